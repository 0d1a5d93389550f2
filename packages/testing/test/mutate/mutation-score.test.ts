import { createLinli, definePack, type Example, LinliError, type Pack } from '@linli/core';
import {
  formatMutationScore,
  type Mutant,
  mutatePack,
  mutationScore,
  type TestFailure,
  testNeighbourhood,
  testPack,
} from '@linli/testing';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { goodTests, pits, pitsWith } from '../packs.ts';

const told = (mutants: readonly Mutant[]) => mutants.map(({ kind, path, to }) => ({ kind, path, to }));

/** The mutants no test notices, found the slow way: each pack compiled and tested as a whole. */
function survivorsOf(pack: Pack, uses: readonly Pack[] = []): ReturnType<typeof told> {
  const failing = (mutated: Pack): string => {
    try {
      const failures = testPack(mutated, { uses }).failures.filter(isOfDecision);
      return [...new Set(failures.map(({ test }) => test))].join();
    } catch (error) {
      if (!(error instanceof LinliError)) throw error;
      return error.code;
    }
  };
  const before = failing(pack);
  return told(mutatePack(pack).filter((mutant) => failing(mutant.pack()) === before));
}

/** A rule that never holds is as good as dropped, but for tests that it be named. */
function isOfDecision({ code, path, test }: TestFailure): boolean {
  const named = code === 'TEST_UNKNOWN_RULE' && path.includes('/notRules/');
  return test !== undefined && code !== 'TEST_VACUOUS' && !named;
}

describe('a mutation score', () => {
  it('of a pack without tests is 0: nobody notices anything', () => {
    const { score, tried, noticed, survivors } = mutationScore(pitsWith([]));
    expect({ score, noticed }).toEqual({ score: 0, noticed: 0 });
    expect(survivors).toHaveLength(tried);
  });

  it('of a pack without anything in it is 1', () => {
    expect(
      mutationScore(definePack({ id: 'none', version: '1.0.0', title: pits.title, from: '2026-01-01' })),
    ).toMatchObject({ score: 1, tried: 0 });
  });

  it('rises with each test that shows a boundary', () => {
    const shallow: Example = { name: 'just not deep', given: { text: '坑深2米' }, then: { severity: 'routine' } };
    const [before, after] = [goodTests, [...goodTests, shallow]].map((tests) => mutationScore(pitsWith(tests)));
    const gained = before?.survivors.filter(
      ({ path, to }) => !after?.survivors.some((other) => other.path === path && other.to === to),
    );
    expect(gained?.map(({ path, to }) => [path, to])).toEqual([
      ['/rules/0/conditions', 'any'],
      ['/rules/0/conditions/all/1', undefined],
      ['/rules/0/conditions/all/1/operator', 'greaterThanInclusive'],
      ['/rules/0/conditions/all/1/value', 1],
    ]);
  });

  it('takes tests that fail anyway for none', () => {
    const wrong: Example = { name: 'wrong', given: { text: '坑' }, then: { category: null } };
    const one = mutationScore(pitsWith([wrong]));
    expect(one).toMatchObject({ score: 0 });
  });

  it('does not count what core refuses', () => {
    const rule = (value: readonly [number, number]) => ({
      name: 'r',
      conditions: { all: [{ fact: 'floor', operator: 'between', value }] },
      event: { type: 'tag' as const, params: { tag: 'x' } },
    });
    expect(mutationScore(pitsWith(goodTests, { rules: [rule([3, 3])] })).refused).toBe(2);
    expect(mutationScore(pitsWith(goodTests, { rules: [rule([3, 4])] })).refused).toBe(0);
  });

  it('tries a sample that the seed decides', () => {
    const pack = pitsWith(goodTests);
    const sample = (seed: number) => mutationScore(pack, { sample: 10, seed });
    expect(sample(1)).toMatchObject({ tried: 10 });
    expect(told(sample(1).survivors)).toEqual(told(sample(1).survivors));
    const all = told(mutationScore(pack).survivors);
    expect(all).toEqual(expect.arrayContaining(told(sample(2).survivors)));
  });

  it('adds up by kind', () => {
    const { kinds, tried, noticed } = mutationScore(pitsWith(goodTests));
    const sum = (key: 'tried' | 'noticed') => kinds.reduce((total, kind) => total + kind[key], 0);
    expect({ tried: sum('tried'), noticed: sum('noticed') }).toEqual({ tried, noticed });
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'rule',
      'group',
      'condition',
      'operator',
      'value',
      'effect',
      'words',
      'limit',
      'date',
    ]);
  });
});

