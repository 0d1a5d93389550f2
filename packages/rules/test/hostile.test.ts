import { describe, expect, it } from 'vitest';

import { compile, type FactDeclarations, type RulesOptions, validate } from '@linli/rules';

const facts: FactDeclarations = {
  text: 'string',
  source: { type: 'string', values: ['hotline', 'visit', 'diary'] },
  depth: 'number',
  night: 'boolean',
  at: 'instant',
  tags: { type: 'string[]', values: ['gas', 'water'] },
  sizes: 'number[]',
  phone: { type: 'string', personal: true },
  home: { type: 'object', fields: { floor: 'number', street: 'string' } },
  loose: 'object',
  people: { type: 'object[]', fields: { age: 'number' } },
};

const ask = (fact: string, operator: string, value: unknown, more: object = {}) => ({ fact, operator, value, ...more });
const deep = ask('depth', 'greaterThan', 2);
const rule = (conditions: unknown, more: object = {}) => ({ name: 'r', event: { type: 'tag' }, conditions, ...more });
const leaf = (condition: unknown) => rule({ all: [condition] });
const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let condition: unknown = deep;
  for (let level = 0; level < levels; level += 1) condition = wrap(condition);
  return condition;
};
const inAll = (inner: unknown) => ({ all: [inner] });
const inNot = (inner: unknown) => ({ not: inner });

/** Code and place of every error. */
const errorsOf = (rules: unknown, options: Partial<RulesOptions> = {}) =>
  validate(rules, { facts, ...options }).map(({ code, path }) => `${code} ${path}`);

const value = '/0/conditions/all/0/value';
const path = '/0/conditions/all/0/path';
const operator = '/0/conditions/all/0/operator';

