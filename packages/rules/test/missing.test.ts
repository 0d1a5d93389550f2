import { describe, expect, it } from 'vitest';

import { compile, type FactDeclarations, fetchFacts, missingFacts, type Rule } from '@linli/rules';

import { ask, rule } from './support/writing.ts';

const facts: FactDeclarations = {
  place: { type: 'string', values: ['roof', 'basement'], title: { 'zh-CN': '地点', en: 'place' } },
  depth: 'number',
  night: 'boolean',
  double: { type: 'number', derive: (read) => Number(read('depth')) * 2 },
  label: { type: 'string', derive: (read) => `${String(read('place'))} ${String(read('double'))}` },
};

const flood = rule('flood', { all: [ask('place', 'equal', 'basement'), ask('depth', 'greaterThan', 1)] });

describe('facts that are missing', () => {
  it.each<readonly [string, Rule['conditions'], object, readonly string[]]>([
    ['both, while nothing is known', flood.conditions, {}, ['place', 'depth']],
    ['the other, while all still can hold', flood.conditions, { place: 'basement' }, ['depth']],
    ['none, once one decides', flood.conditions, { place: 'roof' }, []],
    ['none, once all are known', flood.conditions, { place: 'basement', depth: 0 }, []],
    ['none that is known to be nothing', flood.conditions, { place: 'basement', depth: null }, []],
    [
      'those of a part that is still open',
      { any: [ask('night', 'equal', true), flood.conditions] },
      { place: 'roof' },
      ['night'],
    ],
    ['none, once one part of any holds', { any: [ask('night', 'equal', true), flood.conditions] }, { night: true }, []],
    ['what is denied', { not: ask('night', 'equal', true) }, {}, ['night']],
    ['none that is denied and known', { not: ask('night', 'equal', true) }, { night: false }, []],
    [
      'none, where what is denied decides',
      { all: [{ not: ask('place', 'equal', 'roof') }, ask('depth', 'equal', 1)] },
      { place: 'roof' },
      [],
    ],
    [
      'none, where a whole part decides',
      { any: [{ all: [ask('place', 'equal', 'roof'), ask('depth', 'equal', 1)] }, ask('night', 'equal', true)] },
      { place: 'roof', depth: 1 },
      [],
    ],
    ['what a derived fact is derived from', { all: [ask('double', 'greaterThan', 1)] }, {}, ['depth']],
    [
      'what a derived fact is derived from through another',
      { all: [ask('label', 'isSet', true)] },
      {},
      ['place', 'depth'],
    ],
    ['none that a derived fact has already', { all: [ask('label', 'isSet', true)] }, { place: 'roof', depth: 1 }, []],
    ['none, where the derived fact itself is given', { all: [ask('label', 'isSet', true)] }, { label: 'x' }, []],
    ['what it is compared with', { all: [ask('double', 'lessThan', { fact: 'depth' })] }, { double: 1 }, ['depth']],
  ])('are %s', (_, conditions, given, expected) => {
    const set = compile([rule('r', conditions)], { facts });
    expect(missingFacts(set, { ...given }).map(({ fact }) => fact)).toEqual(expected);
  });

  it('are questions to ask, those on which most rules hang first', () => {
    const set = compile([flood, rule('named', { condition: 'deep' })], {
      facts,
      conditions: { deep: { all: [ask('depth', 'lessThan', 1)] } },
    });
    expect(missingFacts(set, {})).toEqual([
      { fact: 'depth', type: 'number', rules: ['flood', 'named'] },
      {
        fact: 'place',
        type: 'string',
        title: { 'zh-CN': '地点', en: 'place' },
        values: ['roof', 'basement'],
        rules: ['flood'],
      },
    ]);
  });

  it('are not asked for by rules that are not in force', () => {
    const set = compile([flood, rule('night', { all: [ask('night', 'equal', true)] }, { until: '2026-01-31' })], {
      facts,
    });
    expect(missingFacts(set, { place: 'roof' }, { on: '2026-02-01' })).toEqual([]);
    expect(missingFacts(set, { place: 'roof' }, { on: '2026-01-31' }).map(({ fact }) => fact)).toEqual(['night']);
  });
});

describe('facts that are fetched', () => {
  const set = compile([flood, rule('night', { all: [ask('night', 'equal', true)] }, { until: '2026-01-31' })], {
    facts,
  });
  const on = '2026-02-01';

  it('are those that could still change which rules hold, asked all at once', async () => {
    const asked: string[] = [];
    const source = (fact: string, value: unknown) => async () => {
      asked.push(`${fact} asked`);
      await Promise.resolve();
      await Promise.resolve();
      asked.push(`${fact} answered`);
      return value;
    };
    const sources = { place: source('place', 'basement'), depth: source('depth', 2), night: source('night', true) };
    const fetched = await fetchFacts(set, {}, sources, { on });
    expect(fetched).toEqual({ facts: { place: 'basement', depth: 2 }, failed: [] });
    expect(asked).toEqual(['place asked', 'depth asked', 'place answered', 'depth answered']);
    expect(set.evaluate(fetched.facts, { on }).map((match) => match.rule.name)).toEqual(['flood']);
  });

  it('are none where given facts decide', async () => {
    const given = { place: 'roof' };
    const fetched = await fetchFacts(set, given, { depth: () => expect.unreachable() }, { on });
    expect(fetched).toEqual({ facts: given, failed: [] });
  });

  it('see what is given, and need not be promises', async () => {
    const fetched = await fetchFacts(
      set,
      { place: 'basement' },
      { depth: (known) => (known['place'] === 'basement' ? 3 : 0) },
      { on },
    );
    expect(fetched.facts).toEqual({ place: 'basement', depth: 3 });
  });

  it('stay absent where a source fails, at once or later', async () => {
    const broken = new Error('broken');
    const fetched = await fetchFacts(
      set,
      {},
      {
        place: () => {
          throw broken;
        },
        depth: () => Promise.reject(broken),
      },
      { on },
    );
    expect(fetched).toEqual({
      facts: {},
      failed: [
        { fact: 'place', error: broken },
        { fact: 'depth', error: broken },
      ],
    });
  });

  it('are given up where the caller’s limit says so', async () => {
    const late = new Error('late');
    const limit = (fact: string, answer: Promise<unknown>) =>
      fact === 'depth' ? Promise.race([answer, Promise.reject(late)]) : answer;
    const never = new Promise(() => undefined);
    const fetched = await fetchFacts(set, {}, { place: () => 'basement', depth: () => never }, { on, limit });
    expect(fetched).toEqual({ facts: { place: 'basement' }, failed: [{ fact: 'depth', error: late }] });
  });

  it('are not taken from what every object has', async () => {
    const odd = compile([rule('r', { all: [ask('valueOf2', 'equal', 1)] })], { facts: { valueOf2: 'number' } });
    expect((await fetchFacts(odd, {}, Object.create({ valueOf2: () => 1 }) as Record<string, never>)).facts).toEqual(
      {},
    );
  });
});
