import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { civilDay, dayOfWall, formatDay, parseDay, weekdayOf, yearOf } from '../src/civil-day.ts';

describe('a civil day', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['1900-01-01', -25_567, 1],
    ['2000-02-29', 11_016, 2],
    ['2026-02-14', 20_498, 6],
    ['2199-12-31', 84_005, 2],
  ])('%s is number %i, weekday %i', (text, day, weekday) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
    expect(weekdayOf(day)).toBe(weekday);
    expect(yearOf(day)).toBe(Number(text.slice(0, 4)));
  });

  it('is made of year, month and day of the month', () => {
    expect(civilDay(2026, 2, 14)).toBe(parseDay('2026-02-14'));
  });

  it('lasts until its last millisecond', () => {
    expect([dayOfWall(-1), dayOfWall(0), dayOfWall(86_399_999), dayOfWall(86_400_000)]).toEqual([-1, 0, 0, 1]);
  });

  it('goes to text and back, and the weekdays follow each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) + 1) % 7);
        expect(weekdayOf(day)).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    '',
    'soon',
    undefined,
  ])('is not written %j', (text) => {
    expect(() => parseDay(text as string, '/dates')).toThrowError(
      expect.objectContaining({ code: 'TIME_DATE', path: '/dates', data: { value: JSON.stringify(text) } }),
    );
  });
});
