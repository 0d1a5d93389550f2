import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Condition, compile, type FactDeclarations, type Facts, smallestChange } from '@linli/rules';

import { givenFacts, ruleSets } from './support/arbitrary.ts';
import { ask } from './support/writing.ts';

const facts: FactDeclarations = {
  source: { type: 'string', values: ['hotline', 'visit', 'diary'], title: { 'zh-CN': '来源', en: 'source' } },
  street: 'string',
  text: 'string',
  place: 'string',
  depth: { type: 'number', minimum: 0, maximum: 5 },
  floor: { type: 'number', integer: true },
  night: 'boolean',
  at: 'instant',
  tags: 'string[]',
  home: 'object',
  phone: { type: 'string', personal: true },
  double: { type: 'number', derive: (read) => Number(read('depth')) * 2 },
};

const changeOf = (condition: Condition, given: Facts) =>
  smallestChange(
    compile([{ name: 'r', event: { type: 't' }, conditions: { all: [condition] } }], { facts }),
    'r',
    given,
  );
const brief = (condition: Condition, given: Facts) =>
  changeOf(condition, given)?.changes.map(({ fact, path, to }) => [path === undefined ? fact : `${fact}.${path}`, to]);

describe('the smallest change that makes a rule come out otherwise', () => {
  it.each<readonly [string, Condition, Facts, unknown]>([
    ['a value that is wanted', ask('street', 'equal', 'a'), { street: 'b' }, [['street', 'a']]],
    ['another of the values there are', ask('source', 'notEqual', 'visit'), { source: 'visit' }, [['source', 'diary']]],
    ['no value, where nothing else is known', ask('street', 'equal', 'a'), { street: 'a' }, [['street', null]]],
    ['a number just beyond', ask('depth', 'greaterThan', 2), { depth: 1 }, [['depth', 3]]],
    ['a number up to the bound', ask('depth', 'greaterThanInclusive', 5), { depth: 1 }, [['depth', 5]]],
    ['no number beyond the greatest there is', ask('depth', 'greaterThan', 5), { depth: 1 }, undefined],
    ['no number below the least there is', ask('depth', 'lessThan', 0), { depth: 1 }, undefined],
    ['a number down to the bound', ask('depth', 'lessThanInclusive', 0), { depth: 1 }, [['depth', 0]]],
    [
      'a number below all bounds, however they are listed',
      { all: [ask('depth', 'lessThan', 4), ask('depth', 'lessThan', 2)] },
      { depth: 5 },
      [['depth', 1]],
    ],
    ['another number, rather than none', ask('depth', 'notEqual', 2), { depth: 2 }, [['depth', 1]]],
    [
      'a whole number between others that are not',
      { all: [ask('floor', 'greaterThan', 1.5), ask('floor', 'lessThan', 2.7)] },
      { floor: 9 },
      [['floor', 2]],
    ],
    ['one of the values there are', ask('source', 'mentionsAny', ['vis']), { source: 'diary' }, [['source', 'visit']]],
    ['the shortest word more', ask('text', 'mentionsAny', ['漏水', '渗']), { text: '三楼' }, [['text', '三楼渗']]],
    [
      'a whole number',
      { all: [ask('floor', 'greaterThan', 2), ask('floor', 'lessThan', 4)] },
      { floor: 9 },
      [['floor', 3]],
    ],
    ['the nearest of several', ask('floor', 'in', [2, 8]), { floor: 7 }, [['floor', 8]]],
    ['the other of two', ask('night', 'equal', true), { night: false }, [['night', true]]],
    ['a value where there is none', ask('night', 'isSet', true), {}, [['night', true]]],
    ['no value where there is one', ask('phone', 'isSet', false), { phone: '1' }, [['phone', null]]],
    ['a word more', ask('text', 'mentionsAny', ['漏水', '渗水']), { text: '三楼' }, [['text', '三楼漏水']]],
    ['all words', ask('text', 'mentionsAll', ['电梯', '困人']), { text: '在' }, [['text', '在电梯困人']]],
    ['a word less', ask('text', 'mentionsNone', ['表扬']), { text: '我要表扬' }, [['text', '我要']]],
    ['an element more', ask('tags', 'contains', 'gas'), { tags: ['water'] }, [['tags', ['water', 'gas']]]],
    ['an element less', ask('tags', 'doesNotContain', 'gas'), { tags: ['gas', 'water'] }, [['tags', ['water']]]],
    ['all elements', ask('tags', 'sharesAll', ['a', 'b']), { tags: [] }, [['tags', ['a', 'b']]]],
    ['a place', ask('place', 'within', 'a/b'), { place: 'c' }, [['place', 'a/b']]],
    [
      'a moment earlier',
      ask('at', 'before', '2026-10-01T00:00:00Z'),
      { at: '2026-10-02T00:00:00Z' },
      [['at', '2026-09-30T23:59:59.000Z']],
    ],
    [
      'a moment later',
      ask('at', 'after', '2026-10-01T00:00:00Z'),
      { at: '2026-09-30T00:00:00Z' },
      [['at', '2026-10-01T00:00:01.000Z']],
    ],
    [
      'the nearest of two moments',
      ask('at', 'in', ['2026-10-01T00:00:00Z', '2026-10-04T00:00:00Z']),
      { at: '2026-10-03T00:00:00Z' },
      [['at', '2026-10-04T00:00:00Z']],
    ],
    [
      'a property',
      ask('home', 'equal', 3, { path: 'floors.top' }),
      { home: { floors: { top: 1 }, name: 'x' } },
      [['home.floors.top', 3]],
    ],
    ['a property of nothing', ask('home', 'equal', 3, { path: 'floor' }), {}, [['home.floor', 3]]],
    [
      'the fact it is compared with',
      ask('street', 'equal', { fact: 'text' }),
      { street: 'a', text: 'b' },
      [['street', 'b']],
    ],
    [
      'two facts',
      { all: [ask('depth', 'greaterThan', 1), ask('street', 'equal', 'a')] },
      { depth: 2.5, street: 'b', night: true },
      [['street', 'a']],
    ],
    [
      'the given fact below a derived one, where the rule asks about both',
      { any: [ask('double', 'greaterThan', 6), ask('depth', 'equal', 3.5)] },
      { depth: 1 },
      [['depth', 3.5]],
    ],
    ['nothing, where only a derived fact is asked about', ask('double', 'greaterThan', 6), { depth: 1 }, undefined],
    ['a derived fact that is given', ask('double', 'greaterThan', 6), { double: 1 }, [['double', 7]]],
  ])('is %s', (_, condition, given, expected) => {
    expect(brief(condition, given)).toEqual(expected);
  });

  it('changes as few facts as it takes, and knows when fewer would not do', () => {
    const condition: Condition = {
      any: [
        { all: [ask('depth', 'greaterThan', 1), ask('street', 'equal', 'a'), ask('night', 'equal', true)] },
        { all: [ask('floor', 'equal', 3), ask('source', 'equal', 'visit')] },
      ],
    };
    expect(changeOf(condition, {})).toEqual({
      exact: true,
      changes: [
        { fact: 'floor', personal: false, from: undefined, to: 3 },
        { fact: 'source', title: { 'zh-CN': '来源', en: 'source' }, personal: false, from: undefined, to: 'visit' },
      ],
    });
  });

  it('does not claim more than it tried', () => {
    expect(changeOf({ all: [ask('text', 'mentionsAny', ['a']), ask('street', 'equal', 'a')] }, {})).toMatchObject({
      exact: false,
    });
    expect(changeOf({ all: [ask('text', 'startsWith', 'a'), ask('street', 'equal', 'a')] }, {})).toMatchObject({
      exact: false,
    });
    expect(changeOf(ask('text', 'mentionsAny', ['a']), {})).toMatchObject({
      exact: true,
      changes: [{ from: undefined, to: 'a' }],
    });
  });

  it('gives up after three facts', () => {
    const all = [
      ask('street', 'equal', 'a'),
      ask('floor', 'equal', 1),
      ask('night', 'equal', true),
      ask('source', 'equal', 'visit'),
    ];
    expect(changeOf({ all }, { street: 'a' })?.changes).toHaveLength(3);
    expect(changeOf({ all }, {})).toBeUndefined();
  });

  it('gives up after 20,000 tries, and claims nothing where some values were left out', () => {
    const numbers: FactDeclarations = { a: 'number', b: 'number', c: 'number' };
    const far = (fact: string) => ask(fact, 'equal', 1000);
    const near = (fact: string) =>
      ask(
        fact,
        'in',
        Array.from({ length: 80 }, (_, at) => at * 12),
      );
    const never = { all: [ask('a', 'equal', 1), ask('a', 'equal', 2), near('a'), near('b'), near('c')] };
    const found = (...wanted: string[]) => {
      const conditions = { any: [{ all: wanted.map(far) }, never] };
      const set = compile([{ name: 'r', event: { type: 't' }, conditions }], { facts: numbers });
      return smallestChange(set, 'r', { a: 960, b: 960, c: 960 });
    };
    expect(found('a', 'b')).toMatchObject({ exact: false, changes: [{ fact: 'a' }, { fact: 'b' }] });
    expect(found('a', 'b', 'c')).toBeUndefined();
  });

  it('marks personal facts', () => {
    expect(changeOf(ask('phone', 'equal', '1'), {})?.changes[0]?.personal).toBe(true);
  });

  it('leaves the given facts alone', () => {
    const given = { home: { floors: [1, 2] }, tags: ['a'] };
    expect(brief(ask('home', 'equal', 7, { path: 'floors.1' }), given)).toEqual([['home.floors.1', 7]]);
    expect(given).toEqual({ home: { floors: [1, 2] }, tags: ['a'] });
  });

  it('really makes the rule come out otherwise, whatever the rule', () => {
    fc.assert(
      fc.property(ruleSets, givenFacts, ({ rules, options }, given) => {
        const set = compile(rules, options);
        const matches = (known: Facts) => set.evaluate(known).some((match) => match.rule.name === 'rule 0');
        const change = smallestChange(set, 'rule 0', given);
        fc.pre(change !== undefined && change.changes.every(({ path }) => path === undefined));
        const changed = Object.fromEntries(change.changes.map(({ fact, to }) => [fact, to]));
        expect(matches({ ...given, ...changed })).toBe(!matches(given));
      }),
      { numRuns: 100 },
    );
  });
});
