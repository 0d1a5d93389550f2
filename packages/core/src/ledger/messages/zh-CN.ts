import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of ledger errors, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  LEDGER_COMMAND: '台账中没有“{name}”这个操作。[是不是“{nearest}”？]',
  LEDGER_KEY: '这里没有“{key}”这个字段。[是不是“{nearest}”？]请删除或改名。',
  LEDGER_VALUE: '台账数据 {place} 处有误：{reason}。',
  LEDGER_TEMPLATE: '在用的规则包里没有台账模板“{name}”。[是不是“{nearest}”？]请载入它所在的规则包。',
  LEDGER_PLACE: '本地没有地点“{name}”。',
  LEDGER_OPENED: '台账“{id}”已经建立。请换一个编号。',
  LEDGER_NOT_OPENED: '台账还没有建立。请先建立。',
  LEDGER_TWICE: '编号“{entry}”已经用过。请换一个。',
  LEDGER_TOPIC: '模板没有“{name}”这个主题。[是不是“{nearest}”？]',
  LEDGER_NEED: '模板没有“{name}”这项需求。[是不是“{nearest}”？]',
  LEDGER_NAMES: '服务攻略人人可看，其中却能看出是谁。请去掉姓名和号码，写到个人信息部分。',
  LEDGER_ENTRY: '没有记录“{name}”。[是不是“{nearest}”？]',
  LEDGER_OWNER: '记录“{entry}”只有台账的主人才能这样处理。',
  LEDGER_CONVERTED: '记录“{entry}”已经转为诉求“{request}”。',
  LEDGER_NOT_CONVERTED: '记录“{entry}”还没有转为诉求。请先转，两边才能互相关联。',
  LEDGER_LIFE_EVENT: '模板没有“{name}”这种家中大事。[是不是“{nearest}”？]',
  LEDGER_SIGNAL: '模板没有“{name}”这种征兆。[是不是“{nearest}”？]',
  LEDGER_VISIT: '没有要走访的“{name}”。[是不是“{nearest}”？]',
  LEDGER_VISIT_DONE: '走访“{entry}”已经完成或已谢绝。',
  LEDGER_MUST: '走访“{entry}”必须进行，不能谢绝。请上门走访。',
  LEDGER_FUNDS: '“{project}”的拨款还剩 {left} 分，不能支出 {amount}。请先登记拨款。',
  LEDGER_PROGRAMME: '没有服务项目“{name}”，或者还没有开始。[是不是“{nearest}”？]',
  LEDGER_STARTED: '服务项目“{programme}”已于 {on} 开始。',
  LEDGER_ENDED: '服务项目“{programme}”已于 {on} 结束。',
  LEDGER_PAIR: '对比“{pair}”说的是地点“{place}”。请另起一组。',
  LEDGER_BEFORE: '在先的日期（{before}）晚于在后的（{after}）。请更正。',
};