describe('a rule that does not load', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['a filter in a path', leaf(ask('loose', 'equal', 1, { path: '$.a[?(@.b)]' })), [`PACK_PATH_FORBIDDEN ${path}`]],
    [
      'a script in a path',
      leaf(ask('loose', 'equal', 1, { path: '$.a[(@.length-1)]' })),
      [`PACK_PATH_FORBIDDEN ${path}`],
    ],
    ['a wildcard in a path', leaf(ask('loose', 'equal', 1, { path: '$.a.*' })), [`PACK_PATH_FORBIDDEN ${path}`]],
    ['recursive descent', leaf(ask('loose', 'equal', 1, { path: '$..a' })), [`PACK_PATH_FORBIDDEN ${path}`]],
    ['descent into everything', leaf(ask('loose', 'equal', 1, { path: '$..*' })), [`PACK_PATH_FORBIDDEN ${path}`]],
    ['a quoted name in a path', leaf(ask('loose', 'equal', 1, { path: "$['a']" })), [`PACK_PATH_FORBIDDEN ${path}`]],
    ['the root alone', leaf(ask('loose', 'equal', 1, { path: '$' })), [`PACK_PATH_FORBIDDEN ${path}`]],
    ['an empty path', leaf(ask('loose', 'equal', 1, { path: '' })), [`PACK_PATH_FORBIDDEN ${path}`]],
    ['__proto__ in a path', leaf(ask('loose', 'equal', 1, { path: 'a.__proto__.b' })), [`PACK_NAME_FORBIDDEN ${path}`]],
    ['constructor in a path', leaf(ask('loose', 'equal', 1, { path: 'constructor' })), [`PACK_NAME_FORBIDDEN ${path}`]],
    [
      'prototype in a quoted path',
      leaf(ask('loose', 'equal', 1, { path: "$['prototype']" })),
      [`PACK_NAME_FORBIDDEN ${path}`],
    ],
    [
      'a path of 200,000 characters',
      leaf(ask('loose', 'equal', 1, { path: 'a.'.repeat(100_000) })),
      [`PACK_LIMIT ${path}`],
    ],
    ['a path that is no text', leaf(ask('loose', 'equal', 1, { path: ['a'] })), [`PACK_TYPE ${path}`]],
    ['a path into a text', leaf(ask('text', 'equal', 'a', { path: 'length' })), [`PACK_TYPE ${path}`]],
    ['a path to an unknown field', leaf(ask('home', 'equal', 1, { path: 'flor' })), [`PACK_FACT ${path}`]],
    [
      'a path to an unknown property of a list',
      leaf(ask('people', 'equal', 1, { path: 'size' })),
      [`PACK_FACT ${path}`],
    ],
    ['decorators 20,000 deep', leaf(ask('depth', `${'not:'.repeat(20_000)}equal`, 1)), [`PACK_OPERATOR ${operator}`]],
    ['an unknown operator', leaf(ask('depth', 'greatrThan', 1)), [`PACK_OPERATOR ${operator}`]],
    ['an operator every object has', leaf(ask('depth', 'toString', 1)), [`PACK_OPERATOR ${operator}`]],
    ['an unknown decorator', leaf(ask('tags', 'anyFact:equal', 'gas')), [`PACK_OPERATOR ${operator}`]],
    ['a decorator every object has', leaf(ask('tags', 'constructor:equal', 'gas')), [`PACK_OPERATOR ${operator}`]],
    ['an operator before nothing', leaf(ask('depth', ':equal', 1)), [`PACK_OPERATOR ${operator}`]],
    ['an operator that is no text', leaf({ fact: 'depth', operator: 1, value: 1 }), [`PACK_TYPE ${operator}`]],
    ['an empty all', rule({ all: [] }), ['PACK_EMPTY /0/conditions/all']],
    ['an empty any', rule({ all: [{ any: [] }] }), ['PACK_EMPTY /0/conditions/all/0/any']],
    ['all and any at one root', rule({ all: [deep], any: [deep] }), ['PACK_AMBIGUOUS /0/conditions']],
    ['a fact beside all', leaf({ ...deep, all: [deep] }), ['PACK_AMBIGUOUS /0/conditions/all/0']],
    ['a mistyped key', rule({ anyy: [deep] }), ['PACK_KEY /0/conditions/anyy']],
    ['an unknown key of a rule', rule({ all: [deep] }, { untl: '2026-01-01' }), ['PACK_KEY /0/untl']],
    [
      'an unknown key of an event',
      rule({ all: [deep] }, { event: { type: 'tag', parms: {} } }),
      ['PACK_KEY /0/event/parms'],
    ],
    ['an operator beside all', rule({ all: [deep], operator: 'equal' }), ['PACK_KEY /0/conditions/operator']],
    ['an empty condition', leaf({}), ['PACK_TYPE /0/conditions/all/0']],
    ['conditions that are null', rule(null), ['PACK_TYPE /0/conditions']],
    ['conditions that are a text', rule('all'), ['PACK_TYPE /0/conditions']],
    ['conditions that are a number', rule(1), ['PACK_TYPE /0/conditions']],
    ['conditions that are a list', rule([deep]), ['PACK_TYPE /0/conditions']],
    ['no conditions', { name: 'r', event: { type: 'tag' } }, ['PACK_TYPE /0/conditions']],
    ['one question at the root', rule(deep), ['PACK_TYPE /0/conditions']],
    ['all that is no list', rule({ all: deep }), ['PACK_TYPE /0/conditions/all']],
    ['not that is a list', rule({ not: [deep] }), ['PACK_TYPE /0/conditions/not']],
    ['a missing value', leaf({ fact: 'depth', operator: 'equal' }), [`PACK_TYPE ${value}`]],
    ['a value that is undefined', leaf(ask('depth', 'isSet', undefined)), [`PACK_TYPE ${value}`]],
    ['a value that is a function', leaf(ask('loose', 'equal', () => true, { path: 'a' })), [`PACK_TYPE ${value}`]],
    ['a date as value', leaf(ask('at', 'before', new Date(0))), [`PACK_TYPE ${value}`]],
    ['not a number', leaf(ask('depth', 'equal', Number.NaN)), [`PACK_NUMBER ${value}`]],
    ['infinity', leaf(ask('depth', 'equal', Infinity)), [`PACK_NUMBER ${value}`]],
    ['minus zero', leaf(ask('depth', 'equal', -0)), [`PACK_NUMBER ${value}`]],
    ['a number too large for JSON', leaf(ask('depth', 'equal', JSON.parse('1e400'))), [`PACK_NUMBER ${value}`]],
    ['an inexact whole number', leaf(ask('depth', 'in', [1, 2 ** 53])), [`PACK_NUMBER ${value}/1`]],
    ['in with a text', leaf(ask('text', 'in', 'hotline')), [`PACK_TYPE ${value}`]],
    ['in with another type', leaf(ask('text', 'in', [1])), [`PACK_TYPE ${value}`]],
    ['an ordering of texts', leaf(ask('text', 'greaterThan', 2)), [`PACK_TYPE ${operator}`]],
    ['an ordering against a text', leaf(ask('depth', 'greaterThan', '2')), [`PACK_TYPE ${value}`]],
    ['equality of lists', leaf(ask('tags', 'equal', ['gas'])), [`PACK_TYPE ${operator}`]],
    ['a question about each of no list', leaf(ask('text', 'someFact:equal', 'a')), [`PACK_TYPE ${operator}`]],
    ['each value of no list', leaf(ask('text', 'someValue:equal', 'a')), [`PACK_TYPE ${value}`]],
    ['each value of an empty list', leaf(ask('text', 'someValue:equal', [])), [`PACK_EMPTY ${value}`]],
    ['each value, one of another type', leaf(ask('text', 'everyValue:equal', ['a', 1, 2])), [`PACK_TYPE ${value}`]],
    ['a range upside down', leaf(ask('depth', 'between', [3, 1])), [`PACK_TYPE ${value}`]],
    ['no words', leaf(ask('text', 'mentionsAny', [])), [`PACK_TYPE ${value}`]],
    ['an empty word', leaf(ask('text', 'mentionsAny', [''])), [`PACK_TYPE ${value}`]],
    ['an instant without offset', leaf(ask('at', 'before', '2026-10-01T08:00:00')), [`PACK_TYPE ${value}`]],
    ['a value the fact never has', leaf(ask('source', 'equal', 'hotlin')), [`PACK_VALUE ${value}`]],
    ['a list with a value the fact never has', leaf(ask('source', 'in', ['visit', 'diry'])), [`PACK_VALUE ${value}`]],
    ['an element the list never has', leaf(ask('tags', 'contains', 'gass')), [`PACK_VALUE ${value}`]],
    ['an undeclared fact', leaf(ask('deepth', 'equal', 1)), ['PACK_FACT /0/conditions/all/0/fact']],
    ['a fact every object has', leaf(ask('hasOwnProperty', 'equal', 1)), ['PACK_FACT /0/conditions/all/0/fact']],
    ['a fact that is no text', leaf(ask(1 as never, 'equal', 1)), ['PACK_TYPE /0/conditions/all/0/fact']],
    [
      'params that are no object',
      leaf(ask('depth', 'equal', 1, { params: [1] })),
      ['PACK_TYPE /0/conditions/all/0/params'],
    ],
    ['a value from an undeclared fact', leaf(ask('text', 'equal', { fact: 'txt' })), [`PACK_CAPABILITY ${value}/fact`]],
    ['a value from a personal fact', leaf(ask('text', 'equal', { fact: 'phone' })), [`PACK_CAPABILITY ${value}/fact`]],
    ['a value from a fact of another type', leaf(ask('text', 'equal', { fact: 'depth' })), [`PACK_TYPE ${value}`]],
    ['words from a fact', leaf(ask('text', 'mentionsAny', { fact: 'tags' })), [`PACK_TYPE ${value}`]],
    [
      'an unknown key beside the fact of a value',
      leaf(ask('text', 'equal', { fact: 'text', pth: 'a' })),
      [`PACK_KEY ${value}/pth`],
    ],
    [
      'an unknown parameter',
      leaf(ask('depth', 'equal', { parameter: 'limit' })),
      [`PACK_PARAMETER ${value}/parameter`],
    ],
    [
      'an event that reads an undeclared fact',
      rule({ all: [deep] }, { event: { type: 'tag', params: { to: { fact: 'txt' } } } }),
      ['PACK_CAPABILITY /0/event/params/to/fact'],
    ],
    [
      'an event that reads a personal fact',
      rule({ all: [deep] }, { event: { type: 'tag', params: { to: { fact: 'phone' } } } }),
      ['PACK_CAPABILITY /0/event/params/to/fact'],
    ],
    ['no event', { name: 'r', conditions: { all: [deep] } }, ['PACK_TYPE /0/event']],
    ['an event without type', rule({ all: [deep] }, { event: {} }), ['PACK_TYPE /0/event/type']],
    [
      'params of an event that are a list',
      rule({ all: [deep] }, { event: { type: 'tag', params: [] } }),
      ['PACK_TYPE /0/event/params'],
    ],
    ['a priority below one', rule({ all: [deep] }, { priority: -1 }), ['PACK_TYPE /0/priority']],
    ['a priority of zero', rule({ all: [deep] }, { priority: 0 }), ['PACK_TYPE /0/priority']],
    ['a priority that is a text', rule({ all: [deep] }, { priority: 'zz' }), ['PACK_TYPE /0/priority']],
    ['a priority of a thousand million', rule({ all: [deep] }, { priority: 1e9 }), ['PACK_TYPE /0/priority']],
    ['a priority between whole numbers', leaf({ ...deep, priority: 1.5 }), ['PACK_TYPE /0/conditions/all/0/priority']],
    ['a name that is no text', leaf({ ...deep, name: 5 }), ['PACK_TYPE /0/conditions/all/0/name']],
    ['a rule from the year 9999', rule({ all: [deep] }, { from: '9999-01-01' }), ['PACK_DATES /0/from']],
    ['a rule until 1970', rule({ all: [deep] }, { until: '1970-01-01' }), ['PACK_DATES /0/until']],
    [
      'a rule that ends before it starts',
      rule({ all: [deep] }, { from: '2026-02-01', until: '2026-01-31' }),
      ['PACK_DATES /0/until'],
    ],
    ['a day that does not exist', rule({ all: [deep] }, { from: '2026-02-29' }), ['PACK_DATES /0/from']],
    ['a day written otherwise', rule({ all: [deep] }, { from: '2026/02/01' }), ['PACK_DATES /0/from']],
    ['a day that is a number', rule({ all: [deep] }, { until: 20260201 }), ['PACK_DATES /0/until']],
    ['a reference that is no text', rule({ condition: 1 }), ['PACK_TYPE /0/conditions/condition']],
    ['a reference to nothing', rule({ condition: 'wet' }), ['PACK_REF /0/conditions/condition']],
    ['a reference every object has', rule({ condition: 'constructor' }), ['PACK_REF /0/conditions/condition']],
    ['a rule that is no object', 'all', ['PACK_TYPE /0']],
    ['a rule without name', { ...rule({ all: [deep] }), name: '' }, ['PACK_TYPE /0/name']],
    ['a rule with a very long name', { ...rule({ all: [deep] }), name: 'r'.repeat(201) }, ['PACK_LIMIT /0/name']],
    ['a rule called __proto__', { ...rule({ all: [deep] }), name: '__proto__' }, ['PACK_NAME_FORBIDDEN /0/name']],
    ['a title in one language', rule({ all: [deep] }, { title: { en: 'wet' } }), ['PACK_TYPE /0/title']],
    ['a source that is no text', rule({ all: [deep] }, { source: 1 }), ['PACK_TYPE /0/source']],
    ['an allowance without reason', rule({ all: [deep] }, { allow: { GAP: true } }), ['PACK_TYPE /0/allow']],
    ['notes that are a list', rule({ all: [deep] }, { meta: [] }), ['PACK_TYPE /0/meta']],
  ])('%s', (_, given, expected) => {
    expect(errorsOf([given])).toEqual(expected);
  });

  it.each<readonly [string, unknown, Partial<RulesOptions>, string]>([
    ['33 levels of all', [rule(nested(33, inAll))], {}, 'PACK_DEPTH'],
    ['1,000 levels of all', [rule(nested(1000, inAll))], {}, 'PACK_DEPTH'],
    ['50,000 levels of all', [rule(nested(50_000, inAll))], {}, 'PACK_DEPTH'],
    ['10,000 levels of not', [rule(nested(10_000, inNot))], {}, 'PACK_DEPTH'],
    ['a value 101 levels deep', [leaf(ask('loose', 'equal', nested(101, inNot), { path: 'a' }))], {}, 'PACK_DEPTH'],
    ['100,000 conditions', [rule({ any: Array.from({ length: 100_000 }, () => deep) })], {}, 'PACK_SIZE'],
    [
      '20,000 rules',
      Array.from({ length: 20_000 }, (_, at) => ({ ...rule({ all: [deep] }), name: `r${at}` })),
      {},
      'PACK_SIZE',
    ],
    ['50 MB of text', [leaf(ask('text', 'equal', 'a'.repeat(50_000_000)))], {}, 'PACK_SIZE'],
    [
      'a million values',
      [
        leaf(
          ask(
            'depth',
            'in',
            Array.from({ length: 1_000_001 }, () => 1),
          ),
        ),
      ],
      {},
      'PACK_SIZE',
    ],
    [
      'more rules than allowed',
      [rule({ all: [deep] }), { ...rule({ all: [deep] }), name: 's' }],
      { limits: { rules: 1 } },
      'PACK_SIZE',
    ],
    ['rules that are no list', { rules: [] }, {}, 'PACK_TYPE'],
  ])('%s', (_, rules, options, code) => {
    expect(errorsOf(rules, options).map((error) => error.split(' ')[0])).toContain(code);
  });

  it('stops at the first limit that is passed', () => {
    const many = rule({ any: Array.from({ length: 100_000 }, () => ask('nothing', 'equal', 1)) });
    expect(errorsOf([many]).length).toBe(100);
    expect(errorsOf([leaf(deep), many], { limits: { conditions: 1 } })).toEqual(['PACK_SIZE /0/conditions/all/0']);
  });

  it('names every rule but the first that takes a name', () => {
    const wet = rule({ all: [deep] });
    expect(errorsOf([wet, wet, { ...wet, name: 's' }, wet])).toEqual(['PACK_DUPRULE /1/name', 'PACK_DUPRULE /3/name']);
  });

  it.each([
    [
      'a rule',
      '[{"name":"r","event":{"type":"tag"},"conditions":{"all":[{"fact":"depth","operator":"equal","value":1}]},"__proto__":{"polluted":true}}]',
      '/0/__proto__',
    ],
    [
      'a condition',
      '[{"name":"r","event":{"type":"tag"},"conditions":{"all":[{"fact":"depth","operator":"equal","value":1,"__proto__":{"polluted":true}}]}}]',
      '/0/conditions/all/0/__proto__',
    ],
    [
      'a value',
      '[{"name":"r","event":{"type":"tag"},"conditions":{"all":[{"fact":"loose","path":"a","operator":"equal","value":{"__proto__":{"polluted":true}}}]}}]',
      '/0/conditions/all/0/value/__proto__',
    ],
    [
      'the params of an event',
      '[{"name":"r","event":{"type":"tag","params":{"a":{"__proto__":{"polluted":true}}}},"conditions":{"all":[{"fact":"depth","operator":"equal","value":1}]}}]',
      '/0/event/params/a/__proto__',
    ],
  ])('an own key __proto__ in %s', (_, json, place) => {
    expect(errorsOf(JSON.parse(json))).toContain(`PACK_KEY ${place}`);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('named conditions that do not load', () => {
  const uses = (name: string) => ({ all: [{ condition: name }] });

  it.each<readonly [string, RulesOptions['conditions'], string]>([
    ['one that refers to itself', { a: uses('a') }, 'PACK_CYCLE /conditions/a'],
    ['two that refer to each other', { a: uses('b'), b: { not: { condition: 'a' } } }, 'PACK_CYCLE /conditions/a'],
    ['one that refers to nothing', { a: uses('wett') }, 'PACK_REF /conditions/a/all/0/condition'],
    ['one with a mistake in it', { 'a/b': { all: [] } }, 'PACK_EMPTY /conditions/a~1b/all'],
    ['one called constructor', { constructor: uses('a') }, 'PACK_NAME_FORBIDDEN /conditions/constructor'],
  ])('%s', (_, conditions, expected) => {
    expect(errorsOf([], { conditions: conditions! })).toContain(expected);
  });

  it('a chain that is too long', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`c${at}`, at === 39 ? { all: [deep] } : uses(`c${at + 1}`)]),
    );
    expect(errorsOf([rule(uses('c20'))], { conditions: chain })).toContain('PACK_DEPTH /conditions/c0');
    expect(errorsOf([rule(uses('c39'))], { conditions: { c39: chain['c39'] as never } })).toEqual([]);
  });

  it('a rule that becomes too deep through what it refers to', () => {
    const conditions = { half: nested(20, inAll) as never };
    expect(errorsOf([rule(nested(12, () => uses('half')))], { conditions })).toEqual([]);
    expect(errorsOf([rule({ all: [nested(12, inAll), { not: nested(10, inNot) }] })], { conditions })).toEqual([]);
    const deeper = Array.from({ length: 12 }).reduce<unknown>((inner) => inAll(inner), { condition: 'half' });
    expect(errorsOf([rule(deeper)], { conditions })).toEqual(['PACK_DEPTH /0/conditions']);
  });

  it('a few that double each other into thousands of millions', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `d${at}`,
        { all: at === 0 ? [deep] : [{ condition: `d${at - 1}` }, { condition: `d${at - 1}` }] },
      ]),
    );
    expect(errorsOf([rule({ condition: 'd14' })], { conditions: doubling })).toContain('PACK_SIZE /0/conditions');
  });
});