describe('the quick way and the slow way agree', () => {
  const more: readonly Example[] = [
    { name: 'just not deep', given: { text: '坑深2米' }, then: { severity: 'routine', notRules: ['deep'] } },
    {
      name: 'on the last day',
      given: { text: '坑', receivedAt: '2026-06-30T10:00+08:00' },
      then: { due: { resolve: '2026-07-03T10:00+08:00' } },
    },
    {
      name: 'on the first day',
      given: { text: '坑', receivedAt: '2026-07-01T10:00+08:00' },
      then: { due: { resolve: '2026-07-03T10:00+08:00' } },
    },
    { name: 'before the pack', given: { text: '坑', receivedAt: '2025-12-31T10:00+08:00' }, then: { category: null } },
    {
      name: 'a deep hole elsewhere',
      given: { text: '路灯坏,沟深3米' },
      then: { category: 'road/lamp', severity: 'routine' },
    },
    { name: 'both', given: { text: '路灯下有坑' }, then: { category: 'road/lamp', rules: ['classify:road/pit'] } },
  ];
  const rich = {
    parameters: {
      ...pits.parameters,
      'pit-depth': {
        title: pits.title,
        unit: 'metres' as const,
        values: [
          { value: 1, until: '2026-03-31' },
          { value: 2, from: '2026-04-01' },
        ],
      },
    },
    rules: [
      ...(pits.rules ?? []),
      {
        name: 'by-parameter',
        from: '2026-02-01',
        conditions: {
          any: [
            { fact: 'depth', operator: 'greaterThanInclusive', value: { parameter: 'pit-depth' } },
            { not: { fact: 'channel', operator: 'in', value: ['web', 'hotline'] } },
          ],
        },
        event: { type: 'timebox' as const, params: { step: 'look', title: pits.title, limit: '2wh' } },
      },
      {
        name: 'reroute',
        conditions: { all: [{ fact: 'text', operator: 'mentionsAll', value: ['路灯', '坑'] }] },
        event: {
          type: 'assign' as const,
          params: { lead: ['grid-worker', 'street-office'], partners: ['police-station'], tier: 'grid' as const },
        },
      },
    ],
  };

  it.each([
    ['the good tests', goodTests, {}],
    ['tests at boundaries', [...goodTests, ...more], {}],
    ['more rules', [...goodTests, ...more], rich],
  ])('with %s', (_, tests, changes) => {
    const pack = pitsWith(tests, changes);
    expect(told(mutationScore(pack).survivors)).toEqual(survivorsOf(pack));
  });

  it('beside another pack', () => {
    const other = definePack({
      id: 'other',
      version: '1.0.0',
      title: pits.title,
      from: '2026-01-01',
      categories: { hole: { title: { 'zh-CN': '洞', en: 'Hole' }, mentions: { any: ['沟', '坑'] } } },
    });
    const pack = pitsWith([...goodTests, ...more], rich);
    const uses = [other, pack];
    expect(told(mutationScore(pack, { uses }).survivors)).toEqual(survivorsOf(pack, uses));
  });
});

describe('a printed score', () => {
  it('says how many mistakes are noticed, by kind, and lists the others', () => {
    const tests: readonly Example[] = [
      {
        name: 'first day',
        given: { text: '路灯不亮', receivedAt: '2026-01-01T10:00+08:00' },
        then: { category: 'lamp' },
      },
      {
        name: 'too early',
        given: { text: '路灯不亮', receivedAt: '2025-12-31T10:00+08:00' },
        then: { category: null },
      },
    ];
    const lamp = { title: pits.title, mentions: { any: ['路灯', '街灯'] } };
    const score = mutationScore(pitsWith(tests, { rules: [], parameters: {}, plans: {}, categories: { lamp } }));
    expect(formatMutationScore(score, 'en').split('\n')).toEqual([
      'Pack pits 1.0.0: tests notice 6 of 7 small mistakes (85 %)',
      '  rules dropped: 1/1',
      '  operators: 2/2',
      '  words dropped: 1/2',
      '  dates: 2/2',
      '  /categories/lamp/mentions/any  the words ["街灯"] dropped',
    ]);
    expect(formatMutationScore(score, 'en', { most: 0 }).split('\n').slice(5)).toEqual(['  … and 1 more']);
    expect(formatMutationScore(score, 'en', { most: 1 })).toBe(formatMutationScore(score, 'en'));
    expect(formatMutationScore(score, 'zh-CN').split('\n').slice(0, 2)).toEqual([
      '规则包 pits 1.0.0：7 处小错中，测试发现 6 处（85 %）',
      '  删去规则：1/1',
    ]);
  });
});

describe('mutants', () => {
  it('are packs that decide', () => {
    const calendar = chinaCalendar();
    const neighbourhood = testNeighbourhood(['municipal-department']);
    const decided = mutatePack(pitsWith(goodTests)).map((mutant) => {
      const linli = createLinli({ packs: [mutant.pack()], neighbourhood, calendar });
      return linli.triage({ id: 'r1', text: '3米深的坑' }, { at: '2026-03-06T10:00+08:00' }).packs[0]?.id;
    });
    expect(new Set(decided)).toEqual(new Set(['pits']));
  });
});
