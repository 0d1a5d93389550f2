import { describe, expect, it } from 'vitest';

import { chinaCalendar, civilTime, createCalendar, parseCivilTime } from '@linli/time';

describe('what the clock and the calendar on the wall show', () => {
  it.each([
    ['in China', chinaCalendar(), '2026-09-30T15:59:59Z', { date: '2026-09-30', weekday: 3, hour: 23, minute: 59 }],
    [
      'in China, a second later',
      chinaCalendar(),
      '2026-09-30T16:00:00Z',
      { date: '2026-10-01', weekday: 4, hour: 0, minute: 0 },
    ],
    ['on a Sunday', chinaCalendar(), '2026-10-04T02:05:00Z', { date: '2026-10-04', weekday: 7, hour: 10, minute: 5 }],
    [
      'in summer',
      createCalendar({ zone: 'America/New_York', week: {} }),
      '2026-07-01T02:30:00Z',
      { date: '2026-06-30', weekday: 2, hour: 22, minute: 30 },
    ],
  ])('%s', (_, calendar, instant, expected) => {
    expect(civilTime(new Date(instant), calendar)).toEqual(expected);
  });
});

describe('a date and time on the wall', () => {
  const newYork = createCalendar({ zone: 'America/New_York', week: {} });

  it.each([
    ['in China', chinaCalendar(), '2026-10-01T00:05', '2026-09-30T16:05:00Z'],
    ['with seconds and a space', chinaCalendar(), '2026-10-01 23:59:59', '2026-10-01T15:59:59Z'],
    ['a date alone', chinaCalendar(), '2026-10-01', '2026-09-30T16:00:00Z'],
    ['in winter', newYork, '2026-01-01T09:00', '2026-01-01T14:00:00Z'],
    ['in summer', newYork, '2026-07-01T09:00', '2026-07-01T13:00:00Z'],
    ['shown twice: the first time', newYork, '2026-11-01T01:30', '2026-11-01T05:30:00Z'],
    ['skipped: as much later', newYork, '2026-03-08T02:30', '2026-03-08T07:30:00Z'],
  ])('%s', (_, calendar, text, expected) => {
    expect(parseCivilTime(text, calendar)).toEqual(new Date(expected));
  });

  it.each([
    '2026-02-30T10:00',
    '2026-01-01T24:00',
    '2026-01-01T10:60',
    '2026-01-01T10:00:60',
    '2026-01-01T10',
    '2026-01-01T10:00Z',
    'tomorrow',
    '',
    undefined,
  ])('cannot be %j', (text) => {
    expect(() => parseCivilTime(text as string, newYork)).toThrowError(expect.objectContaining({ code: 'TIME_DATE' }));
  });

  it('must be in the years calendars cover', () => {
    expect(() => parseCivilTime('2300-01-01', newYork)).toThrowError(expect.objectContaining({ code: 'TIME_RANGE' }));
  });
});
