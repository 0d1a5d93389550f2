import { describe, expect, it } from 'vitest';

import {
  addWorkingDays,
  addWorkingTime,
  checkPolicies,
  chinaCalendar,
  civilCode,
  createCalendar,
  due,
  type Policies,
  workingDaysBetween,
  workingTimeBetween,
} from '@linli/time';

const HOUR = 3_600_000;
const OFFICE = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
] as const;
const office = createCalendar({
  zone: 'UTC',
  week: { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: [['22:00', '06:00']] },
  dates: { '2026-03-10': [] },
});
const china = chinaCalendar();

function at(text: string): Date {
  return new Date(`2026-03-${text}Z`);
}

describe('policies of counting working days, in March 2026, where the 2nd is a Monday and Fridays work by night', () => {
  it.each<[string, string, number, Policies, string]>([
    ['same time, by default', '02T16:00', 2, {}, '04T16:00'],
    ['same time, by name', '02T16:00', 2, { counting: 'same-time' }, '04T16:00'],
    ['to the end of the last day', '02T16:00', 2, { counting: 'end-of-day' }, '05T00:00'],
    ['to the closing of the last day', '02T16:00', 2, { counting: 'closing' }, '04T18:00'],
    ['to the closing of a night shift', '02T16:00', 4, { counting: 'closing' }, '07T06:00'],
    ['back to the closing of the last day', '04T16:00', -2, { counting: 'closing' }, '02T18:00'],
    ['in hours per day', '02T16:00', 2, { counting: { hoursPerDay: 8 } }, '04T18:00'],
    ['in hours per day, six of them', '02T16:00', 2, { counting: { hoursPerDay: 6 } }, '04T12:00'],
    ['in part of an hour per day', '02T16:00', 1, { counting: { hoursPerDay: 1 / 3 } }, '02T16:20'],
    ['back in hours per day', '04T12:00', -2, { counting: { hoursPerDay: 6 } }, '02T16:00'],
    ['no days, to closing', '02T16:00', 0, { counting: 'closing' }, '02T18:00'],
    [
      'the first day counted before opening',
      '02T08:59',
      2,
      { counting: 'closing', firstDay: 'counted-before-opening' },
      '03T18:00',
    ],
    [
      'the first day not counted at opening',
      '02T09:00',
      2,
      { counting: 'closing', firstDay: 'counted-before-opening' },
      '04T18:00',
    ],
    ['a day off never counted', '01T08:00', 1, { counting: 'closing', firstDay: 'counted-before-opening' }, '02T18:00'],
    ['the first day not counted, by name', '02T08:00', 1, { counting: 'closing', firstDay: 'not-counted' }, '03T18:00'],
    [
      'back, the first day counted after closing',
      '04T18:01',
      -2,
      { counting: 'end-of-day', firstDay: 'counted-before-opening' },
      '04T00:00',
    ],
    [
      'back, the first day not counted at closing',
      '04T18:00',
      -2,
      { counting: 'end-of-day', firstDay: 'counted-before-opening' },
      '03T00:00',
    ],
    ['a start rolled forward', '01T16:00', 1, { start: 'forward' }, '03T09:00'],
    ['a start rolled back', '01T16:00', 1, { start: 'back' }, '02T06:00'],
    ['a start kept', '01T16:00', 1, { start: 'keep' }, '02T16:00'],
    ['an end rolled forward', '02T13:00', 1, { end: 'forward' }, '03T14:00'],
    ['an end rolled back', '02T13:00', 1, { end: 'back' }, '03T12:00'],
    ['an end of hours rolled forward', '02T16:00', 1, { counting: { hoursPerDay: 2 }, end: 'forward' }, '03T09:00'],
    ['an end of hours kept at closing', '02T16:00', 1, { counting: { hoursPerDay: 2 } }, '02T18:00'],
  ])('%s', (_, start, days, policies, expected) => {
    expect(addWorkingDays(at(start), days, office, policies)).toEqual(at(expected));
  });
});

