import { describe, expect, it } from 'vitest';

import { compile } from '@linli/rules';

import { shapeOf } from '../../src/logic/shape.ts';
import { ask, rule } from '../support/writing.ts';

const scalar = (constants: readonly unknown[], ordered = false) => ({ kind: 'scalar', constants, ordered });
const tokens = (source: string, tokensAsked: readonly unknown[], more: object = {}) => ({
  kind: 'tokens',
  source,
  tokens: tokensAsked,
  none: false,
  exact: true,
  negated: false,
  ...more,
});

/** What is not looked up is asked each time, which answers the same: only this tells the two apart. */
describe('a question is answered by a look-up', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['equal', 'a', scalar(['a'])],
    ['notEqual', 'a', scalar(['a'])],
    ['in', ['a', 'b'], scalar(['a', 'b'])],
    ['notIn', ['a', 'b'], scalar(['a', 'b'])],
    ['between', [1, 2], scalar([1, 2])],
    ['isSet', true, scalar([])],
    ['lessThan', 1, scalar([1], true)],
    ['lessThanInclusive', 1, scalar([1], true)],
    ['greaterThan', 1, scalar([1], true)],
    ['greaterThanInclusive', 1, scalar([1], true)],
    ['not:equal', 'a', scalar(['a'])],
    ['not:not:greaterThan', 1, scalar([1], true)],
    ['within', 'a/b', tokens('ancestors', ['a/b'])],
    ['not:within', 'a/b', tokens('ancestors', ['a/b'], { negated: true })],
    ['mentionsAny', ['水', '电'], tokens('words', ['水', '电'])],
    ['mentionsNone', ['水'], tokens('words', ['水'], { none: true })],
    ['not:mentionsAny', ['水'], tokens('words', ['水'], { negated: true })],
    ['not:not:mentionsAny', ['水'], tokens('words', ['水'])],
    ['mentionsAll', ['水', '电梯'], tokens('words', ['电梯'], { exact: false })],
    ['mentionsAll', ['水'], tokens('words', ['水'])],
    ['not:mentionsAll', ['水'], tokens('words', ['水'], { negated: true })],
    ['contains', 'gas', tokens('items', ['gas'])],
    ['doesNotContain', 'gas', tokens('items', ['gas'], { none: true })],
    ['sharesAny', ['gas', 'water'], tokens('items', ['gas', 'water'])],
    ['sharesAll', ['gas', 'water'], tokens('items', ['water'], { exact: false })],
    ['someFact:equal', 'gas', tokens('items', ['gas'])],
    ['someFact:in', ['gas', 'water'], tokens('items', ['gas', 'water'])],
    ['not:someFact:in', ['gas'], tokens('items', ['gas'], { negated: true })],
  ])('%s %j', (operator, value, shape) => {
    expect(shapeOf(operator, value)).toEqual(shape);
  });

  it.each<readonly [string, unknown]>([
    ['not:mentionsAll', ['水', '电梯']],
    ['not:sharesAll', ['gas', 'water']],
    ['sharesAll', []],
    ['startsWith', 'a'],
    ['before', '2026-10-01T00:00:00Z'],
    ['everyFact:equal', 'a'],
    ['someFact:not:equal', 'a'],
    ['swap:contains', ['a']],
    ['someItem', []],
  ])('not %s %j', (operator, value) => {
    expect(shapeOf(operator, value)).toBeUndefined();
  });
});

describe('questions that mean the same', () => {
  it('become one, whoever asks', () => {
    const facts = { s: 'string', n: 'number' } as const;
    const conditions = { wet: { all: [ask('s', 'mentionsAny', ['水'])] } };
    const set = compile(
      [
        rule('a', { all: [ask('s', 'mentionsAny', ['水']), { condition: 'wet' }, ask('n', 'equal', 1)] }),
        rule('b', { any: [ask('n', 'equal', 1), ask('n', 'equal', { parameter: 'one' }), { condition: 'wet' }] }),
      ],
      { facts, conditions, parameters: { one: [{ value: 1 }] } },
    );
    const [a, b] = set.edition().rules.map(({ logic }) => ('parts' in logic ? logic.parts : []));
    const predicateIn = (node: NonNullable<typeof a>[number] | undefined) =>
      node?.kind === 'predicate' ? node.predicate : undefined;
    expect(predicateIn(a?.[2])).toBeDefined();
    expect(predicateIn(b?.[0])).toBe(predicateIn(a?.[2]));
    expect(predicateIn(b?.[1])).not.toBe(predicateIn(a?.[2]));
    const wet = a?.[1]?.kind === 'reference' ? a[1].part : undefined;
    expect(b?.[2]).toMatchObject({ kind: 'reference', name: 'wet' });
    expect(b?.[2]?.kind === 'reference' ? b[2].part : undefined).toBe(wet);
    expect(predicateIn(wet?.kind === 'all' ? wet.parts[0] : undefined)).toBe(predicateIn(a?.[0]));
  });
});
