import { describe, expect, it } from 'vitest';

import { compile, referenceRules, type Rule } from '@linli/rules';

const facts = { place: 'string', depth: 'number', tags: 'string[]', text: 'string' } as const;
const rules: readonly Rule[] = [
  {
    name: 'flooded basement',
    conditions: {
      all: [
        { fact: 'place', operator: 'equal', value: 'basement' },
        {
          any: [
            { fact: 'depth', operator: 'greaterThan', value: 0.3 },
            { fact: 'tags', operator: 'contains', value: 'flood' },
          ],
        },
      ],
    },
    event: { type: 'rate', params: { severity: 'emergency' } },
  },
  {
    name: 'praise',
    priority: 5,
    conditions: { not: { fact: 'text', operator: 'not:mentionsAny', value: ['表扬', '感谢'] } },
    event: { type: 'tag' },
  },
];

describe.each([
  ['compiled', async (given: object) => compile(rules, { facts }).evaluate({ ...given })],
  ['reference', async (given: object) => referenceRules(rules, { facts }).evaluate({ ...given })],
])('%s rules', (_, evaluate) => {
  it.each([
    ['everything fits', { place: 'basement', depth: 0.5, text: '感谢社区' }, ['praise', 'flooded basement']],
    ['the other way', { place: 'basement', tags: ['flood'] }, ['flooded basement']],
    ['nothing is known', {}, []],
  ])('%s', async (_case, given, names) => {
    expect((await evaluate(given)).map((match) => match.rule.name)).toEqual(names);
  });
});
