import { describe, expect, it } from 'vitest';

import { LinliError, type PackInput } from '@linli/core';

import { decide, pack, willowLinli } from '../fixtures.ts';

type Plan = NonNullable<PackInput['plans']>[string];

const title = { 'zh-CN': '名', en: 'name' };
const lamp = { title, mentions: { any: ['路灯'] }, plan: 'plan' };
const packWith = (plan: Partial<Plan>, more: Partial<PackInput> = {}) =>
  pack({ categories: { lamp }, plans: { plan: { title, steps: { go: { title } }, ...plan } }, ...more });

const refusalOf = (plan: Partial<Plan>, more: Partial<PackInput> = {}) => {
  try {
    packWith(plan, more);
  } catch (error) {
    if (error instanceof LinliError) return [error.code, error.path, error.data['nearest']];
    throw error;
  }
  return [];
};

const decisionBy = (plan: Partial<Plan>, more: Partial<PackInput> = {}) =>
  decide('路灯不亮', {}, willowLinli({ packs: [packWith(plan, more)] }));

describe('what a plan may not say', () => {
  it.each<[string, Partial<Plan>, (string | undefined)[]]>([
    [
      'an outcome that reopens a step that is not there',
      { steps: { go: { title, outcomes: { bad: { reopens: 'goo' } } } } },
      ['PACK_STEP', '/plans/plan/steps/go/outcomes/bad/reopens', 'go'],
    ],
    [
      'ratings of a step that is not there',
      { steps: { go: { title, rates: 'report' } } },
      ['PACK_STEP', '/plans/plan/steps/go/rates', undefined],
    ],
    [
      'two limits on one clock',
      { steps: { go: { title, limit: '1d+3wd' } } },
      ['PACK_DURATION', '/plans/plan/steps/go/limit', undefined],
    ],
    [
      'a quota nobody can read',
      { pauses: { parts: { longest: 'a while' } } },
      ['PACK_DURATION', '/plans/plan/pauses/parts/longest', undefined],
    ],
    [
      'an extension by nothing that is known',
      { steps: { go: { title, extensions: { by: { parameter: 'more' } } } } },
      ['PACK_PARAMETER', '/plans/plan/steps/go/extensions/by/parameter', undefined],
    ],
    ['a refusal window in moons', { refusal: '2 moons' }, ['PACK_DURATION', '/plans/plan/refusal', undefined]],
    ['a recurrence without end', { recurrence: 'ever' }, ['PACK_DURATION', '/plans/plan/recurrence', undefined]],
  ])('%s', (_, plan, expected) => {
    expect(refusalOf(plan)).toEqual(expected);
  });

  it('a parameter with two limits where one clock is to run', () => {
    const parameters = { both: { title, unit: 'limit' as const, values: [{ value: '1d+3wd' }] } };
    expect(refusalOf({ steps: { go: { title, limit: { parameter: 'both' } } } }, { parameters })[0]).toBe(
      'PACK_DURATION',
    );
  });
});

describe('what a decision takes from a plan', () => {
  it('the clock of a step as the step says, else as its plan does, figures resolved for the day', () => {
    const parameters = {
      quota: {
        title,
        unit: 'limit' as const,
        values: [
          { value: '5wd', until: '2026-08-31' },
          { value: '2wd', from: '2026-09-01' },
        ],
      },
    };
    const { timeBoxes } = decisionBy(
      {
        pauses: { parts: { longest: { parameter: 'quota' }, most: 3 } },
        extensions: { most: 1, approvals: 2 },
        policies: { counting: 'closing' },
        steps: {
          go: { title, limit: '1wd' },
          own: { title, limit: '2wd', pauses: {}, policies: { counting: 'end-of-day' } },
        },
      },
      { parameters },
    );
    expect(
      timeBoxes.map(({ step, stopwatch, approvals, policies }) => ({ step, stopwatch, approvals, policies })),
    ).toEqual([
      {
        step: 'go',
        stopwatch: { pauses: { parts: { most: 3, longest: '2wd' } }, extensions: { most: 1 } },
        approvals: 2,
        policies: { counting: 'closing' },
      },
      {
        step: 'own',
        stopwatch: { pauses: {}, extensions: { most: 1 } },
        approvals: 2,
        policies: { counting: 'end-of-day' },
      },
    ]);
    // The day before National Day; 8 October is the next working day.
    expect(timeBoxes[0]?.dueAt).toEqual(new Date('2026-10-08T18:00+08:00'));
  });

  it('what holds for the case as a whole, two reviewers where the plan says nothing', () => {
    expect(decisionBy({}).terms).toEqual({ measures: [], reviewers: 2 });
    expect(decisionBy({ refusal: '1wd', recurrence: '7d', measures: ['advise', 'order'], reviewers: 3 }).terms).toEqual(
      {
        refusal: '1wd',
        recurrence: '7d',
        measures: ['advise', 'order'],
        reviewers: 3,
      },
    );
  });

  it('of several plans, what the first by precedence says', () => {
    const first = packWith({ refusal: '2h' });
    const second = pack({
      id: 'second',
      rules: [
        {
          name: 'also',
          conditions: { all: [{ fact: 'text', operator: 'mentionsAny', value: ['路灯'] }] },
          event: { type: 'timebox', params: { plan: 'other' } },
        },
      ],
      plans: { other: { title, steps: { check: { title } }, refusal: '9h', recurrence: '3d' } },
    });
    const { terms } = decide('路灯不亮', {}, willowLinli({ packs: [first, second] }));
    expect(terms).toEqual({ refusal: '9h', recurrence: '3d', measures: [], reviewers: 2 });
  });
});
