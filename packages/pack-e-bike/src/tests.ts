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
  {
    name: 'a sensor without an alarm is no request about bikes',
    given: { text: '12号梯自检', channel: 'sensor', facts: { liftAlarms: 0 } },
    then: { category: null, tags: [] },
  },
  {
    name: 'an alarm that somebody reports by hand is not a sensor’s',
    given: { text: '12号梯', channel: 'patrol', facts: { liftAlarms: 1 } },
    then: { category: null },
  },
  {
    name: 'an e-bike on the road is none of this pack’s business',
    given: { text: '买了辆电动车' },
    then: { category: null },
  },
  { name: 'nor is a fire drill', given: { text: '消防演练的警铃触发' }, then: { category: null } },
  { name: 'nor is a blocker that is praised', given: { text: '电梯阻止器装得好' }, then: { category: null } },
];
