import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chinaCalendar, formatTrace } from '@linli/time';
import { cohort, type CohortDone } from '@linli/time/cohort';

const calendar = chinaCalendar();
/** An instant of March 2026, in China: the 6th is a Friday. */
const at = (time: string) => new Date(`2026-03-${time}+08:00`);
const members = Array.from({ length: 126 }, (_, index) => `household ${index + 1}`);
const check = cohort({ members, limit: '18h', calendar, start: at('06T14:00') });

/** The first households done one a minute from 15:00 on, and the last one at its own time. */
const doneWithLast = (time: string): CohortDone[] =>
  members.map((member, index) => ({
    member,
    at: index === 125 ? at(time) : new Date(at('06T15:00').getTime() + index * 60_000),
  }));

describe('a cohort', () => {
  it.each([
    ['07T07:59', 'met', []],
    ['07T08:00', 'met', []],
    ['07T08:01', 'late', [{ member: 'household 126', at: at('07T08:01'), lateBy: 60_000 }]],
  ])('B24: cut off at 14:00, 18 h for 126 households, the last done at %s is %s', (time, state, breached) => {
    expect(check.stateAt(doneWithLast(time), at('07T10:00'))).toMatchObject({
      state,
      breached,
      dueAt: at('07T08:00'),
      total: 126,
      done: 126,
      missing: [],
      completedAt: at(time),
    });
  });

  it('B22: with 125 of 126 done it is not complete, and names the missing one', () => {
    const done = doneWithLast('07T09:00');
    expect(check.stateAt(done, at('07T08:00'))).toMatchObject({
      state: 'running',
      done: 125,
      missing: ['household 126'],
      breached: [],
      completedAt: undefined,
    });
    expect(check.stateAt(done, at('07T08:30'))).toMatchObject({
      state: 'overdue',
      breached: [{ member: 'household 126', at: undefined, lateBy: 30 * 60_000 }],
    });
  });

  it('waits for its start, and does not count what was done before', () => {
    const logged = at('06T13:20');
    const before = { member: 'household 1', at: logged };
    const waiting = cohort({ members: ['household 1', 'household 2'], limit: '18h', calendar });
    expect(waiting.stateAt([before], at('06T15:00'))).toMatchObject({
      state: 'waiting',
      dueAt: undefined,
      done: 0,
      early: ['household 1'],
      breached: [],
      provisional: false,
    });
    expect(waiting.stateAt([], logged).trace()).toEqual([]);
    expect(check.stateAt([before], logged)).toMatchObject({ state: 'waiting', done: 0, dueAt: at('07T08:00') });
    expect(check.stateAt([before, { ...before, at: at('06T14:00') }], at('06T15:00'))).toMatchObject({
      done: 1,
      repeats: 0,
      early: ['household 1'],
    });
  });

  it('counts a household once, however often it is visited, by its first time', () => {
    const twice = [...doneWithLast('07T07:59'), { member: 'household 1', at: at('07T09:00') }];
    expect(check.stateAt(twice.toReversed(), at('07T10:00'))).toMatchObject({
      state: 'met',
      done: 126,
      repeats: 1,
      completedAt: at('07T07:59'),
    });
  });

  it('explains its due instant, and says when that is provisional', () => {
    const year = cohort({ members: ['a'], limit: '3wd', calendar, start: new Date('2026-12-30T16:00+08:00') });
    const state = year.stateAt([], at('01T00:00'));
    expect(state.provisional).toBe(true);
    expect(formatTrace(state.trace(), 'zh-CN')).toContain('起算，时限3个工作日');
    const closing = { members: ['a'], limit: '3wd', calendar, start: at('06T16:00') };
    expect(cohort({ ...closing, policies: { counting: 'closing' } }).stateAt([], at('07T00:00')).dueAt).toEqual(
      at('11T18:00'),
    );
  });

  it('is met exactly when nobody is missing and nobody was late', () => {
    const visits = fc.array(
      fc.record({
        member: fc.constantFrom('a', 'b', 'c'),
        at: fc.integer({ min: 0, max: 40 }).map((hour) => hour * 3_600_000),
      }),
    );
    fc.assert(
      fc.property(visits, fc.integer({ min: 0, max: 40 }), (done, hour) => {
        const start = 5 * 3_600_000;
        const { state, missing, breached } = cohort({
          members: ['a', 'b', 'c'],
          limit: '18h',
          calendar,
          start,
        }).stateAt(done, hour * 3_600_000);
        expect(state === 'met').toBe(missing.length === 0 && breached.length === 0);
        const inTime = ['a', 'b', 'c'].every((member) =>
          done.some(
            (visit) => visit.member === member && visit.at >= start && visit.at <= Math.min(hour, 23) * 3_600_000,
          ),
        );
        expect(state === 'met').toBe(inTime);
      }),
    );
  });

  it.each([
    ['TIME_COHORT_MEMBERS', '/members', () => cohort({ members: [], limit: '1d', calendar })],
    ['TIME_COHORT_MEMBERS', '/members', () => cohort({ members: ['a', 'b', 'a'], limit: '1d', calendar })],
    ['TIME_LIMIT', undefined, () => cohort({ members: ['a'], limit: 'soon', calendar })],
    [
      'TIME_OPTION',
      '/begin',
      () => cohort(JSON.parse('{ "members": ["a"], "begin": 1 }') as Parameters<typeof cohort>[0]),
    ],
    ['TIME_COHORT_MEMBER', '/done/0/member', () => check.stateAt([{ member: 'household 127', at: 0 }], 0)],
  ])('refuses with %s at %s', (code, path, make) => {
    expect(make).toThrow(expect.objectContaining({ code, path }));
  });
});
