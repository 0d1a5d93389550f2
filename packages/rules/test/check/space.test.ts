import { describe, expect, it } from 'vitest';

import { check, type CheckOptions, type Condition, type Rule } from '@linli/rules';

import { ask, rule } from '../support/writing.ts';
import { facts } from './facts.ts';

const inside = (fact: string, path: string, operator: string, value: unknown) => ask(fact, operator, value, { path });
const all = (...conditions: Condition[]): Rule['conditions'] => ({ all: conditions });

function found(rules: readonly Rule[], options: Partial<CheckOptions> = {}): readonly string[] {
  return check(rules, { facts, hitPolicy: { note: 'collect' }, complete: [], ...options }).map(
    ({ code, path }) => `${code} ${path}`,
  );
}

const two = [inside('home', 'floor', 'equal', 3), inside('home', 'floor', 'greaterThan', 3)];

describe('what a check may assume of facts', () => {
  it.each<readonly [string, readonly Condition[]]>([
    ['that a property has one value', two],
    ['the same beside another property', [...two, inside('home', 'street', 'isSet', true)]],
    [
      'the same of a property further in',
      [inside('home', 'yard.size', 'lessThan', 1), inside('home', 'yard.size', 'greaterThan', 1)],
    ],
    ['that a thing is there or not', [ask('home', 'isSet', true), ask('home', 'isSet', false)]],
    ['the same of a list of things', [ask('people', 'isSet', true), ask('people', 'isSet', false)]],
    [
      'that a boolean has two values',
      [ask('wet', 'notEqual', true), ask('wet', 'notEqual', false), ask('wet', 'isSet', true)],
    ],
    ['that a narrow range has the numbers it has', [ask('floor', 'notIn', [1, 2, 3]), ask('floor', 'isSet', true)]],
    [
      'that a fact has one value, whatever another is compared with it',
      [ask('depth', 'equal', { fact: 'floor' }), ask('depth', 'equal', 1), ask('depth', 'equal', 2)],
    ],
  ])('%s', (_, conditions) => {
    expect(found([rule('r', all(...conditions))])).toEqual(['CHECK_CONTRADICTION /0/conditions']);
  });

  it.each<readonly [string, readonly Condition[]]>([
    ['nothing of a property beside the whole', [...two, ask('home', 'isSet', true)]],
    [
      'nothing of what lies inside another property',
      [inside('home', 'yard.size', 'equal', 1), inside('home', 'yard', 'isSet', false)],
    ],
    [
      'nothing of a property that is not declared',
      [inside('loose', 'a', 'equal', 1), inside('loose', 'a', 'equal', 2)],
    ],
    ['nothing of an element of a list', [inside('people', '0.age', 'equal', 1), inside('people', '0.age', 'equal', 2)]],
    ['nothing of what a derived fact comes to', [ask('scaled', 'equal', 1), ask('scaled', 'equal', 2)]],
    [
      'that a text may say anything',
      [ask('text', 'mentionsAny', ['a']), ask('text', 'notEqual', 'a'), ask('text', 'startsWith', 'b')],
    ],
  ])('%s', (_, conditions) => {
    expect(found([rule('r', all(...conditions))])).toEqual([]);
  });
});

describe('cases without an answer', () => {
  const gaps = (...conditions: readonly Condition[]) =>
    check(
      conditions.map((condition, at) => rule(`r${at}`, all(condition), { event: { type: 'note' } })),
      { facts, hitPolicy: { note: 'collect' }, complete: ['note'] },
    ).flatMap(({ code, data }) => (code === 'CHECK_GAP' ? [data['combination']] : []));

  it('name properties by their way', () => {
    expect(gaps(inside('home', 'yard.size', 'lessThan', 1), inside('home', 'yard.size', 'greaterThan', 2))).toEqual([
      { 'home.yard.size': [1, 1.5, 2] },
    ]);
  });

  it('are not looked for in time, in whole things, in texts', () => {
    expect(gaps(ask('at', 'before', '2026-10-01T00:00:00Z'), ask('at', 'after', '2026-10-02T00:00:00Z'))).toEqual([]);
    expect(gaps(ask('home', 'isSet', false), ask('people', 'isSet', false))).toEqual([]);
    expect(gaps(ask('text', 'mentionsAny', ['a']), ask('text', 'mentionsAny', ['b']))).toEqual([]);
  });

  it('are told five times at most', () => {
    const facets = Array.from({ length: 8 }, (_, at) => ['lift', 'drain', 'light'][at % 3]!);
    const conditions = facets.map((kind, at) =>
      all(ask('kind', 'equal', kind), ask('floor', 'equal', (at % 3) + 1), ask('depth', 'equal', at)),
    );
    const rules = conditions.map((each, at) => rule(`r${at}`, each, { event: { type: 'note' } }));
    const told = check(rules, { facts, hitPolicy: { note: 'collect' }, complete: ['note'] });
    expect(told.filter(({ code }) => code === 'CHECK_GAP')).toHaveLength(5);
  });

  it('are those of the rules of one kind of event', () => {
    const rules = [
      rule('a', all(ask('wet', 'equal', true)), { event: { type: 'note' } }),
      rule('b', all(ask('wet', 'equal', false)), { event: { type: 'other' } }),
    ];
    const told = check(rules, { facts, hitPolicy: { note: 'collect', other: 'collect' }, complete: ['note', 'other'] });
    expect(told.map(({ data }) => [data['type'], data['combination']])).toEqual([
      ['note', { wet: [false] }],
      ['other', { wet: [true] }],
    ]);
  });
});

describe('the place of a finding', () => {
  it('counts the rules that were refused before it', () => {
    const never = all(ask('wet', 'equal', true), ask('wet', 'equal', false));
    const fine = Array.from({ length: 11 }, (_, at) => rule(`r${at}`, all(ask('depth', 'greaterThan', at))));
    const broken = rule('broken', all(ask('dept', 'equal', 1)));
    expect(found([broken, ...fine, rule('never', never)])).toEqual([
      'PACK_FACT /0/conditions/all/0/fact',
      'CHECK_CONTRADICTION /12/conditions',
    ]);
  });
});
