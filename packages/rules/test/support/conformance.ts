import { describe, expect, it } from 'vitest';

import type { AsOf, FactDeclarations, Facts, Match, OperatorDefinition, Rule, RulesOptions } from '@linli/rules';

import { operatorCases } from './operator-cases.ts';
import { ask, rule } from './writing.ts';

/** Anything that answers rules. */
export type MakeEvaluator = (
  rules: readonly Rule[],
  options: RulesOptions,
) => { evaluate(facts: Facts, asOf?: AsOf): readonly Match[] | Promise<readonly Match[]> };

const facts: FactDeclarations = {
  s: 'string',
  other: 'string',
  n: 'number',
  m: 'number',
  b: 'boolean',
  at: 'instant',
  strings: 'string[]',
  numbers: 'number[]',
  object: 'object',
  objects: { type: 'object[]', fields: { age: 'number', alone: 'boolean' } },
  double: { type: 'number', derive: (read, { times = 2 }) => Number(read('n')) * Number(times) },
  quadruple: { type: 'number', derive: (read) => Number(read('double')) * 2 },
};

const operators: readonly OperatorDefinition[] = [
  {
    name: 'truthy',
    accepts: ['number'],
    value: 'boolean',
    holds: (actual) => actual as boolean,
    phrase: { 'zh-CN': '{fact}', en: '{fact}' },
  },
  {
    name: 'hasPrefixOf',
    accepts: ['string'],
    value: 'string',
    prepare: (value) => String(value).slice(0, 1),
    holds: (actual, value) => String(actual).startsWith(String(value)),
    phrase: { 'zh-CN': '{fact}', en: '{fact}' },
  },
];

const yes = ask('n', 'equal', 1);
const no = ask('n', 'equal', 2);

/** Text and number that refuse to be compared. */
const stubborn = { toString: 1, valueOf: 1 };

