import type { PackRuleInput } from '@linli/core';

const bySensor = { fact: 'channel', operator: 'equal', value: 'sensor' };
const alarm = { all: [bySensor, { fact: 'liftAlarms', operator: 'greaterThanInclusive', value: 1 }] };

/** What a lift tells, which nobody has to say in words. */
export const rules: PackRuleInput[] = [
  {
    name: 'bike-in-lift',
    title: { 'zh-CN': '电动车进电梯', en: 'An e-bike in a lift' },
    conditions: alarm,
    event: { type: 'classify', params: { category: 'e-bike/indoors' } },
    priority: 36,
    source: 'practice',
  },
  {
    name: 'answer-alarm',
    title: { 'zh-CN': '报警即到场', en: 'An alarm is answered' },
    conditions: alarm,
    event: { type: 'timebox', params: { plan: 'lift-alarm' } },
    source: 'reference',
  },
  {
    name: 'census-before-remedy',
    title: { 'zh-CN': '先摸底，后定措施', en: 'Counted first, then decided' },
    conditions: { all: [{ fact: 'remedy', operator: 'isSet', value: true }] },
    event: { type: 'timebox', params: { plan: 'remedy' } },
    source: 'practice',
  },
  {
    name: 'three-remedies',
    title: { 'zh-CN': '疏、堵、补', en: 'Divert, prevent, supplement' },
    conditions: { all: [{ fact: 'category', operator: 'in', value: ['e-bike/wire-charging', 'e-bike/indoors'] }] },
    event: {
      type: 'tag',
      params: { tag: 'e-bike-fire-risk', title: { 'zh-CN': '电动车火险', en: 'E-bike fire risk' } },
    },
    source: 'practice',
  },
];
