import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addWorkingDays,
  chinaCalendar,
  completeWorkingDaysBetween,
  createCalendar,
  isWorkingDay,
  rollToWorkingDay,
  workingDaysBetween,
} from '@linli/time';

const OFFICE = [['09:00', '17:00']] as const;
const week = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE };
const office = createCalendar({ zone: 'UTC', week, dates: { '2026-03-10': [], '2026-03-14': OFFICE } });
const china = chinaCalendar();
const newYork = createCalendar({ zone: 'America/New_York', week: { ...week, sun: OFFICE } });

function at(text: string): Date {
  return new Date(`2026-03-${text}Z`);
}

describe('adding working days, with Tuesday 10 March 2026 off and Saturday the 14th worked', () => {
  it.each([
    ['one', '02T16:00', 1, '03T16:00'],
    ['none: the instant itself, even on a Sunday', '08T16:00', 0, '08T16:00'],
    ['over a weekend', '06T16:00', 1, '09T16:00'],
    ['over a holiday', '09T16:00', 1, '11T16:00'],
    ['onto a make-up day', '13T16:00', 1, '14T16:00'],
    ['from a make-up day', '14T16:00', 1, '16T16:00'],
    ['from a Saturday: Monday is the first', '07T10:00', 1, '09T10:00'],
    ['from a holiday', '10T10:00', 1, '11T10:00'],
    ['at a time of night', '02T03:04:05.678', 1, '03T03:04:05.678'],
    ['many', '02T16:00', 10, '16T16:00'],
    ['one back', '03T16:00', -1, '02T16:00'],
    ['back over a weekend', '09T16:00', -1, '06T16:00'],
    ['back over a holiday', '11T16:00', -1, '09T16:00'],
    ['back from a Sunday', '08T16:00', -1, '06T16:00'],
    ['back from a holiday', '10T16:00', -1, '09T16:00'],
    ['many back', '16T16:00', -10, '02T16:00'],
  ])('%s', (_, start, days, expected) => {
    expect(addWorkingDays(at(start), days, office)).toEqual(at(expected));
  });

  it('keeps the time on the wall where the clocks change', () => {
    const friday = new Date('2026-03-06T21:00Z');
    expect(addWorkingDays(friday, 2, newYork)).toEqual(new Date('2026-03-09T20:00Z'));
    expect(addWorkingDays(new Date('2026-03-06T07:30Z'), 1, newYork)).toEqual(new Date('2026-03-08T07:30Z'));
  });

  it('counts 1+3 across the National Day holiday of 2026 as the notice says', () => {
    const start = new Date('2026-09-30T16:00+08:00');
    expect(addWorkingDays(start, 1, china)).toEqual(new Date('2026-10-08T16:00+08:00'));
    expect(addWorkingDays(start, 3, china)).toEqual(new Date('2026-10-10T16:00+08:00'));
    expect(addWorkingDays(start, 4, china)).toEqual(new Date('2026-10-12T16:00+08:00'));
  });

  it('goes forty years ahead and back', () => {
    const ahead = addWorkingDays(at('02T16:00'), 10_000, office);
    expect(ahead).toEqual(new Date('2064-06-30T16:00Z'));
    expect(addWorkingDays(ahead, -10_000, office)).toEqual(at('02T16:00'));
  });

  it.each([0.5, NaN, Infinity, -Infinity, 200_000, -200_000, '3', undefined])('refuses %s days', (days) => {
    expect(() => addWorkingDays(at('02T16:00'), days as number, office)).toThrowError(
      expect.objectContaining({ code: 'TIME_COUNT', data: { value: String(days) } }),
    );
  });

  it('refuses to leave the years it covers, and to search an empty week', () => {
    const empty = createCalendar({ zone: 'UTC', week: {} });
    expect(() => addWorkingDays(at('02T16:00'), 60_000, office)).toThrowError(
      expect.objectContaining({ code: 'TIME_RANGE' }),
    );
    expect(() => addWorkingDays(at('02T16:00'), -60_000, office)).toThrowError(
      expect.objectContaining({ code: 'TIME_RANGE' }),
    );
    expect(() => addWorkingDays(at('02T16:00'), 1, empty)).toThrowError(
      expect.objectContaining({ code: 'TIME_NO_WORKING_TIME', data: { after: '2026-03-02T16:00:00.000Z' } }),
    );
    expect(() => addWorkingDays(at('02T16:00'), -1, empty)).toThrowError(
      expect.objectContaining({ code: 'TIME_NO_WORKING_TIME', data: { before: '2026-03-02T16:00:00.000Z' } }),
    );
  });
});

