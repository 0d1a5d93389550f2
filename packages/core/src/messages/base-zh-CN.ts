import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of packs, requests and neighbourhoods, by code. */
export const baseZhCN: Catalogue<keyof typeof en> = {
  PLACE_CODE: '无法把“{code}”读作地址编码：{reason}。请按以下编码规则之一填写数字：{schemes}。',
  NEIGHBOURHOOD_KEY: '社区数据没有“{key}”这一栏。[是否想写“{nearest}”？]请删去或改名。',
  NEIGHBOURHOOD_VALUE: '社区数据在 {place} 处无法读取：{reason}。',
  NEIGHBOURHOOD_DUPLICATE: '编号“{id}”出现两次。请让每个地点、每户各用一个编号。',
  NEIGHBOURHOOD_PLACE: '没有地点“{id}”。[是否想写“{nearest}”？]请在 places 中列出它和它的上级。',
  NEIGHBOURHOOD_ORDER: '{kind}（“{id}”）不能位于 {parentKind}（“{parent}”）之下。请改正类型或编号。',
  NEIGHBOURHOOD_ROLE: '没有角色“{name}”。[是否想写“{nearest}”？]请用标准角色，或加载声明它的规则包。',
  REQ_KEY: '诉求没有“{key}”这一栏。[是否想写“{nearest}”？]自定义的事实请放在 facts 之下。',
  REQ_VALUE: '诉求在 {place} 处无法读取：{reason}。',
  REQ_ID: '诉求需要可用的编号：{reason}。请用不超过 128 个字母、数字或 . : # @ _ -',
  REQ_LIMIT: '正文有 {length} 个字符，最多接收 {bound} 个。其余内容请放入附件。',
  REQ_DATE: '无法把“{value}”读作时刻。请写出真实存在的日期、时间和时区，如 2026-09-30T16:00+08:00。',
  PACK_KEY: '规则包此处没有“{key}”这一栏。[是否想写“{nearest}”？]请删去或改名。',
  PACK_TYPE: '规则包在 {place} 处无法读取：{reason}。',
  PACK_DUPLICATE: '规则包“{pack}”给了两次。请只保留一个。',
  PACK_VERSIONS: '规则包“{pack}”有多个版本：{versions}。请只保留一个。',
  PACK_EXTENDS: '所扩展的规则包“{name}”不在手边。[是否想写“{nearest}”？]请加载它，并列入所用的规则包。',
  PACK_CHANGES: 'changes 需要有可改的规则包。请在 extends 中写明。',
  PACK_RULE: '所扩展的规则包没有规则“{name}”。[是否想写“{nearest}”？]',
  PACK_CLASH: '规则包“{pack}”给 {kind}/{name} 的含义与已有的不同。请换一个名称。',
  PACK_CATEGORY: '没有声明事项分类“{name}”。[是否想写“{nearest}”？]请在 categories 中声明它和它的上级。',
  PACK_ROLE: '没有角色“{name}”。[是否想写“{nearest}”？]请用标准角色，或在 roles 中声明。',
  PACK_PLAN: '没有声明处置方案“{name}”。[是否想写“{nearest}”？]请在 plans 中声明。',
  PACK_STEP: '方案中没有环节“{name}”。[是否想写“{nearest}”？]',
  PACK_PARAMETER: '没有声明参数“{name}”。[是否想写“{nearest}”？]请在 parameters 中声明。',
  PACK_PARAMETER_DAY: '规则包“{pack}”的参数“{parameter}”在 {day} 没有取值。请补上包含这一天的取值。',
  PACK_SOURCE: '没有声明依据“{name}”。[是否想写“{nearest}”？]请在 sources 中声明。',
  PACK_DATES: '起止日期互相矛盾：自 {from} 至 {until}。请对调或改正。',
  PACK_OVERLAP: '参数在同一天有两个取值（{from} – {until}）。请让前一个先结束。',
  PACK_DURATION: '不能把 {value} 用作时限：{reason}请写 15min、2h、4wh、1d 或 3wd。',
  PACK_CYCLE: '这些环节互相等待，谁也无法开始：{names}。请让其中一个在受理时开始。',
  PACK_STAGE: '“{stage}”阶段的规则运行时，事实“{fact}”还没有确定。请改用后面阶段的效果，或改问别的事实。',
};
