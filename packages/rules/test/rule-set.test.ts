import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';

import { compile, type FactDeclarations, type OperatorDefinition, type RuleSet } from '@linli/rules';
import { toJsonRulesEngine } from '@linli/rules/reference';

import { specified } from './support/specification.ts';
import { ask, namesOf, rule } from './support/writing.ts';

/** An operator that notes what it was asked. */
const noting = (asked: unknown[]): OperatorDefinition => ({
  name: 'noted',
  accepts: ['number'],
  value: 'number',
  holds: (actual, value) => {
    asked.push(value);
    return actual === value;
  },
  phrase: { 'zh-CN': '{fact}', en: '{fact}' },
});

describe('a question', () => {
  it('is asked once in an evaluation, however many rules ask it', () => {
    const asked: unknown[] = [];
    const rules = ['a', 'b', 'c'].map((name) => rule(name, { any: [ask('n', 'noted', 1), ask('n', 'noted', 2)] }));
    const set = compile(rules, { facts: { n: 'number' }, operators: [noting(asked)] });
    expect(namesOf(set, { n: 2 })).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([1, 2]);
    expect(namesOf(set, { n: 3 })).toEqual([]);
    expect(asked).toEqual([1, 2, 1, 2]);
  });

  it('is not asked where what is known decides', () => {
    const asked: unknown[] = [];
    const rules = [
      rule('all', { all: [ask('n', 'noted', 1), ask('s', 'equal', 'a')] }),
      rule('any', { any: [ask('n', 'noted', 2), ask('s', 'equal', 'b')] }),
      rule('both', { all: [ask('n', 'noted', 3), ask('n', 'noted', 4)] }),
    ];
    const set = compile(rules, { facts: { n: 'number', s: 'string' }, operators: [noting(asked)] });
    expect(namesOf(set, { n: 0, s: 'b' })).toEqual(['any']);
    expect(asked).toEqual([3]);
  });
});