describe('policies of adding working time', () => {
  it.each<[string, string, number, Policies, string]>([
    ['due at closing, by default', '02T16:00', 2, {}, '02T18:00'],
    ['due at closing, by name', '02T16:00', 2, { atClosing: 'closing' }, '02T18:00'],
    ['due at the next opening', '02T16:00', 2, { atClosing: 'next-opening' }, '03T09:00'],
    ['due at the opening after lunch', '02T11:00', 1, { atClosing: 'next-opening' }, '02T14:00'],
    ['back to opening all the same', '02T11:00', -2, { atClosing: 'next-opening' }, '02T09:00'],
    ['a start rolled back', '02T13:00', 0, { start: 'back' }, '02T14:00'],
    ['an end rolled back', '02T13:00', 0, { end: 'back' }, '02T14:00'],
    ['an end rolled forward off closing', '02T16:00', 2, { end: 'forward' }, '03T09:00'],
  ])('%s', (_, start, hours, policies, expected) => {
    expect(addWorkingTime(at(start), hours * HOUR, office, policies)).toEqual(at(expected));
  });
});

describe('the policy of reversed intervals', () => {
  it.each<[Policies, number, number]>([
    [{}, -8, -2],
    [{ reversed: 'negative' }, -8, -2],
    [{ reversed: 'zero' }, 0, 0],
  ])('%j', (policies, hours, days) => {
    const [from, to] = [at('04T10:00'), at('03T09:00')];
    expect(workingTimeBetween(from, to, office, policies)).toBe(hours * HOUR);
    expect(workingDaysBetween(from, at('02T10:00'), office, policies)).toBe(days);
    expect(workingTimeBetween(to, from, office, policies)).toBe(8 * HOUR);
    expect(workingDaysBetween(at('02T10:00'), from, office, policies)).toBe(2);
  });
});

describe('policies of a limit', () => {
  it.each<[string, string, string, Policies, string]>([
    ['a calendar day, same time', '02T16:00', '1d', {}, '03T16:00'],
    ['calendar days to the end of the last', '02T16:00', '1d', { counting: 'end-of-day' }, '04T00:00'],
    ['calendar days to closing', '02T16:00', '1d', { counting: 'closing' }, '03T18:00'],
    ['calendar days to 24:00 where the last has no hours', '06T16:00', '1d', { counting: 'closing' }, '08T00:00'],
    ['calendar days are not hours', '02T16:00', '1d', { counting: { hoursPerDay: 8 } }, '03T16:00'],
    ['the last day kept', '06T16:00', '1d', { lastDay: 'keep' }, '07T16:00'],
    ['the last day rolled forward', '06T16:00', '1d', { lastDay: 'forward' }, '09T16:00'],
    ['the last day rolled forward over a holiday', '09T16:00', '1d', { lastDay: 'forward' }, '11T16:00'],
    ['the last day rolled back', '07T16:00', '1d', { lastDay: 'back' }, '06T16:00'],
    ['a last working day not rolled', '02T16:00', '1d', { lastDay: 'forward' }, '03T16:00'],
    [
      'the first calendar day counted before opening',
      '02T08:00',
      '2d',
      { counting: 'closing', firstDay: 'counted-before-opening' },
      '03T18:00',
    ],
    ['hours from a rolled start', '01T16:00', '2h', { start: 'forward' }, '02T11:00'],
    ['hours to a rolled end', '02T17:00', '2h', { end: 'forward' }, '03T09:00'],
    ['hours to an end rolled back', '02T17:00', '2h', { end: 'back' }, '02T18:00'],
    ['working hours at closing', '02T16:00', '2wh', {}, '02T18:00'],
    ['working hours at the next opening', '02T16:00', '2wh', { atClosing: 'next-opening' }, '03T09:00'],
    ['working hours from a rolled start', '02T13:00', '1wh', { start: 'back' }, '02T15:00'],
    ['working days, end rolled', '02T13:00', '1wd', { end: 'forward' }, '03T14:00'],
  ])('%s', (_, start, limit, policies, expected) => {
    expect(due(at(start), limit, office, policies).at).toEqual(at(expected));
  });
});

describe('the Civil Code preset', () => {
  it.each([
    [
      'seven days end on a holiday: the first working day after it, at closing',
      '2026-09-26T16:00',
      '7d',
      '2026-10-08T18:00',
    ],
    ['seven days end on a working day, at closing', '2026-03-02T08:00', '7d', '2026-03-09T18:00'],
    ['the starting day is not counted', '2026-03-02T00:01', '1d', '2026-03-03T18:00'],
    ['a make-up Saturday is a working day', '2026-02-07T10:00', '7d', '2026-02-14T18:00'],
    ['working days end at closing', '2026-09-30T16:00', '3wd', '2026-10-10T18:00'],
    ['hours run from the moment', '2026-09-30T23:00', '2h', '2026-10-01T01:00'],
  ])('%s', (_, start, limit, expected) => {
    const answer = due(new Date(`${start}+08:00`), limit, china, civilCode);
    expect(answer.at).toEqual(new Date(`${expected}+08:00`));
  });
});