describe('declarations that do not load', () => {
  it.each<readonly [string, Partial<RulesOptions>, string]>([
    ['a fact of no known type', { facts: { a: 'text' as never } }, 'PACK_TYPE /facts/a'],
    [
      'a field of no known type',
      { facts: { a: { type: 'object', fields: { b: { type: 'text' as never } } } } },
      'PACK_TYPE /facts/a/fields/b',
    ],
    [
      'a fact called constructor',
      { facts: { constructor: 'string' } as never },
      'PACK_NAME_FORBIDDEN /facts/constructor',
    ],
    ['a fact every object has', { facts: { toString: 'string' } as never }, 'PACK_NAME_FORBIDDEN /facts/toString'],
    ['a parameter without values', { parameters: { limit: [] } }, 'PACK_EMPTY /parameters/limit'],
    [
      'a parameter with a value that is no number',
      { parameters: { limit: [{ value: Number.NaN }] } },
      'PACK_NUMBER /parameters/limit/0/value',
    ],
    [
      'a parameter with an impossible day',
      { parameters: { limit: [{ from: '2026-13-01', value: 1 }] } },
      'PACK_DATES /parameters/limit/0/from',
    ],
    [
      'a parameter with an unknown key',
      { parameters: { limit: [{ value: 1, unitl: '2026-01-01' } as never] } },
      'PACK_KEY /parameters/limit/0/unitl',
    ],
    [
      'a parameter with two values for a day',
      {
        parameters: {
          limit: [
            { until: '2026-01-31', value: 1 },
            { from: '2026-01-31', value: 2 },
          ],
        },
      },
      'PACK_DATES /parameters/limit/1',
    ],
    ['an operator with a colon in its name', { operators: [{ name: 'a:b' } as never] }, 'PACK_TYPE /operators/0/name'],
    [
      'an operator that takes a built-in name',
      { operators: [{ name: 'equal' } as never] },
      'PACK_NAME_FORBIDDEN /operators/0/name',
    ],
    [
      'an operator that takes a decorator’s name',
      { operators: [{ name: 'not' } as never] },
      'PACK_NAME_FORBIDDEN /operators/0/name',
    ],
    [
      'two operators of one name',
      { operators: [{ name: 'a' }, { name: 'a' }] as never },
      'PACK_NAME_FORBIDDEN /operators/1/name',
    ],
  ])('%s', (_, options, expected) => {
    expect(errorsOf([], options)).toEqual([expected]);
  });
});