describe('a derived fact', () => {
  const counting = (counts: Record<string, number>): FactDeclarations => {
    const counted = (name: string, value: (read: (other: string) => unknown) => unknown) => ({
      type: 'number' as const,
      derive: (read: (other: string) => unknown) => {
        counts[name] = (counts[name] ?? 0) + 1;
        return value(read);
      },
    });
    return {
      s: 'string',
      n: 'number',
      one: counted('one', () => 1),
      two: counted('two', (read) => Number(read('one')) + Number(read('one'))),
      unused: counted('unused', () => 0),
      list: {
        type: 'string[]',
        derive: () => {
          counts['list'] = (counts['list'] ?? 0) + 1;
          return ['a'];
        },
      },
    };
  };

  it('is computed at most once, and only if a rule that still can hold needs it', () => {
    const counts: Record<string, number> = {};
    const set = compile(
      [
        rule('r', { all: [ask('s', 'equal', 'a'), ask('two', 'equal', 2)] }),
        rule('q', { all: [ask('s', 'equal', 'a'), ask('one', 'greaterThan', 0), ask('list', 'contains', 'a')] }),
      ],
      { facts: counting(counts) },
    );
    expect(namesOf(set, { s: 'b' })).toEqual([]);
    expect(counts).toEqual({});
    expect(namesOf(set, { s: 'a' })).toEqual(['r', 'q']);
    expect(counts).toEqual({ one: 1, two: 1, list: 1 });
  });

  it('is computed once for the same params', () => {
    const seen: unknown[] = [];
    const facts: FactDeclarations = {
      near: {
        type: 'number',
        derive: (_, params) => {
          seen.push(params);
          return Number(params['metres'] ?? 0);
        },
      },
    };
    const near = (metres: number, value: number) => ask('near', 'greaterThan', value, { params: { metres } });
    const set = compile(
      [
        rule('a', { all: [near(5, 1), near(5, 2), ask('near', 'lessThan', { fact: 'near', params: { metres: 9 } })] }),
        rule('b', { any: [near(9, 8)] }),
      ],
      { facts },
    );
    expect(namesOf(set, {})).toEqual(['a', 'b']);
    expect(seen).toHaveLength(3);
  });

  it('that fails, fails the evaluation, and the next one works', () => {
    const facts: FactDeclarations = {
      n: 'number',
      broken: {
        type: 'number',
        derive: (read) => {
          if (read('n') === 1) throw new Error('broken');
          return 2;
        },
      },
    };
    const set = compile([rule('r', { all: [ask('broken', 'equal', 2)] })], { facts });
    expect(() => set.evaluate({ n: 1 })).toThrow('broken');
    expect(namesOf(set, { n: 2 })).toEqual(['r']);
  });

  it('cannot need itself, nor what is not declared', () => {
    const facts: FactDeclarations = {
      a: { type: 'number', derive: (read) => read('b') },
      b: { type: 'number', derive: (read) => read('a') },
      c: { type: 'number', derive: (read) => read('d') },
      e: { type: 'number', derive: (read) => read('toString') },
    };
    const set = (fact: string) => compile([rule('r', { all: [ask(fact, 'equal', 1)] })], { facts });
    expect(() => set('a').evaluate({})).toThrow(
      expect.objectContaining({ code: 'RULES_DERIVE', data: { fact: 'a', names: 'a → b → a' } }),
    );
    expect(namesOf(set('a'), { b: 1 })).toEqual(['r']);
    expect(() => set('c').evaluate({})).toThrow(expect.objectContaining({ code: 'PACK_FACT', data: { fact: 'd' } }));
    expect(() => set('e').evaluate({})).toThrow(expect.objectContaining({ code: 'PACK_FACT' }));
  });

  it('may ask the same rules in turn', () => {
    let set: RuleSet;
    const facts: FactDeclarations = {
      level: 'number',
      text: 'string',
      deeper: {
        type: 'boolean',
        derive: (read) =>
          Number(read('level')) > 0 && set.evaluate({ level: Number(read('level')) - 1, text: 'b' }).length > 0,
      },
    };
    set = compile(
      [
        rule('first', { all: [ask('text', 'mentionsAny', ['a', 'b'])] }),
        rule('deep', { all: [ask('deeper', 'equal', true)] }),
        rule('last', { any: [ask('text', 'mentionsAny', ['a']), ask('level', 'equal', 7)] }),
      ],
      { facts },
    );
    expect(namesOf(set, { level: 3, text: 'a' })).toEqual(['first', 'deep', 'last']);
    expect(namesOf(set, { level: 0, text: 'b' })).toEqual(['first']);
  });
});

describe('an operator', () => {
  it('may ask the same rules in turn', () => {
    let set: RuleSet;
    const asking: OperatorDefinition = {
      name: 'stillHolds',
      accepts: ['number'],
      value: 'number',
      holds: (actual, value) =>
        Number(actual) > 0 && set.evaluate({ n: Number(actual) - 1, s: 'other' }).length === value,
      phrase: { 'zh-CN': '{fact}', en: '{fact}' },
    };
    set = compile(
      [
        rule('a', { all: [ask('s', 'notEqual', 'x')] }),
        rule('b', { all: [ask('n', 'stillHolds', 1)] }),
        rule('c', { all: [ask('s', 'equal', 'here')] }),
      ],
      { facts: { n: 'number', s: 'string' }, operators: [asking] },
    );
    expect(namesOf(set, { n: 1, s: 'here' })).toEqual(['a', 'b', 'c']);
    expect(namesOf(set, { n: 2, s: 'here' })).toEqual(['a', 'c']);
  });

  it('that fails, fails the evaluation, and the next one works', () => {
    const broken: OperatorDefinition = {
      name: 'broken',
      accepts: ['number'],
      value: 'number',
      holds: (actual) => {
        if (actual === 1) throw new Error('broken');
        return true;
      },
      phrase: { 'zh-CN': '{fact}', en: '{fact}' },
    };
    const set = compile([rule('r', { all: [ask('n', 'broken', 1)] })], { facts: { n: 'number' }, operators: [broken] });
    expect(() => set.evaluate({ n: 1 })).toThrow('broken');
    expect(namesOf(set, { n: 2 })).toEqual(['r']);
  });
});

