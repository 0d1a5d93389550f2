import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { ruleSchema } from '@linli/rules/schema';

const leaf = { fact: 'depth', operator: 'greaterThan', value: 2 };
const rule = { name: 'r', event: { type: 'tag' }, conditions: { all: [leaf] } };

describe('the schema of a rule', () => {
  it.each<readonly [string, unknown]>([
    ['the least there can be', rule],
    [
      'every key',
      {
        ...rule,
        event: { type: 'tag', params: { a: [1, { b: null }] } },
        priority: 5,
        from: '2026-01-01',
        until: '2026-12-31',
        title: { 'zh-CN': '深', en: 'deep' },
        source: 's',
        allow: { A: 'b' },
        meta: { a: 1 },
      },
    ],
    [
      'all kinds of conditions',
      {
        ...rule,
        conditions: {
          any: [
            { not: { ...leaf, path: 'a.b', params: { a: 1 }, name: 'n', priority: 2 } },
            { condition: 'wet', priority: 3 },
            { all: [leaf], name: 'x' },
          ],
        },
      },
    ],
  ])('takes %s', (_, given) => {
    expect(ruleSchema.parse(given)).toEqual(given);
  });

  it.each<readonly [string, unknown]>([
    ['an empty all', { ...rule, conditions: { all: [] } }],
    ['a fact at the root', { ...rule, conditions: leaf }],
    ['an unknown key', { ...rule, untl: '2026-01-01' }],
    ['an unknown key of a condition', { ...rule, conditions: { all: [{ ...leaf, valeu: 1 }] } }],
    ['a condition without value', { ...rule, conditions: { all: [{ fact: 'depth', operator: 'equal' }] } }],
    ['a priority of zero', { ...rule, priority: 0 }],
    ['a day written otherwise', { ...rule, from: '1 May' }],
    ['no name', { ...rule, name: '' }],
    ['no event', { name: 'r', conditions: { all: [leaf] } }],
    ['a title in one language', { ...rule, title: { en: 'deep' } }],
  ])('refuses %s', (_, given) => {
    expect(ruleSchema.safeParse(given).success).toBe(false);
  });

  it('becomes a JSON Schema', () => {
    expect(z.toJSONSchema(ruleSchema)).toMatchObject({
      type: 'object',
      required: ['name', 'conditions', 'event'],
      additionalProperties: false,
    });
  });
});