describe('what an error says', () => {
  it('offers the nearest valid name', () => {
    const nearest = (given: unknown) => validate([given], { facts })[0]?.data['nearest'];
    expect(nearest(leaf(ask('dept', 'equal', 1)))).toBe('depth');
    expect(nearest(leaf(ask('depth', 'greatrThan', 1)))).toBe('greaterThan');
    expect(nearest(leaf(ask('tags', 'someFakt:equal', 'gas')))).toBe('someFact');
    expect(nearest(leaf(ask('home', 'equal', 1, { path: 'flor' })))).toBe('floor');
    expect(nearest(leaf(ask('source', 'equal', 'hotlin')))).toBe('hotline');
    expect(nearest(leaf(ask('text', 'equal', { fact: 'txt' })))).toBe('text');
    expect(nearest(rule({ anyy: [] }))).toBe('any');
  });

  it('does not repeat what was written at any length', () => {
    const [error] = validate([leaf(ask('x'.repeat(100_000), 'equal', 1))], { facts });
    expect(error?.message.length).toBeLessThan(300);
  });

  it('is thrown by compile', () => {
    expect(() => compile([rule({ all: [] }) as never], { facts })).toThrow(
      expect.objectContaining({ code: 'PACK_EMPTY', path: '/0/conditions/all' }),
    );
  });

  it('does not keep the next good rules from loading', () => {
    expect(() => compile([rule(nested(50_000, inAll)) as never], { facts })).toThrow('Nested deeper');
    expect(compile([leaf(deep) as never], { facts }).evaluate({ depth: 3 })).toHaveLength(1);
  });
});

