import { describe, expect, it } from 'vitest';

import {
  addWorkingTime,
  chinaCalendar,
  due,
  isWorkingDay,
  workingDaysBetween,
  addWorkingDays,
  createCalendar,
} from '@linli/time';

describe('the China calendar', () => {
  it.each([
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('has in %i %i working days', (year, days) => {
    const [from, to] = [new Date(`${year - 1}-12-31T12:00+08:00`), new Date(`${year}-12-31T12:00+08:00`)];
    expect(workingDaysBetween(from, to, chinaCalendar())).toBe(days);
  });
  it('is due', () => {
    const answer = due(new Date('2026-09-30T16:00+08:00'), '1d+3wd', chinaCalendar());
    expect(answer.at).toEqual(new Date('2026-10-10T16:00+08:00'));
    expect(answer.provisional).toBe(false);
    expect(due(new Date('2026-12-30T16:00+08:00'), '3wd', chinaCalendar()).provisional).toBe(true);
    expect(addWorkingTime(new Date('2026-02-14T17:00+08:00'), 7_200_000, chinaCalendar())).toEqual(
      new Date('2026-02-24T10:00+08:00'),
    );
    expect(isWorkingDay(new Date('2020-02-01T10:00+08:00'), chinaCalendar({ knownAt: '2020-01-20' }))).toBe(true);
    expect(addWorkingDays(new Date('2026-02-14T17:00+08:00'), 10_000, chinaCalendar())).toBeInstanceOf(Date);
    const ny = createCalendar({ zone: 'America/New_York', week: { mon: [['09:00', '17:00']] } });
    expect(addWorkingTime(new Date('2026-03-03T00:00Z'), 8 * 3_600_000, ny)).toEqual(new Date('2026-03-09T21:00Z'));
    expect(() => addWorkingDays(0, 1, createCalendar({ zone: 'UTC', week: {} }))).toThrow(
      'not that much working time after',
    );
    expect(() => addWorkingDays(0, -1, createCalendar({ zone: 'UTC', week: {} }))).toThrow(
      'not that much working time before',
    );
    expect(() => addWorkingDays(new Date('2026-01-01Z'), 100_000, ny)).toThrow('outside the years');
  });
});
