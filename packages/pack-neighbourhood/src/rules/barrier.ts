import type { PackRuleInput } from '@linli/core';

/** What a barrier counts and nobody has to say. */
export const barrierRules: PackRuleInput[] = [
  {
    name: 'tailgating',
    title: { 'zh-CN': '一车一杆', en: 'One vehicle for each lift of the barrier' },
    conditions: {
      all: [{ fact: 'vehiclesPerLift', operator: 'greaterThan', value: { parameter: 'vehicles-per-lift' } }],
    },
    event: { type: 'classify', params: { category: 'parking/tailgating' } },
    priority: 26,
    source: 'reference',
  },
];