describe('a rule that loads', () => {
  it.each<readonly [string, unknown]>([
    ['32 levels, counting the question', rule(nested(31, inAll))],
    ['json-rules-engine’s way to start a path', leaf(ask('home', 'equal', 1, { path: '$.floor' }))],
    ['an index in brackets', leaf(ask('people', 'equal', 1, { path: '$[0].age' }))],
    ['an index between dots', leaf(ask('people', 'equal', 1, { path: '0.age' }))],
    ['the length of a list', leaf(ask('tags', 'greaterThan', 1, { path: 'length' }))],
    ['any question of an undeclared field', leaf(ask('loose', 'contains', 'a', { path: 'a.b-c.楼' }))],
    ['null for nothing', leaf(ask('text', 'equal', null))],
    ['a personal fact that is asked about', leaf(ask('phone', 'isSet', true))],
    ['decorators one after another', leaf(ask('tags', 'not:someFact:not:in', ['gas']))],
    ['sides exchanged', leaf(ask('text', 'swap:contains', ['a']))],
    ['an instant in milliseconds', leaf(ask('at', 'after', 0))],
    [
      'all metadata',
      rule(
        { all: [{ ...deep, name: 'deep', priority: 2 }] },
        {
          priority: 1_000_000,
          from: '2024-02-29',
          until: '2024-02-29',
          title: { 'zh-CN': '深', en: 'deep' },
          source: 'notice 5',
          allow: { RULES_OVERLAP: 'meant' },
          meta: { owner: ['a'] },
        },
      ),
    ],
  ])('%s', (_, given) => {
    expect(errorsOf([given])).toEqual([]);
  });
});
