import { type Example, type PackInput, type PackRuleInput } from '@linli/core';
import { type BoundaryCase, boundaryCases, mutationScore, testPack } from '@linli/testing';
import { createCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { goodTests, pits, pitsWith } from '../packs.ts';

const at = (cases: readonly BoundaryCase[], path: string) => cases.filter((each) => each.path === path);
const tag = { type: 'tag', params: { tag: 'x' } } as const;

/** What is said, and whether the rule holds, at the boundary of one rule. */
function aroundNumber(condition: object, given: Example['given'], facts: PackInput['facts'] = {}) {
  const rules: PackRuleInput[] = [{ name: 'r', conditions: { all: [condition] }, event: tag }];
  const tests: Example[] = [{ name: 'one', given, then: { tags: ['x'] } }];
  const { cases, unreached } = boundaryCases(pitsWith(tests, { rules, facts }));
  const numbers = at(cases, '/rules/0/conditions/all/0/value');
  return { unreached: unreached.includes('/rules/0/conditions/all/0/value'), numbers };
}

describe('at a number', () => {
  it('there are cases just below, at and just above it, with what is decided now', () => {
    const { cases, unreached } = boundaryCases(pitsWith(goodTests));
    expect(unreached).toEqual([]);
    expect(
      at(cases, '/rules/0/conditions/all/1/value').map(({ side, example }) => [
        side,
        example.given['text'],
        example.then.severity,
      ]),
    ).toEqual([
      ['below', '路面塌陷,1.9米深', 'routine'],
      ['at', '路面塌陷,2米深', 'routine'],
      ['above', '路面塌陷,2.1米深', 'emergency'],
    ]);
  });

  it.each([
    [
      'depth',
      { fact: 'depth', operator: 'lessThan', value: 0.5 },
      '井盖沉了0.2米深',
      ['井盖沉了0.49米深', '井盖沉了0.5米深', '井盖沉了0.51米深'],
    ],
    [
      'people',
      { fact: 'people', operator: 'greaterThanInclusive', value: 10 },
      '有20人被困',
      ['有9人被困', '有10人被困', '有11人被困'],
    ],
    [
      'households',
      { fact: 'households', operator: 'greaterThan', value: 3 },
      '5户停水',
      ['2户停水', '3户停水', '4户停水'],
    ],
    [
      'amount',
      { fact: 'amount', operator: 'greaterThan', value: 100 },
      '收了500元',
      ['收了99元', '收了100元', '收了101元'],
    ],
    [
      'age',
      { fact: 'age', operator: 'greaterThanInclusive', value: 80 },
      '老人85岁',
      ['老人79岁', '老人80岁', '老人81岁'],
    ],
    [
      'area',
      { fact: 'area', operator: 'greaterThan', value: 20 },
      '搭了30平方米',
      ['搭了19.9平方米', '搭了20平方米', '搭了20.1平方米'],
    ],
  ])('the %s is said in other words', (_, condition, text, said) => {
    const { numbers } = aroundNumber(condition, { text });
    expect(numbers.map(({ example }) => example.given['text'])).toEqual(said);
    expect(new Set(numbers.map(({ example }) => example.then.tags?.join()))).toEqual(new Set(['x', undefined]));
  });

  it('a fact of the pack is given', () => {
    const condition = { fact: 'days', operator: 'greaterThan', value: 30 };
    const { numbers } = aroundNumber(
      condition,
      { text: '住院', facts: { days: 99, other: 1 } },
      { days: { type: 'number', integer: true }, other: 'number' },
    );
    expect(numbers.map(({ example }) => example.given['facts'])).toEqual(
      [29, 30, 31].map((days) => ({ days, other: 1 })),
    );
  });

  it('both ends of a range have theirs', () => {
    const condition = { fact: 'days', operator: 'between', value: [3, 6] };
    const { numbers } = aroundNumber(
      condition,
      { text: '住院', facts: { days: 4.5 } },
      { days: { type: 'number', integer: true } },
    );
    expect(numbers.map(({ example }) => example.given['facts'])).toEqual([2, 3, 4, 5, 6, 7].map((days) => ({ days })));
  });

  it('a parameter counts on each of its days', () => {
    const parameter = {
      title: pits.title,
      unit: 'metres' as const,
      values: [
        { value: 1, until: '2026-06-30' },
        { value: 2, from: '2026-07-01' },
      ],
    };
    const { cases } = boundaryCases(
      pitsWith(
        [{ name: 'one', given: { text: '坑深3米', receivedAt: '2026-03-06T10:00+08:00' }, then: { tags: ['x'] } }],
        {
          parameters: { ...pits.parameters, deep: parameter },
          rules: [
            {
              name: 'r',
              conditions: { all: [{ fact: 'depth', operator: 'greaterThan', value: { parameter: 'deep' } }] },
              event: tag,
            },
          ],
        },
      ),
    );
    expect(at(cases, '/rules/0/conditions/all/0/value').map(({ example }) => example.given['text'])).toEqual([
      '坑0.9米深',
      '坑1米深',
      '坑1.1米深',
    ]);
  });

  it.each([
    [
      'a fact of the registry',
      { fact: 'requesterAge', operator: 'greaterThan', value: 80 },
      { text: '坑', requester: { resident: 'test-alone' } },
    ],
    [
      'a number no test comes near',
      { fact: 'depth', operator: 'greaterThan', value: 2 },
      { text: '坑', facts: { days: 1 } },
    ],
  ])('%s is left to a person, and said to be', (_, condition, given) => {
    const both = { all: [condition, { fact: 'days', operator: 'greaterThan', value: 5 }] };
    const rules: PackRuleInput[] = [{ name: 'r', conditions: both, event: tag }];
    const { unreached } = boundaryCases(
      pitsWith([{ name: 'one', given, then: { category: 'road/pit' } }], { rules, facts: { days: 'number' } }),
    );
    expect(unreached).toContain('/rules/0/conditions/all/0/value');
  });
});

describe('on a day', () => {
  const { cases } = boundaryCases(pitsWith(goodTests));

  it('there are cases on the day before, the day and the day after', () => {
    expect(
      at(cases, '/from').map(({ side, example }) => [side, example.given['receivedAt'], example.then.category]),
    ).toEqual([
      ['day-before', '2025-12-31T10:00+08:00', null],
      ['day-of', '2026-01-01T10:00+08:00', 'road/pit'],
      ['day-after', '2026-01-02T10:00+08:00', 'road/pit'],
    ]);
  });

  it('the values of a parameter change', () => {
    const due = at(cases, '/parameters/repair-limit/values/0/until').map(
      ({ example }) => example.then.due?.['resolve'],
    );
    expect(due).toEqual(['2026-07-02T10:00+08:00', '2026-07-03T10:00+08:00', '2026-07-03T10:00+08:00']);
  });

  it('the same case is not made twice', () => {
    expect(at(cases, '/parameters/repair-limit/values/1/from').map(({ side }) => side)).toEqual(['day-after']);
  });

  it('a rule begins and ends', () => {
    const rules = [{ ...(pits.rules?.[0] as PackRuleInput), from: '2026-02-01', until: '2026-08-31' }];
    const dated = boundaryCases(pitsWith(goodTests.slice(0, 1), { rules })).cases;
    const severities = (path: string) => at(dated, path).map(({ example }) => example.then.severity);
    expect(severities('/rules/0/from')).toEqual(['routine', 'emergency', 'emergency']);
    expect(severities('/rules/0/until')).toEqual(['emergency', 'emergency', 'routine']);
  });
});

describe('around a holiday', () => {
  const limit = '/plans/repair/steps/resolve/limit';

  it('a limit in working time begins a minute before closing, during it, and when work begins again', () => {
    const { cases } = boundaryCases(pitsWith(goodTests));
    // 2026-04-04 to 06 is the Tomb-Sweeping holiday.
    expect(
      at(cases, limit).map(({ side, example }) => [side, example.given['receivedAt'], example.then.due?.['resolve']]),
    ).toEqual([
      ['before-holiday', '2026-04-03T17:59+08:00', '2026-04-09T17:59+08:00'],
      ['in-holiday', '2026-04-04T10:00+08:00', '2026-04-09T10:00+08:00'],
      ['after-holiday', '2026-04-07T09:00+08:00', '2026-04-10T09:00+08:00'],
    ]);
  });

  it('a limit in natural time has no such cases', () => {
    const { cases, unreached } = boundaryCases(pitsWith(goodTests));
    expect(at(cases, '/plans/repair/steps/make-safe/limit')).toEqual([]);
    expect(unreached).toEqual([]);
  });

  it('nor has a calendar without holidays', () => {
    const hours = [['09:00', '17:00']] as const;
    const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };
    const { cases, unreached } = boundaryCases(pitsWith(goodTests), {
      calendar: createCalendar({ zone: 'UTC', week }),
    });
    expect(at(cases, limit)).toEqual([]);
    expect(unreached).toEqual([limit]);
  });
});

describe('boundary cases', () => {
  const pack = pitsWith(goodTests);

  it('are tests that pass, raise the mutation score, and are not made again', () => {
    const { cases } = boundaryCases(pack);
    const tests = [...goodTests, ...cases.map(({ example }) => example)];
    const grown = pitsWith(tests);
    expect(testPack(grown).failures).toEqual([]);
    expect(mutationScore(grown).score).toBeGreaterThan(mutationScore(pack).score);
    expect(boundaryCases(grown).cases).toEqual([]);
  });

  it('have names in the language asked for', () => {
    const names = (locale: 'en' | 'zh-CN') => boundaryCases(pack, { locale }).cases.map(({ example }) => example.name);
    expect(names('en')[0]).toBe('pits/deep: depth greaterThan 2: 1.9 is just below');
    expect(names('zh-CN')[0]).toBe('pits/deep: depth greaterThan 2：1.9，略低于界限');
  });

  it('cannot be made from nothing', () => {
    const { cases, unreached } = boundaryCases(pitsWith([]));
    expect(cases).toEqual([]);
    expect(unreached).toContain('/rules/0/conditions/all/1/value');
  });
});
