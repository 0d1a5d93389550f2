import type { PackInput } from '@linli/core';

const limit = (chinese: string, english: string, value: string, source = 'reference') => ({
  title: { 'zh-CN': chinese, en: english },
  unit: 'limit' as const,
  values: [{ value, source }],
});

/** Every figure of the pack. A community changes a figure here, with the day from which it holds, and nothing else. */
export const parameters = {
  'standard-reply': limit('一般事项：首次答复', 'Everyday matter: first answer', '2wh'),
  'standard-resolve': limit('一般事项：办结', 'Everyday matter: done', '5wd'),
  'standard-call-back': limit('办结后回访', 'Call back when done', '2wd'),
  'group-reply': limit('微信群内首次回应', 'First answer in a chat group', '1wh'),
  'urgent-reply': limit('紧急：首次答复', 'Urgent matter: first answer', '30min'),
  'urgent-make-safe': limit('紧急：到场控制', 'Urgent matter: under control', '4h'),
  'urgent-resolve': limit('紧急：办结', 'Urgent matter: done', '2wd'),
  'emergency-reply': limit('特急：接应', 'Emergency: answered', '15min'),
  'emergency-make-safe': limit('特急：到场止险', 'Emergency: on site and safe', '1h'),
  'emergency-resolve': limit('特急：处置完毕', 'Emergency: dealt with', '1d'),
  'outage-reply': limit('水电气热：派单答复', 'Outage: passed on and answered', '2h', 'beijing-hotline-standard'),
  'outage-resolve': limit('水电气热：恢复', 'Outage: restored', '1d', 'beijing-hotline-draft'),
  'street-order-stop': limit('街面秩序：到场制止', 'Street order: stopped', '2h', 'yuncheng-standard'),
  'street-order-resolve': limit('街面秩序：整改', 'Street order: put right', '3wd'),
  'building-stop': limit('违建：责令停工', 'Illegal building: stopped', '4wh', 'district-table'),
  'building-penalty': limit('违建：立案处罚', 'Illegal building: penalty', '7wd', 'district-table'),
  'building-removal': limit('违建：拆除', 'Illegal building: removed', '20wd', 'district-table'),
  'mediation-reply': limit('纠纷：首次回应', 'Dispute: first answer', '4wh'),
  'mediation-hearing': limit('纠纷：分别听取双方', 'Dispute: both sides heard', '2wd'),
  'mediation-resolve': limit('纠纷：调解', 'Dispute: mediated', '10wd'),
  'mediation-call-back': limit('调解后回访', 'Call back after mediation', '7d'),
  'care-visit': limit('关爱：上门看望', 'Care: visit', '1d'),
  'care-resolve': limit('关爱：帮扶到位', 'Care: help in place', '3wd'),
  'advice-resolve': limit('咨询：答清', 'Advice: answered', '3wd'),
  'self-help-call-back': limit('自己办：回访', 'One’s own matter: call back', '5wd'),
  'deliberation-meeting': limit('议事：开会商量', 'Deliberation: meeting', '10wd'),
  'deliberation-resolve': limit('议事：形成结果', 'Deliberation: result', '30wd'),
  'project-survey': limit('大事：现场踏勘', 'Big matter: survey', '5wd'),
  'project-feedback': limit('大事：答复方案与日期', 'Big matter: plan and date', '15d', 'beijing-hotline-draft'),
  'referral-hand-over': limit('转办：移交', 'Referral: handed over', '1d', 'beijing-hotline-standard'),
  'referral-feedback': limit('转办：跟踪反馈', 'Referral: feedback', '7d', 'beijing-hotline-draft'),
  'thanks-reply': limit('感谢：转达', 'Thanks: passed on', '1wd'),
  'elder-age': {
    title: { 'zh-CN': '高龄', en: 'Great age' },
    unit: 'years',
    values: [{ value: 80, source: 'reference' }],
  },
  'alone-age': {
    title: { 'zh-CN': '独居关照年龄', en: 'Age from which living alone counts' },
    unit: 'years',
    values: [{ value: 60, source: 'reference' }],
  },
  'child-age': {
    title: { 'zh-CN': '儿童（未满）', en: 'Child: younger than' },
    unit: 'years',
    values: [{ value: 14, source: 'reference' }],
  },
  'big-matter-households': {
    title: { 'zh-CN': '大事：涉及户数', en: 'Big matter: households' },
    unit: 'households',
    values: [{ value: 30, source: 'reference' }],
  },
  'vehicles-per-lift': {
    title: { 'zh-CN': '一车一杆：一次起落放行', en: 'One vehicle for each lift of the barrier' },
    unit: 'count',
    values: [{ value: 1, source: 'reference' }],
  },
  'hardship-hospital-days': {
    title: { 'zh-CN': '住院多少天起主动救助', en: 'Days in hospital from which aid is offered' },
    unit: 'count',
    values: [{ value: 30, source: 'reference' }],
  },
} satisfies PackInput['parameters'];
