import { describe, expect, it } from 'vitest';

import { compile, type RulesOptions, validate } from '@linli/rules';

import { brokenDeclarations } from './broken-declarations.ts';
import { brokenRules } from './broken-rules.ts';
import { tooMuch } from './too-much.ts';
import { ask, deep, facts, inAll, inNot, leaf, nested, rule } from './writing.ts';

/** Code and place of every error. */
const errorsOf = (rules: unknown, options: Partial<RulesOptions> = {}) =>
  validate(rules, { facts, ...options }).map(({ code, path }) => `${code} ${path}`);

describe('a rule that does not load', () => {
  it.each(brokenRules)('%s', (_, given, expected) => {
    expect(errorsOf([given])).toEqual(expected);
  });

  it.each(tooMuch)('%s', (_, rules, options, code) => {
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
  it.each(brokenDeclarations)('%s', (_, options, expected) => {
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
