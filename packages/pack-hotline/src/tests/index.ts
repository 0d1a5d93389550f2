import type { Example } from '@linli/core';

const call = (text: string, facts: Record<string, unknown> = {}) => ({
  text,
  channel: 'hotline',
  receivedAt: '2026-09-30T16:00+08:00',
  facts,
});

const door =
  (action: string) =>
  (text: string): Example => ({ name: `${action}: ${text}`, given: call(text), then: { proposals: [action] } });

/** What fails, or falls from the sky, as people say it. */
const utilities = `
  断水了 家里没水 水管没有水 停电了 断电了 楼里没电 停气了 断气了 灶上没气 一直不来气 停暖了 家里没暖气 暖气不热
  暖气没热 怎么还不供暖 停热水了 暴雨进屋 暴雪封门 地下室内涝 台风掀了顶 冰雹砸车 寒潮来了
`
  .trim()
  .split(/\s+/);

/** An order on the eve of National Day: its clocks run on through the holiday. */
export const tests: Example[] = [
  {
    name: 'a general order: dispatched within a day, answered within seven',
    given: call('小区门口的公交站牌褪色了'),
    then: {
      category: null,
      severity: 'routine',
      lead: 'street-office',
      tier: 'street',
      due: { dispatch: '2026-10-01T16:00+08:00', feedback: '2026-10-07T16:00+08:00' },
      requirements: ['satisfaction'],
      proposals: [],
      rules: ['general-order', 'unclear-ownership', 'evaluation'],
      notRules: ['utility-order', 'emergency-order', 'complex-order'],
    },
  },
  {
    name: 'no water: dispatched within two hours, answered within a day',
    given: call('我们这栋停水一天了'),
    then: {
      due: { dispatch: '2026-09-30T18:00+08:00', feedback: '2026-10-01T16:00+08:00' },
      rules: ['utility-order'],
    },
  },
  {
    name: 'the operator may say that it is about a utility where the words do not',
    given: call('表后面那个阀门的事', { orderKind: 'utility' }),
    then: { due: { dispatch: '2026-09-30T18:00+08:00' }, rules: ['utility-order'] },
  },
  {
    name: 'an emergency: dispatched within the hour, answered within two',
    given: call('楼顶的水箱要塌下来了', { orderKind: 'emergency' }),
    then: {
      severity: 'emergency',
      due: { dispatch: '2026-09-30T17:00+08:00', feedback: '2026-09-30T18:00+08:00' },
      rules: ['emergency-by-phone', 'emergency-order'],
    },
  },
  {
    name: 'a complex order has fifteen days, and is dispatched within the day all the same',
    given: call('老楼的产权历史问题', { orderKind: 'complex' }),
    then: {
      due: { dispatch: '2026-10-01T16:00+08:00', feedback: '2026-10-15T16:00+08:00' },
      rules: ['complex-order'],
      notRules: ['general-order'],
    },
  },
  {
    name: 'the same matter again with nothing new is marked, and still has its clocks',
    given: call('还是那件事', { sameMatterHandled: true }),
    then: { tags: ['repeated'], due: { feedback: '2026-10-07T16:00+08:00' } },
  },
  ...['楼下有人持刀', '楼下正在打人', '小卖部遭抢劫', '对门入室盗窃', '有人正在偷电瓶'].map(door('transfer-police')),
  ...['三楼着火了', '厨房起火了', '仓库失火', '报告一处火灾', '人被困在楼顶'].map(door('transfer-fire')),
  ...['有老人晕倒', '他没有呼吸', '心脏骤停了', '腿上大出血', '人已昏迷'].map(door('transfer-ambulance')),
  ...['路口出车祸', '两辆撞车了', '报告交通事故', '高架上追尾'].map(door('transfer-traffic')),
  ...['法院判了我不服', '判决不服', '我已经起诉', '正在打官司', '等仲裁裁决', '想申请仲裁'].map(door('transfer-court')),
  ...['我要举报干部', '他贪污', '他受贿', '他行贿'].map(door('transfer-discipline')),
  ...['怎么提交信息公开申请', '申请政府信息公开'].map(door('transfer-information')),
  ...utilities.map((text) => ({
    name: `water, power, gas, heat or weather: ${text}`,
    given: call(text),
    then: { due: { dispatch: '2026-09-30T18:00+08:00' } },
  })),
  {
    name: 'urgent clocks run on after the office has closed',
    given: { ...call('半夜停水', { orderKind: 'emergency' }), receivedAt: '2026-09-30T23:30+08:00' },
    then: { due: { dispatch: '2026-10-01T00:30+08:00', feedback: '2026-10-01T01:30+08:00' } },
  },
  {
    name: 'utility clocks run on after the office has closed',
    given: { ...call('停水了'), receivedAt: '2026-09-30T23:30+08:00' },
    then: { due: { dispatch: '2026-10-01T01:30+08:00' } },
  },
  {
    name: 'the pack holds from its first day',
    given: { ...call('站牌褪色'), receivedAt: '2026-01-01T10:00+08:00' },
    then: { requirements: ['satisfaction'], tags: [], notRules: ['repeated-order'] },
  },
  {
    name: 'the day before its first it says nothing',
    given: { ...call('站牌褪色'), receivedAt: '2025-12-31T10:00+08:00' },
    then: { requirements: [], notRules: ['general-order'] },
  },
  ...['话务员不耐烦', '坐席推脱', '热线客服挂我电话', '12345打不通', '12345没人接', '12345老占线'].map((text) => ({
    name: `the hotline itself: ${text}`,
    given: call(text),
    then: {
      category: 'hotline-service',
      responsibility: 'joint' as const,
      due: { feedback: '2026-10-07T16:00+08:00' },
    },
  })),
  ...['12345转给物业没人接', '12345转给医院没人接'].map((text) => ({
    name: `not the hotline itself: ${text}`,
    given: call(text),
    then: { category: null },
  })),
  {
    name: 'a complaint about the hotline itself is the centre’s',
    given: call('接线员态度差，话没说完就挂断'),
    then: { category: 'hotline-service', lead: 'hotline-centre', tier: 'district', notRules: ['unclear-ownership'] },
  },
  {
    name: 'an operator of a crane is none of the hotline’s',
    given: call('塔吊坐席离地三十米'),
    then: { category: null },
  },
  { name: 'somebody else’s attitude', given: call('那人态度不好'), then: { category: null } },
  {
    name: 'whoever passes on that the street did not answer does not complain of the hotline',
    given: call('12345转过去，街道没人接'),
    then: { category: null },
  },
  {
    name: 'what was not said by phone is no order of the hotline',
    given: {
      text: '停水了，三楼着火了，有人持刀，有人晕倒，路口出车祸，法院判了，举报干部，信息公开申请，接线员态度差',
      channel: 'resident-group',
      facts: { sameMatterHandled: true, orderKind: 'complex' },
    },
    then: { proposals: [], requirements: [], tags: [], notRules: ['utility-order', 'general-order', 'complex-order'] },
  },
];