describe('many rules', () => {
  it.each([1, 31, 32, 33, 64, 100])('%i of them answer as few do', (count) => {
    const rules = Array.from({ length: count }, (_, at) =>
      rule(`r${at}`, { all: [ask('n', 'greaterThanInclusive', at)] }),
    );
    const set = compile(rules, { facts: { n: 'number' } });
    for (const n of [-1, 0, 15.5, 31, 32, count - 1, count, Infinity]) {
      expect(namesOf(set, { n })).toEqual(
        rules.slice(0, Math.max(0, Math.min(count, Math.floor(n) + 1))).map((each) => each.name),
      );
    }
  });

  it('with thousands of constants on one fact answer as the specification does', () => {
    const facts: FactDeclarations = { n: 'number', s: 'string' };
    const rules = Array.from({ length: 3000 }, (_, at) =>
      rule(
        `r${at}`,
        at % 3 === 0
          ? { all: [ask('s', 'equal', `s${at}`)] }
          : { any: [ask('n', 'between', [at, at + 2]), ask('s', 'in', [`s${at - 1}`, `t${at}`])] },
      ),
    );
    const set = compile(rules, { facts });
    for (const given of [
      { n: -1 },
      { n: 0 },
      { n: 1500 },
      { n: 1500.5, s: 's1500' },
      { n: 3002, s: 't2999' },
      { s: 'none' },
      { n: 5000, s: 's2998' },
      {},
      { n: null, s: null },
      { n: '7', s: ['s0'] },
    ]) {
      expect(namesOf(set, given)).toEqual(specified(rules, { facts }, given));
    }
  });

  it('that compare the same fact with numbers and texts answer as the specification does', () => {
    const facts: FactDeclarations = { object: 'object', s: 'string' };
    const x = (operator: string, value: unknown) => ask('object', operator, value, { path: 'x' });
    const values = [0, 1, 2, 2.5, '1', '2', 'a', true, null];
    const rules = [
      ...values.map((value, at) => rule(`equal ${at}`, { all: [ask('object', 'equal', value, { path: 'x' })] })),
      ...values.map((value, at) => rule(`not ${at}`, { all: [ask('object', 'not:equal', value, { path: 'x' })] })),
      ...[0, 1, 2.5].map((value) => rule(`less ${value}`, { all: [ask('object', 'lessThan', value, { path: 'x' })] })),
      ...[0, 1, 2.5].map((value) =>
        rule(`not less ${value}`, { not: ask('object', 'lessThan', value, { path: 'x' }) }),
      ),
      rule('a text that is less', { all: [x('equal', '1'), x('lessThan', 2)] }),
      rule('one that is not one', {
        all: [
          x('lessThanInclusive', 1),
          { any: [ask('s', 'isSet', true), ask('s', 'isSet', false)] },
          x('greaterThanInclusive', 1),
          x('notEqual', 1),
        ],
      }),
    ];
    const set = compile(rules, { facts });
    for (const given of [
      ...values,
      undefined,
      -5,
      0.5,
      3,
      '0',
      '3',
      '1e3',
      'b',
      '',
      false,
      Number.NaN,
      Infinity,
      [1],
      ['1', 2],
      {},
      [],
      { a: 1 },
    ]) {
      expect(namesOf(set, { object: { x: given } })).toEqual(specified(rules, { facts }, { object: { x: given } }));
    }
  });

  it('know a text that no rule names from those that look like a stand-in for it', () => {
    const asked = ['?', '??', '???'];
    const set = compile(
      asked.map((text) => rule(text, { all: [ask('s', 'notEqual', text)] })),
      { facts: { s: 'string' } },
    );
    expect(namesOf(set, { s: 'x' })).toEqual(asked);
    expect(namesOf(set, { s: '??' })).toEqual(['?', '???']);
  });

  it('keep the texts of several facts apart', () => {
    const facts: FactDeclarations = { title: 'string', text: 'string', tags: 'string[]' };
    const rules = [
      rule('title', { all: [ask('title', 'mentionsAny', ['漏水', '电'])] }),
      rule('text', { all: [ask('text', 'mentionsAny', ['漏水'])] }),
      rule('neither', { all: [ask('text', 'mentionsNone', ['电']), ask('title', 'mentionsNone', ['电'])] }),
      rule('tags', { all: [ask('tags', 'contains', '漏水'), ask('title', 'mentionsAll', ['楼', '漏水'])] }),
    ];
    const set = compile(rules, { facts });
    expect(namesOf(set, { title: '楼上漏水', text: '电', tags: ['漏水'] })).toEqual(['title', 'tags']);
    expect(namesOf(set, { title: '漏水', text: '漏水', tags: ['漏水'] })).toEqual(['title', 'text', 'neither']);
    expect(namesOf(set, { title: '电', text: '水' })).toEqual(['title']);
    expect(namesOf(set, {})).toEqual([]);
  });
});

