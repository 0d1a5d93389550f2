import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of round errors, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  ROUND_COMMAND: '指令在 {place} 处无法读取：{reason}。',
  ROUND_KEY: '指令在此没有字段“{key}”。[是否为“{nearest}”？]请删除或改名。',
  ROUND_OPENED: '“{id}”已经开始。新的一轮请另取编号。',
  ROUND_NOT_OPEN: '这一轮还没有开始。请先带名单开启。',
  ROUND_CLOSED: '“{id}”已经结束。没有做完的请另开一轮。',
  ROUND_ENDED: '这一轮已于 {endedAt} 终止，之后不再办理。请填写实际办理的时刻。',
  ROUND_TIME: '时刻 {when} {side}。请填写实际发生的时刻。',
  ROUND_TEMPLATE: '没有声明过“{name}”。[是否为“{nearest}”？]请装入声明它的规则包。',
  ROUND_PARAMETER: '需要参数“{parameter}”，但它在 {day} 没有数值。请为这一天声明。',
  ROUND_STOPS: '“{stop}”已在名单上。每户只列一次。',
  ROUND_EMPTY: '名单是空的。请列出各户，或给出有登记住户的地点。',
  ROUND_PLACE: '没有地点“{place}”。[是否为“{nearest}”？]',
  ROUND_UNKNOWN: '这一轮没有{what}“{name}”。[是否为“{nearest}”？][已有：{known}。]',
  ROUND_WHICH_SERVICE: '这一轮有多项服务：{known}。请说明是哪一项。',
  ROUND_PERSONS: '“{stop}”登记 {members} 人，却记为见到 {persons} 人。请更正人数，或先更正名单。',
  ROUND_EVIDENCE: '结果“{outcome}”须留存 {missing}。请补上后再记录。',
  ROUND_AMOUNT: '结果“{outcome}”{needs}。请更正金额（单位：分）。',
  ROUND_MANDATE: '“{stop}”在 {when} 没有有效的委托，不能代付。请先签署并登记委托。',
  ROUND_MANDATE_LIMIT: '“{stop}”的委托每次最多 {most} 分，本次为 {amount} 分。',
  ROUND_NO_ORDERS: '服务“{service}”无需预订，按期自动安排。',
  ROUND_ORDER_LATE: '“{service}”{date} 的预订已于 {closedAt} 截止。请预订之后的日期。',
  ROUND_ORDER_DAY: '“{service}”在 {date} 不提供。[下一次是 {next}。]',
  ROUND_WATCH: '{problem}：“{person}”。请按实际时刻记录。',
  ROUND_MISSING: '共 {total}，还差 {count}：{stops}。请补齐，或逐一说明原因。',
  ROUND_PERSONS_MISSING: '{stops} 还有人没有见到（{count} 处）。请补见，或逐一说明原因。',
  ROUND_UNCONFIRMED: '有 {count} 次已办但未确认：{visits}。请先确认。',
  ROUND_FINDINGS: '有 {count} 项发现还没有转为诉求：{findings}。请先提交并关联。',
  EMERGENCY_COMMAND: '指令在 {place} 处无法读取：{reason}。',
  EMERGENCY_KEY: '指令在此没有字段“{key}”。[是否为“{nearest}”？]请删除或改名。',
  EMERGENCY_DECLARED: '应急状态已于 {at} 宣布。请先解除，再重新宣布。',
  EMERGENCY_NOT_DECLARED: '这里没有宣布应急状态，无从解除。',
  EMERGENCY_TIME: '时刻 {when} {side}。请填写实际发生的时刻。',
};
