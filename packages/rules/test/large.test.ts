import { describe, expect, it } from 'vitest';

import { compile, type FactDeclarations, type Facts, type Rule } from '@linli/rules';

import { ask, namesOf, rule } from './support/writing.ts';

describe('rules that are large and still allowed', { timeout: 60_000 }, () => {
  const facts: FactDeclarations = { n: 'number', s: 'string', text: 'string', object: 'object', tags: 'string[]' };
  const many = <Item>(length: number, item: (at: number) => Item) => Array.from({ length }, (_, at) => item(at));
  const at = (path: number, value: unknown) => ask('object', 'equal', value, { path: `p${path}` });

  it.each<readonly [string, Rule['conditions'], Facts, Facts]>([
    ['any of 40,000 values', { any: many(40_000, (value) => ask('n', 'equal', value)) }, { n: 39_999 }, { n: 0.5 }],
    [
      'none of 40,000 values',
      { all: many(40_000, (value) => ask('s', 'notEqual', `s${value}`)) },
      { s: 's' },
      { s: 's39999' },
    ],
    [
      'all of 40,000 properties',
      { all: many(40_000, (path) => at(path, path)) },
      { object: Object.fromEntries(many(40_000, (path) => [`p${path}`, path])) },
      { object: { p0: 0 } },
    ],
    [
      'all of 15,000 choices',
      { all: many(15_000, (path) => ({ any: [at(path, 1), at(path + 1, 2)] })) },
      { object: Object.fromEntries(many(15_001, (path) => [`p${path}`, 1])) },
      {},
    ],
    [
      'any of 15,000 pairs',
      { any: many(15_000, (path) => ({ all: [at(path, 1), at(path + 1, 2)] })) },
      { object: { p14999: 1, p15000: 2 } },
      { object: { p1: 1, p3: 2 } },
    ],
    [
      'all of 20,000 words, one by one',
      { all: many(20_000, (word) => ask('text', 'mentionsAny', [`w${word}.`])) },
      { text: many(20_000, (word) => `w${word}.`).join('') },
      { text: 'w1.' },
    ],
    [
      'any of 20,000 lists of words',
      { any: many(20_000, (word) => ask('text', 'mentionsAll', [`w${word}.`, 'x'])) },
      { text: 'w7.x' },
      { text: 'w7.' },
    ],
    [
      'a choice beside 20,000 questions',
      {
        all: [
          ...many(20_000, (word) => ask('s', 'not:startsWith', `w${word}`)),
          { any: many(1000, (value) => ask('tags', 'contains', `t${value}`)) },
        ],
      },
      { tags: ['t999'] },
      { tags: ['t'] },
    ],
  ])('%s are compiled and answered', (_, conditions, holding, failing) => {
    const set = compile([rule('r', conditions)], { facts });
    expect(namesOf(set, holding)).toEqual(['r']);
    expect(namesOf(set, failing)).toEqual([]);
  });

  it('10,000 rules about 10,000 properties are compiled and answered', () => {
    const set = compile(
      many(10_000, (path) => rule(`r${path}`, { all: [at(path, 1), ask('n', 'greaterThan', path)] })),
      { facts },
    );
    expect(namesOf(set, { n: 500, object: { p7: 1, p499: 1, p500: 1, p9999: 1 } })).toEqual(['r7', 'r499']);
  });
});