describe('a rule set', () => {
  const facts: FactDeclarations = { n: 'number', s: 'string' };

  it('keeps the rules and options it was given, and not the list', () => {
    const rules = [rule('a', { all: [ask('n', 'equal', 1)] })];
    const options = { facts };
    const set = compile(rules, options);
    rules.push(rule('b', { all: [ask('n', 'equal', 1)] }));
    expect(set.rules.map((each) => each.name)).toEqual(['a']);
    expect(set.options).toBe(options);
    expect(namesOf(set, { n: 1 })).toEqual(['a']);
  });

  it('gives matches that nobody can change', () => {
    const set = compile([rule('a', { all: [ask('n', 'equal', 1)] })], { facts });
    expect(Object.isFrozen(set.evaluate({ n: 1 })[0])).toBe(true);
  });

  it('asked as of many days in turn gives the same answers again', () => {
    const days = Array.from({ length: 40 }, (_, at) => `2026-01-${String((at % 28) + 1).padStart(2, '0')}`);
    const rules = days.slice(0, 28).map((day) => rule(day, { all: [ask('n', 'equal', 1)] }, { from: day, until: day }));
    const set = compile(rules, { facts });
    expect(days.map((on) => set.evaluate({ n: 1 }, { on }).map((match) => match.rule.name))).toEqual(
      days.map((day) => [day]),
    );
  });

  it('hands over an engine of json-rules-engine with rules, conditions and operators as of a day', async () => {
    const set = compile(
      [
        rule('a', { condition: 'wet' }, { until: '2026-01-31' }),
        rule('b', { all: [ask('n', 'greaterThan', { parameter: 'limit' })] }),
      ],
      { facts, conditions: { wet: { all: [ask('s', 'mentionsAny', ['水'])] } }, parameters: { limit: [{ value: 3 }] } },
    );
    const engine = toJsonRulesEngine(set, { on: '2026-02-01' });
    expect(engine).toBeInstanceOf(Engine);
    expect((await engine.run({ s: '漏水', n: 4 })).events).toEqual([{ type: 'b' }]);
    expect(
      (await toJsonRulesEngine(set, { on: '2026-01-31' }).run({ s: '漏水', n: 4 })).events
        .map(({ type }) => type)
        .toSorted(),
    ).toEqual(['a', 'b']);
    expect(() => toJsonRulesEngine(set)).toThrow(expect.objectContaining({ code: 'RULES_DAY' }));
  });

  it('leaves the rules alone when it hands them over', async () => {
    const given = rule('a', { all: [{ all: [ask('n', 'equal', 1, { priority: 2 })] }] });
    const before = JSON.stringify(given);
    await toJsonRulesEngine(compile([given], { facts })).run({ n: 1 });
    expect(JSON.stringify(given)).toBe(before);
  });
});
