import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

/** Many people concerned make a matter graver; an emergency sends the nearest at once. */
export const rules: NonNullable<PackInput['rules']> = [
  {
    name: 'many-people',
    title: text('涉及人数众多，定为特急', 'Many people concerned: an emergency'),
    conditions: {
      all: [{ fact: 'peopleAffected', operator: 'greaterThanInclusive', value: { parameter: 'many-people' } }],
    },
    event: { type: 'rate', params: { severity: 'emergency' } },
    source: 'reference',
  },
  {
    name: 'several-people',
    title: text('涉及人数较多，定为紧急', 'Several people concerned: urgent'),
    conditions: {
      all: [
        { fact: 'peopleAffected', operator: 'greaterThanInclusive', value: { parameter: 'several-people' } },
        { fact: 'peopleAffected', operator: 'lessThan', value: { parameter: 'many-people' } },
      ],
    },
    event: { type: 'rate', params: { severity: 'urgent' } },
    source: 'reference',
  },
  {
    name: 'nearest-at-once',
    title: text('特急：最近力量15分钟到场', 'Emergency: the nearest is on site in 15 minutes'),
    conditions: { all: [{ fact: 'severity', operator: 'equal', value: 'emergency' }] },
    event: { type: 'timebox', params: { plan: 'circle' } },
    source: 'circle-practice',
  },
];