describe('policies from data', () => {
  it.each<[string, Policies]>([
    ['none', {}],
    ['one left out', { counting: undefined } as unknown as Policies],
    ['hours per day up to all', { counting: { hoursPerDay: 24 } }],
    ['all of them', { ...civilCode, start: 'forward', end: 'back', atClosing: 'closing', reversed: 'zero' }],
  ])('can be %s', (_, policies) => {
    expect(checkPolicies(policies)).toBe(policies);
  });

  it.each<[string, object, string, unknown]>([
    ['an unknown name', { count: 'closing' }, '/policies/count', 'count'],
    [
      'a name every object inherits',
      JSON.parse('{"constructor":"closing"}') as object,
      '/policies/constructor',
      'constructor',
    ],
    ['an unknown value', { counting: 'close' }, '/policies/counting', 'close'],
    ['a value of another policy', { start: 'closing' }, '/policies/start', 'closing'],
    ['a value in a list', { start: ['keep'] }, '/policies/start', '["keep"]'],
    ['no value', { counting: null }, '/policies/counting', 'null'],
    ['no hours per day', { counting: { hoursPerDay: 0 } }, '/policies/counting', '{"hoursPerDay":0}'],
    ['too many hours per day', { counting: { hoursPerDay: 25 } }, '/policies/counting', '{"hoursPerDay":25}'],
    [
      'hours per day that are no number',
      { counting: { hoursPerDay: '8' } },
      '/policies/counting',
      '{"hoursPerDay":"8"}',
    ],
    ['hours of something else', { counting: { hours: 8 } }, '/policies/counting', '{"hours":8}'],
    ['hours per day of the last day', { lastDay: { hoursPerDay: 8 } }, '/policies/lastDay', '{"hoursPerDay":8}'],
  ])('cannot be %s', (_, policies, path, name) => {
    expect(() => checkPolicies(policies)).toThrowError(
      expect.objectContaining({ code: 'TIME_POLICY', path, data: expect.objectContaining({ name }) }),
    );
  });

  it('name the values there are', () => {
    expect(() => checkPolicies({ lastDay: 'next' } as unknown as Policies)).toThrowError('keep, forward, back');
    expect(() => checkPolicies({ counting: 'next' } as unknown as Policies)).toThrowError('{ hoursPerDay: 8 }');
    expect(() => checkPolicies({ next: 1 } as unknown as Policies)).toThrowError('counting, firstDay, lastDay');
  });

  it.each<Policies>([
    { firstDay: 'counted-before-opening' },
    { firstDay: 'counted-before-opening', counting: 'same-time' },
    { firstDay: 'counted-before-opening', counting: { hoursPerDay: 8 } },
  ])('cannot contradict each other: %j', (policies) => {
    const conflict = expect.objectContaining({ code: 'TIME_POLICY_CONFLICT', path: '/policies/firstDay' });
    expect(() => checkPolicies(policies)).toThrowError(conflict);
    expect(() => due(at('02T16:00'), '1wd', office, policies)).toThrowError(conflict);
  });

  it.each<[string, (policies: Policies) => unknown]>([
    ['addWorkingDays', (policies) => addWorkingDays(at('02T16:00'), 1, office, policies)],
    ['addWorkingTime', (policies) => addWorkingTime(at('02T16:00'), 1, office, policies)],
    ['workingTimeBetween', (policies) => workingTimeBetween(at('02T16:00'), at('02T17:00'), office, policies)],
    ['workingDaysBetween', (policies) => workingDaysBetween(at('02T16:00'), at('02T17:00'), office, policies)],
    ['due', (policies) => due(at('02T16:00'), '1h', office, policies)],
  ])('are checked by %s', (_, call) => {
    expect(() => call({ nothing: 'such' } as unknown as Policies)).toThrowError(
      expect.objectContaining({ code: 'TIME_POLICY' }),
    );
  });
});
