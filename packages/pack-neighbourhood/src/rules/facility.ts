import type { PackRuleInput } from '@linli/core';

import { broken } from '../words.ts';

const damaged = [
  { fact: 'placeKind', operator: 'equal', value: 'facility' },
  { fact: 'text', operator: 'mentionsAny', value: broken },
];

/** Damage to what is registered as a facility, by whatever name, goes to whoever looks after it. */
export const facilityRules: PackRuleInput[] = [
  {
    name: 'registered-facility',
    title: { 'zh-CN': '登记在册的公共设施损坏', en: 'Damage to a registered facility' },
    conditions: { all: damaged },
    event: { type: 'classify', params: { category: 'facility' } },
    priority: 7,
    source: 'reference',
  },
  {
    name: 'facility-owner',
    title: { 'zh-CN': '设施由管护单位负责', en: 'Whoever looks after a facility mends it' },
    conditions: { all: [...damaged, { fact: 'severity', operator: 'equal', value: 'routine' }] },
    event: { type: 'assign', params: { lead: 'facility-owner' } },
    priority: 11,
    source: 'reference',
  },
];
