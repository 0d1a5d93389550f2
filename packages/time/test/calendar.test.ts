import { describe, expect, it } from 'vitest';

import {
  addWorkingTime,
  type CalendarOptions,
  createCalendar,
  isWorkingDay,
  isWorkingTime,
  nextWorkingTime,
  workingTimeBetween,
} from '@linli/time';

const HOUR = 3_600_000;
const OFFICE = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
] as const;

describe('a calendar', () => {
  const calendar = createCalendar({
    zone: 'Asia/Shanghai',
    week: { mon: OFFICE, tue: OFFICE, fri: [['22:00', '06:00']] },
    dates: {
      '2026-03-09': [],
      '2026-03-14': { hours: [['10:00', '11:00']], name: 'open day' },
      '2026-03-15': { hours: [['00:00', '24:00']] },
    },
    breaks: [{ from: '2026-03-10T10:00+08:00', to: '2026-03-10T15:00+08:00' }],
    declared: [{ from: new Date('2026-03-18T23:00+08:00'), to: Date.parse('2026-03-19T01:00+08:00') }],
    provisionalFrom: '2027-01-01',
    provisionalBefore: '2020-01-01',
    source: 'the notice board',
  });

  it('says what it was made from', () => {
    expect(calendar).toMatchObject({
      zone: 'Asia/Shanghai',
      provisionalFrom: '2027-01-01',
      provisionalBefore: '2020-01-01',
      source: 'the notice board',
    });
  });

  it.each([
    ['a Monday', '2026-03-02', true, 7],
    ['a Wednesday, which has no hours', '2026-03-04', false, 0],
    ['a Friday with a night shift, all of it', '2026-03-06', true, 2],
    ['the Saturday after the night shift', '2026-03-07', false, 6],
    ['a Monday that is a holiday', '2026-03-09', false, 0],
    ['a Tuesday with a break', '2026-03-10', true, 4],
    ['a Saturday with hours of its own after a night shift', '2026-03-14', true, 7],
    ['a Sunday worked day and night', '2026-03-15', true, 24],
    ['a Wednesday with the beginning of an emergency', '2026-03-18', true, 1],
    ['a Thursday with the end of an emergency', '2026-03-19', true, 1],
  ])('has on %s (%s) the right hours', (_, date, works, hours) => {
    const midnight = Date.parse(`${date}T00:00+08:00`);
    expect(isWorkingDay(midnight + 12 * HOUR, calendar)).toBe(works);
    expect(workingTimeBetween(midnight, midnight + 24 * HOUR, calendar) / HOUR).toBe(hours);
  });

  it('is not a working day whose hours are all taken by a break', () => {
    const closed = createCalendar({
      zone: 'UTC',
      week: { mon: [['09:00', '10:00']] },
      breaks: [{ from: '2026-03-02T08:00Z', to: '2026-03-02T10:00Z' }],
    });
    expect(isWorkingDay(new Date('2026-03-02T09:30Z'), closed)).toBe(false);
  });

  it('works through breaks while an emergency is declared', () => {
    const both = createCalendar({
      zone: 'UTC',
      week: { mon: [['09:00', '17:00']] },
      breaks: [{ from: '2026-03-02T10:00Z', to: '2026-03-02T16:00Z' }],
      declared: [{ from: '2026-03-02T12:00Z', to: '2026-03-02T13:00Z' }],
    });
    const at = (hour: number): boolean => isWorkingTime(Date.parse('2026-03-02T00:30Z') + hour * HOUR, both);
    expect([9, 10, 11, 12, 13, 16].map(at)).toEqual([true, false, false, true, false, true]);
  });

  it('takes breaks in any order, overlapping and touching', () => {
    const broken = createCalendar({
      zone: 'UTC',
      week: { mon: [['09:00', '17:00']] },
      breaks: [
        { from: '2026-03-02T12:00Z', to: '2026-03-02T13:00Z' },
        { from: '2026-03-02T10:00Z', to: '2026-03-02T11:00Z' },
        { from: '2026-03-02T10:30Z', to: '2026-03-02T12:00Z' },
      ],
    });
    expect(workingTimeBetween(Date.parse('2026-03-02T00:00Z'), Date.parse('2026-03-03T00:00Z'), broken)).toBe(5 * HOUR);
  });

  it('can be made of single dates alone, and ends with them', () => {
    const open = createCalendar({ zone: 'UTC', week: {}, dates: { '2026-03-02': [['09:00', '17:00']] } });
    expect(nextWorkingTime(new Date('2020-01-01T00:00Z'), open)).toEqual(new Date('2026-03-02T09:00Z'));
    expect(addWorkingTime(new Date('2026-03-02T16:00Z'), HOUR, open)).toEqual(new Date('2026-03-02T17:00Z'));
    expect(() => addWorkingTime(new Date('2026-03-02T16:00Z'), HOUR + 1, open)).toThrowError(
      expect.objectContaining({ code: 'TIME_NO_WORKING_TIME', data: { after: '2026-03-02T16:00:00.000Z' } }),
    );
    expect(() => addWorkingTime(new Date('2026-03-02T16:00Z'), -7 * HOUR - 1, open)).toThrowError(
      expect.objectContaining({ code: 'TIME_NO_WORKING_TIME', data: { before: '2026-03-02T16:00:00.000Z' } }),
    );
  });

  it('can be made of dates and stretches decades apart', () => {
    const rare = createCalendar({
      zone: 'UTC',
      week: {},
      dates: { '1990-05-01': [['09:00', '10:00']], '2070-05-01': [['09:00', '10:00']], '2150-05-01': [] },
      declared: [
        { from: '1950-05-01T09:00Z', to: '1950-05-01T10:00Z' },
        { from: '2110-05-01T09:00Z', to: '2110-05-01T10:00Z' },
      ],
    });
    const start = new Date('2026-03-02T16:00Z');
    const at = (hours: number): string =>
      addWorkingTime(start, hours * HOUR, rare)
        .toISOString()
        .slice(0, 13);
    expect([-2, -1, 1, 2].map(at)).toEqual(['1950-05-01T09', '1990-05-01T09', '2070-05-01T10', '2110-05-01T10']);
    for (const hours of [-2.1, 2.1]) expect(() => at(hours)).toThrowError('not that much working time');
  });

  it('can be made of declared stretches alone', () => {
    const open = createCalendar({
      zone: 'America/New_York',
      week: {},
      declared: [{ from: '2026-03-08T04:00Z', to: '2026-03-08T08:00Z' }],
    });
    expect(nextWorkingTime(new Date('2020-01-01T00:00Z'), open)).toEqual(new Date('2026-03-08T04:00Z'));
    expect(workingTimeBetween(Date.parse('2026-01-01'), Date.parse('2027-01-01'), open)).toBe(4 * HOUR);
  });

  const week = { mon: OFFICE };
  it.each<[string, unknown, string, string]>([
    ['an unknown option', { zone: 'UTC', week, holidays: [] }, 'TIME_CALENDAR', '/holidays'],
    ['an unknown day of the week', { zone: 'UTC', week: { monday: OFFICE } }, 'TIME_CALENDAR', '/week/monday'],
    ['no week', { zone: 'UTC' }, 'TIME_CALENDAR', '/week'],
    ['nothing', null, 'TIME_CALENDAR', ''],
    ['an unknown zone', { zone: 'Asia/Beijing', week }, 'TIME_ZONE', '/zone'],
    ['no zone', { week }, 'TIME_ZONE', '/zone'],
    ['wrong hours', { zone: 'UTC', week: { tue: [['9', '5']] } }, 'TIME_HOURS', '/week/tue/0'],
    [
      'a date that does not exist',
      { zone: 'UTC', week, dates: { '2026-02-30': [] } },
      'TIME_DATE',
      '/dates/2026-02-30',
    ],
    ['wrong hours of a date', { zone: 'UTC', week, dates: { '2026-02-03': 'off' } }, 'TIME_HOURS', '/dates/2026-02-03'],
    ['no hours of a date', { zone: 'UTC', week, dates: { '2026-02-03': null } }, 'TIME_HOURS', '/dates/2026-02-03'],
    [
      'wrong named hours of a date',
      { zone: 'UTC', week, dates: { '2026-02-03': { hours: [['x', 'y']], name: 'x' } } },
      'TIME_HOURS',
      '/dates/2026-02-03/hours/0',
    ],
    ['a date without an end to know', { zone: 'UTC', week, provisionalFrom: '2027' }, 'TIME_DATE', '/provisionalFrom'],
    [
      'a date without a begin to know',
      { zone: 'UTC', week, provisionalBefore: 'x' },
      'TIME_DATE',
      '/provisionalBefore',
    ],
    [
      'a break that ends before it begins',
      { zone: 'UTC', week, breaks: [{ from: 2, to: 1 }] },
      'TIME_PERIOD',
      '/breaks/0',
    ],
    [
      'a break of no length',
      {
        zone: 'UTC',
        week,
        breaks: [
          { from: 1, to: 2 },
          { from: 2, to: 2 },
        ],
      },
      'TIME_PERIOD',
      '/breaks/1',
    ],
    ['breaks that are no list', { zone: 'UTC', week, breaks: { from: 1, to: 2 } }, 'TIME_PERIODS', '/breaks'],
    ['breaks of nothing', { zone: 'UTC', week, breaks: [null] }, 'TIME_PERIODS', '/breaks'],
    ['a break without an end', { zone: 'UTC', week, breaks: [{ from: 1 }] }, 'TIME_PERIODS', '/breaks'],
    ['an emergency without a begin', { zone: 'UTC', week, declared: [{ to: 1 }] }, 'TIME_PERIODS', '/declared'],
    [
      'an emergency that ends first',
      { zone: 'UTC', week, declared: [{ from: 2, to: 1 }] },
      'TIME_PERIOD',
      '/declared/0',
    ],
    [
      'a night shift into the next morning',
      { zone: 'UTC', week: { mon: [['22:00', '06:00']], tue: [['05:00', '09:00']] } },
      'TIME_HOURS_OVERLAP',
      '/week/tue',
    ],
    [
      'a night shift of Saturday into Sunday',
      { zone: 'UTC', week: { sat: [['22:00', '06:00']], sun: [['05:00', '09:00']] } },
      'TIME_HOURS_OVERLAP',
      '/week/sun',
    ],
    [
      'a date that runs into the next day',
      { zone: 'UTC', week: { tue: [['05:00', '09:00']] }, dates: { '2026-03-02': [['22:00', '06:00']] } },
      'TIME_HOURS_OVERLAP',
      '/dates/2026-03-02',
    ],
    [
      'a date that the day before runs into',
      { zone: 'UTC', week: { mon: [['22:00', '06:00']] }, dates: { '2026-03-03': [['05:00', '09:00']] } },
      'TIME_HOURS_OVERLAP',
      '/dates/2026-03-03',
    ],
  ])('cannot be made with %s', (_, options, code, path) => {
    expect(() => createCalendar(options as CalendarOptions)).toThrowError(expect.objectContaining({ code, path }));
  });

  it.each<[string, unknown]>([
    ['text without an offset', '2026-03-02T10:00'],
    ['an invalid Date', new Date(NaN)],
    ['nothing', undefined],
  ])('cannot have a break from %s', (_, from) => {
    const options = { zone: 'UTC', week, breaks: [{ from, to: '2026-03-02T11:00Z' }] };
    expect(() => createCalendar(options as CalendarOptions)).toThrowError(
      expect.objectContaining({ code: 'TIME_INSTANT' }),
    );
  });

  it('allows the morning after a night shift to begin as the shift ends', () => {
    const relay = createCalendar({ zone: 'UTC', week: { mon: [['22:00', '06:00']], tue: [['06:00', '14:00']] } });
    expect(addWorkingTime(new Date('2026-03-02T22:00Z'), 16 * HOUR, relay)).toEqual(new Date('2026-03-03T14:00Z'));
  });
});