describe('a working day', () => {
  it.each([
    ['a Monday', '02T12:00', true],
    ['a Monday before dawn', '02T00:00', true],
    ['the last moment of a Friday', '06T23:59:59.999', true],
    ['a Saturday', '07T00:00', false],
    ['a holiday', '10T12:00', false],
    ['a make-up day', '14T12:00', true],
  ])('%s', (_, text, works) => {
    expect(isWorkingDay(at(text), office)).toBe(works);
  });

  it('is a day where the calendar is, not where the machine is', () => {
    expect(isWorkingDay(new Date('2026-03-08T16:00Z'), china)).toBe(true);
    expect(isWorkingDay(new Date('2026-03-08T15:59Z'), china)).toBe(false);
  });
});

describe('working days between two instants', () => {
  it.each([
    ['on one day', '02T09:00', '02T17:00', 0],
    ['from day to day', '02T17:00', '03T09:00', 1],
    ['over a weekend', '06T09:00', '09T09:00', 1],
    ['over a holiday', '09T09:00', '11T09:00', 1],
    ['to a weekend', '06T09:00', '08T09:00', 0],
    ['from a weekend', '07T09:00', '09T09:00', 1],
    ['with a make-up day', '13T09:00', '16T09:00', 2],
    ['backward', '09T09:00', '06T09:00', -1],
  ])('%s', (_, from, to, days) => {
    expect(workingDaysBetween(at(from), at(to), office)).toBe(days);
  });

  it('are as many as were added', () => {
    const anyInstant = fc.integer({ min: Date.parse('2018-01-01T00:00Z'), max: Date.parse('2027-12-31T00:00Z') });
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 2000 }), (start, days) => {
        expect(workingDaysBetween(start, addWorkingDays(start, days, china), china)).toBe(days);
        expect(isWorkingDay(addWorkingDays(start, days, china), china)).toBe(true);
      }),
    );
  });

  it('add up', () => {
    const anyInstant = fc.integer({ min: Date.parse('2018-01-01T00:00Z'), max: Date.parse('2027-12-31T00:00Z') });
    fc.assert(
      fc.property(anyInstant, anyInstant, anyInstant, (one, two, three) => {
        const sum = workingDaysBetween(one, two, china) + workingDaysBetween(two, three, china);
        expect(sum).toBe(workingDaysBetween(one, three, china));
      }),
    );
  });
});

describe('complete working days between two instants', () => {
  it.each([
    ['not quite one', '02T10:00', '03T09:59', 0],
    ['exactly one', '02T10:00', '03T10:00', 1],
    ['from the evening, as from the next morning', '02T19:00', '03T16:59', 0],
    ['to the evening, as to the next morning', '02T19:00', '03T17:00', 1],
    ['over a weekend', '06T10:00', '09T10:00', 1],
    ['backward', '03T10:00', '02T10:00', -1],
    ['backward, not quite one', '03T09:59', '02T10:00', 0],
  ])('%s', (_, from, to, days) => {
    expect(completeWorkingDaysBetween(at(from), at(to), office)).toBe(days);
  });
});

describe('a day that must be a working day', () => {
  it.each([
    ['a working day stays', '02T10:00', '02T10:00', '02T10:00'],
    ['a Saturday', '07T10:00', '09T10:00', '06T10:00'],
    ['a holiday', '10T10:00', '11T10:00', '09T10:00'],
  ])('%s', (_, text, forward, back) => {
    expect(rollToWorkingDay(at(text), 'forward', office)).toEqual(at(forward));
    expect(rollToWorkingDay(at(text), 'back', office)).toEqual(at(back));
    expect(rollToWorkingDay(at(text), 'keep', office)).toEqual(at(text));
  });

  it('is skipped when it is none', () => {
    expect(rollToWorkingDay(at('02T10:00'), 'skip', office)).toEqual(at('02T10:00'));
    expect(rollToWorkingDay(at('07T10:00'), 'skip', office)).toBeUndefined();
  });

  it('rolls the meeting on the 15th over the Spring Festival of 2026 (row C16)', () => {
    const meeting = new Date('2026-02-15T09:00+08:00');
    expect(rollToWorkingDay(meeting, 'forward', china)).toEqual(new Date('2026-02-24T09:00+08:00'));
    expect(rollToWorkingDay(meeting, 'keep', china)).toEqual(meeting);
  });
});
