import type { Example } from '@linli/core';

const call = (text: string, facts: Record<string, unknown> = {}) => ({
  text,
  channel: 'hotline',
  receivedAt: '2026-09-30T16:00+08:00',
  facts,
});

const door = (action: string, text: string): Example => ({
  name: `${action}: ${text}`,
  given: call(text),
  then: { proposals: [action] },
});

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
  door('transfer-police', '楼下有人持刀'),
  door('transfer-fire', '三楼着火了'),
  door('transfer-ambulance', '有老人晕倒'),
  door('transfer-traffic', '路口出车祸'),
  door('transfer-court', '法院判了我不服'),
  door('transfer-discipline', '我要举报干部'),
  door('transfer-information', '怎么提交信息公开申请'),
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
      text: '停水了，三楼着火了',
      channel: 'resident-group',
      facts: { sameMatterHandled: true, orderKind: 'complex' },
    },
    then: { proposals: [], requirements: [], tags: [], notRules: ['utility-order', 'general-order', 'complex-order'] },
  },
];
