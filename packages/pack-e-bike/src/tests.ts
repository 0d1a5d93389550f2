import type { Example } from '@linli/core';

const night = '2026-10-01T21:03+08:00';

/** Wires, bikes indoors, and what a lift tells. */
export const tests: Example[] = [
  {
    name: 'a wire from a window: gone within four hours, on a holiday as well',
    given: { text: '三楼飞线充电', receivedAt: night },
    then: {
      category: 'e-bike/wire-charging',
      severity: 'urgent',
      responsibility: 'joint',
      tier: 'grid',
      lead: 'property-management',
      due: { 'make-safe': '2026-10-02T01:03+08:00' },
      tags: ['e-bike-fire-risk'],
      notRules: ['bike-in-lift', 'answer-alarm'],
    },
  },
  {
    name: 'a bike pushed into the stairway',
    given: { text: '有人把电瓶车推进楼道' },
    then: { category: 'e-bike/indoors', severity: 'urgent' },
  },
  {
    name: 'somebody tells of an alarm',
    given: { text: '梯控一直告警' },
    then: { category: 'e-bike/indoors', notRules: ['answer-alarm'] },
  },
  {
    name: 'B06: the blocker of a lift fires: urgent, and somebody is there within half an hour',
    given: {
      text: '12号梯',
      channel: 'sensor',
      requester: { kind: 'sensor' },
      facts: { liftAlarms: 2 },
      receivedAt: night,
    },
    then: {
      category: 'e-bike/indoors',
      severity: 'urgent',
      due: { arrival: '2026-10-01T21:33+08:00', 'make-safe': '2026-10-02T01:03+08:00' },
      rules: ['bike-in-lift', 'answer-alarm'],
    },
  },
  {
    name: 'B01: a remedy is decided on a census, within ten working days',
    given: { text: '拟新增充电口', facts: { remedy: 'divert' }, receivedAt: '2026-09-28T09:00+08:00' },
    then: { category: null, due: { 'decide-remedy': '2026-10-16T09:00+08:00' }, rules: ['census-before-remedy'] },
  },
  ...[
    '电动车进电梯',
    '电动自行车上楼充电',
    '电瓶车推进楼道',
    '电瓶车楼道充电',
    '电瓶车入户充电',
    '电梯阻止器报警',
    '阻车系统触发',
  ].map((text) => ({
    name: `indoors: ${text}`,
    given: { text },
    then: {
      category: 'e-bike/indoors',
      partners: ['grid-worker', 'fire-station', 'household-representative'],
      notRules: ['answer-alarm', 'bike-in-lift'],
    },
  })),
  ...['空中拉线充电', '飞线'].map((text) => ({
    name: `wires: ${text}`,
    given: { text: `楼上${text}` },
    then: { category: 'e-bike/wire-charging' },
  })),
  {
    name: 'B06: one alarm is enough',
    given: { text: '12号梯', channel: 'sensor', facts: { liftAlarms: 1 }, receivedAt: night },
    then: { category: 'e-bike/indoors', rules: ['answer-alarm'], due: { arrival: '2026-10-01T21:33+08:00' } },
  },
  {
    name: 'a handcart in a lift is none of them',
    given: { text: '有人把手推车推进楼道，进电梯' },
    then: { category: null },
  },
  {
    name: 'the pack holds from its first day',
    given: { text: '飞线充电', receivedAt: '2026-01-01T10:00+08:00' },
    then: { category: 'e-bike/wire-charging' },
  },
  {
    name: 'the day before its first it says nothing',
    given: { text: '飞线充电', receivedAt: '2025-12-31T10:00+08:00' },
    then: { category: null },
  },
  {
    name: 'a sensor without an alarm is no request about bikes',
    given: { text: '12号梯自检', channel: 'sensor', facts: { liftAlarms: 0 } },
    then: { category: null, tags: [], notRules: ['answer-alarm'] },
  },
  {
    name: 'an alarm that somebody reports by hand is not a sensor’s',
    given: { text: '12号梯', channel: 'patrol', facts: { liftAlarms: 1 } },
    then: { category: null, notRules: ['answer-alarm'] },
  },
  {
    name: 'an e-bike on the road is none of this pack’s business',
    given: { text: '买了辆电动车' },
    then: { category: null },
  },
  { name: 'nor is a fire drill', given: { text: '消防演练的警铃触发' }, then: { category: null } },
  { name: 'nor is a blocker that is praised', given: { text: '电梯阻止器装得好' }, then: { category: null } },
];