/** What every evaluator answers, whoever wrote it. */
export function evaluatorConformance(name: string, make: MakeEvaluator): void {
  const names = async (rules: readonly Rule[], given: Facts, options: Partial<RulesOptions> = {}, asOf?: AsOf) =>
    (await make(rules, { facts, operators, ...options }).evaluate(given, asOf)).map((match) => match.rule.name);
  const holds = async (condition: Rule['conditions'], given: Facts, options: Partial<RulesOptions> = {}) =>
    (await names([rule('r', condition)], given, options)).length === 1;

  describe(`${name}: operators`, () => {
    it.each(operatorCases)('%s of %s: %j and %j is %s', async (operator, fact, actual, value, expected) => {
      const given = actual === undefined ? {} : { [fact]: actual };
      expect(await holds({ all: [ask(fact, operator, value)] }, given)).toBe(expected);
      expect(await holds({ not: ask(fact, operator, value) }, given)).toBe(!expected);
      expect(await holds({ any: [ask(fact, operator, value), ask('m', 'equal', 99)] }, given)).toBe(expected);
    });

    it.each<readonly [string, string, Facts, boolean]>([
      ['equal', 'other', { s: 'a', other: 'a' }, true],
      ['equal', 'other', { s: 'a' }, false],
      ['equal', 'other', {}, true],
      ['in', 'strings', { s: 'a', strings: ['a'] }, true],
      ['in', 'strings', { s: 'a' }, false],
      ['notIn', 'strings', { s: 'a', strings: ['b'] }, true],
      ['notIn', 'strings', { s: 'a' }, false],
      ['in', 'strings', { s: 'a', strings: 'abc' }, false],
      ['someValue:equal', 'strings', { s: 'a', strings: ['a'] }, true],
      ['someValue:equal', 'strings', { s: 'a' }, false],
      ['everyValue:equal', 'strings', { s: 'a', strings: [] }, true],
      ['everyValue:equal', 'strings', { s: 'a' }, false],
      ['hasPrefixOf', 'other', { s: 'apple', other: 'avocado' }, true],
      ['startsWith', 'other', { s: 'undefined behaviour' }, false],
      ['within', 'other', { s: 'undefined' }, false],
      ['within', 'other', { s: 'undefined/1' }, false],
    ])('%s with the fact %s as value, given %j, is %s', async (operator, fact, given, expected) => {
      expect(await holds({ all: [ask('s', operator, { fact })] }, given)).toBe(expected);
    });

    it('compares numbers with numbers from other facts, paths and parameters of facts', async () => {
      expect(await holds({ all: [ask('n', 'lessThan', { fact: 'm' })] }, { n: 1, m: 2 })).toBe(true);
      expect(await holds({ all: [ask('n', 'greaterThan', { fact: 'm' })] }, { n: 1, m: null })).toBe(true);
      expect(await holds({ all: [ask('n', 'greaterThan', { fact: 'm' })] }, { n: 1 })).toBe(false);
      expect(
        await holds({ all: [ask('n', 'lessThan', { fact: 'object', path: 'limit' })] }, { n: 1, object: { limit: 2 } }),
      ).toBe(true);
      expect(await holds({ all: [ask('n', 'lessThan', { fact: 'double', params: { times: 3 } })] }, { n: 1 })).toBe(
        true,
      );
    });
  });

  describe(`${name}: conditions`, () => {
    it.each<readonly [string, Rule['conditions'], boolean]>([
      ['all of one', { all: [yes] }, true],
      ['all of none that holds', { all: [no] }, false],
      ['all of two', { all: [yes, yes] }, true],
      ['all of two, one of which fails', { all: [yes, no] }, false],
      ['any of one', { any: [yes] }, true],
      ['any of two', { any: [no, yes] }, true],
      ['any of none', { any: [no, no] }, false],
      ['not', { not: no }, true],
      ['not not', { not: { not: yes } }, true],
      ['not all', { not: { all: [yes, no] } }, true],
      ['not any', { not: { any: [yes, no] } }, false],
      ['a reference', { condition: 'positive' }, true],
      ['a reference that is denied', { not: { condition: 'positive' } }, false],
      ['a reference to a reference', { all: [{ condition: 'alias' }, yes] }, true],
      ['a contradiction', { all: [yes, { not: yes }] }, false],
      ['a tautology', { any: [yes, { not: yes }] }, true],
      ['contradictory texts', { all: [ask('s', 'mentionsAny', ['a']), ask('s', 'mentionsNone', ['a'])] }, false],
      [
        'the same text asked twice',
        { all: [ask('s', 'mentionsAny', ['a', 'c']), ask('s', 'mentionsAny', ['b'])] },
        true,
      ],
      [
        'the same text asked three times',
        { all: [ask('s', 'mentionsAny', ['a']), ask('s', 'mentionsAny', ['b']), ask('s', 'mentionsNone', ['c'])] },
        true,
      ],
      [
        'the same text asked twice, once in vain',
        { all: [ask('s', 'mentionsAny', ['a']), ask('s', 'mentionsAny', ['c'])] },
        false,
      ],
      [
        'another priority first',
        {
          all: [
            { ...yes, priority: 1 },
            { any: [no, yes], priority: 9 },
          ],
        },
        true,
      ],
    ])('%s', async (_, conditions, expected) => {
      const named = { positive: { all: [ask('n', 'greaterThan', 0)] }, alias: { condition: 'positive' } };
      expect(await holds(conditions, { n: 1, s: 'ab' }, { conditions: named })).toBe(expected);
    });

    it('need not be few', async () => {
      const wide = Array.from({ length: 7 }, (_, at) => ({
        any: [ask('n', 'equal', at), ask('s', 'startsWith', `x${at}`), ask('m', 'equal', at)],
      }));
      expect(await holds({ all: wide }, { n: 1, m: 2 })).toBe(false);
      expect(await holds({ any: wide }, { n: 1, m: 2 })).toBe(true);
      expect(await holds({ not: { any: wide } }, { n: 9, m: 9 })).toBe(true);
      const all = wide.map((part, at) => ({ any: [...part.any, ask('numbers', 'contains', at)] }));
      expect(await holds({ all }, { numbers: [0, 1, 2, 3, 4, 5, 6] })).toBe(true);
      expect(await holds({ all }, { numbers: [0, 1, 2, 3, 4, 5] })).toBe(false);
      expect(await holds({ all }, { numbers: [0, 1, 2, 3, 4, 5], m: 6 })).toBe(true);
    });
  });

  describe(`${name}: order`, () => {
    it('is by priority, then by definition', async () => {
      const rules = [
        rule('low', { all: [yes] }),
        rule('mid', { all: [yes] }, { priority: 5 }),
        rule('high', { all: [yes] }, { priority: 10 }),
        rule('also mid', { any: [yes] }, { priority: 5 }),
        rule('also low', { all: [yes] }, { priority: 1 }),
      ];
      expect(await names(rules, { n: 1 })).toEqual(['high', 'mid', 'also mid', 'low', 'also low']);
    });

    it('gives a rule once, however many ways lead to it', async () => {
      expect(
        await names([rule('r', { any: [yes, ask('n', 'lessThan', 5), ask('s', 'equal', 'a')] })], { n: 1, s: 'a' }),
      ).toEqual(['r']);
    });

    it('gives the rule itself and its event', async () => {
      const given = rule('r', { all: [yes] }, { event: { type: 'tag', params: { deep: { value: 1 } } } });
      const [match] = await make([given], { facts }).evaluate({ n: 1 });
      expect(match?.rule).toBe(given);
      expect(match?.event).toBe(given.event);
    });

    it('answers nothing from no rules', async () => {
      expect(await names([], { n: 1 })).toEqual([]);
    });
  });

  describe(`${name}: facts`, () => {
    it.each<readonly [string, unknown, string, boolean]>([
      ['a property', { a: 1 }, 'a', true],
      ['a property of a property', { a: { b: 1 } }, 'a.b', true],
      ['an element', { a: [0, 1] }, 'a.1', true],
      ['an element in brackets', { a: [0, 1] }, '$.a[1]', true],
      ['a length', { a: [0] }, 'a.length', true],
      ['a number, which passes through', 1, 'a.b', true],
      ['a text, which passes through', 'x', 'a.b', false],
      ['null, which passes through', null, 'a', false],
      ['a number further down, which has no properties', { a: 1 }, 'a.b', false],
      ['an inherited property', Object.create({ a: 1 }), 'a', false],
      ['an inherited element', { a: Object.create([1]) }, 'a.0', false],
      ['nothing', undefined, 'a', false],
    ])('a path finds %s', async (_, object, path, expected) => {
      expect(await holds({ all: [ask('object', 'equal', 1, { path })] }, { object })).toBe(expected);
    });

    it('a path of a property called toString finds none', async () => {
      expect(await holds({ all: [ask('object', 'isSet', true, { path: 'toString' })] }, { object: {} })).toBe(false);
      expect(
        await holds({ all: [ask('object', 'isSet', true, { path: 'toString' })] }, { object: { toString: 1 } }),
      ).toBe(true);
    });

    it('are derived from given ones, or from one another, unless they are given', async () => {
      expect(await holds({ all: [ask('double', 'equal', 6)] }, { n: 3 })).toBe(true);
      expect(await holds({ all: [ask('double', 'equal', 9, { params: { times: 3 } })] }, { n: 3 })).toBe(true);
      expect(await holds({ all: [ask('quadruple', 'equal', 12)] }, { n: 3 })).toBe(true);
      expect(await holds({ all: [ask('double', 'equal', 5)] }, { n: 3, double: 5 })).toBe(true);
      expect(await holds({ all: [ask('double', 'equal', null)] }, { n: 3, double: null })).toBe(true);
    });

    it('that nobody declared are not looked at', async () => {
      expect(await holds({ all: [yes] }, { n: 1, stranger: stubborn, constructor: 5 })).toBe(true);
    });

    it('may be of no type at all', async () => {
      const given = { s: stubborn, strings: [stubborn], object: stubborn, b: Symbol.iterator };
      expect(
        await holds({ any: [ask('s', 'equal', 'a'), ask('strings', 'contains', 'a'), ask('b', 'equal', true)] }, given),
      ).toBe(false);
      expect(
        await holds({ all: [ask('s', 'notEqual', 'a'), ask('object', 'isSet', true), ask('b', 'isSet', true)] }, given),
      ).toBe(true);
    });
  });

  describe(`${name}: days`, () => {
    const dated = [
      rule('always', { all: [yes] }),
      rule('until', { all: [yes] }, { until: '2026-01-31' }),
      rule('from', { all: [yes] }, { from: '2026-02-01', priority: 2 }),
      rule('both', { all: [yes] }, { from: '2026-01-31', until: '2026-02-01' }),
    ];

    it.each([
      ['2025-01-01', ['always', 'until']],
      ['2026-01-30', ['always', 'until']],
      ['2026-01-31', ['always', 'until', 'both']],
      ['2026-02-01', ['from', 'always', 'both']],
      ['2026-02-02', ['from', 'always']],
      ['2099-12-31', ['from', 'always']],
    ])('on %s the rules in force are %j', async (on, expected) => {
      expect(await names(dated, { n: 1 }, {}, { on })).toEqual(expected);
    });

    it.each([undefined, '', '2026-02-30', '01/02/2026'])('%j is no day to ask about', async (on) => {
      const asOf = on === undefined ? {} : { on };
      const answer = async () => make(dated, { facts }).evaluate({ n: 1 }, asOf);
      await expect(answer()).rejects.toMatchObject({ code: 'RULES_DAY' });
    });

    it('do not matter where nothing is dated', async () => {
      expect(await names([rule('r', { all: [yes] })], { n: 1 }, {}, { on: '2026-02-01' })).toEqual(['r']);
    });

    it('give parameters their values', async () => {
      const parameters = {
        limit: [
          { until: '2026-01-31', value: 5 },
          { from: '2026-02-01', value: 10 },
        ],
        words: [{ value: ['a', 'b'] }],
      };
      const rules = [
        rule('over', { all: [ask('n', 'greaterThan', { parameter: 'limit' })] }),
        rule('in', { all: [ask('s', 'in', { parameter: 'words' })] }),
      ];
      expect(await names(rules, { n: 7, s: 'b' }, { parameters }, { on: '2026-01-31' })).toEqual(['over', 'in']);
      expect(await names(rules, { n: 7, s: 'b' }, { parameters }, { on: '2026-02-01' })).toEqual(['in']);
    });

    it('need a value of a parameter only where a rule in force uses it', async () => {
      const parameters = { limit: [{ from: '2026-02-01', value: 10 }] };
      const over = { all: [ask('n', 'greaterThan', { parameter: 'limit' })] };
      const rules = (from: string) => [rule('over', over, { from }), rule('always', { all: [yes] })];
      expect(await names(rules('2026-02-01'), { n: 1 }, { parameters }, { on: '2026-01-31' })).toEqual(['always']);
      await expect(names(rules('2026-01-01'), { n: 1 }, { parameters }, { on: '2026-01-31' })).rejects.toMatchObject({
        code: 'RULES_PARAMETER',
        data: { name: 'limit', on: '2026-01-31' },
      });
    });
  });

  describe(`${name}: work at the same time`, () => {
    it('does not disturb itself', async () => {
      const set = make([rule('one', { all: [yes] }), rule('two', { all: [no] })], { facts });
      const answers = await Promise.all(
        [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 1 }].map(async (given) =>
          (await set.evaluate(given)).map((match) => match.rule.name),
        ),
      );
      expect(answers).toEqual([['one'], ['two'], [], ['one']]);
    });
  });
}
