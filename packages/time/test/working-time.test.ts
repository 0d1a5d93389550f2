import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addWorkingTime,
  chinaCalendar,
  createCalendar,
  isWorkingTime,
  nextClosing,
  nextOpening,
  nextWorkingTime,
  previousWorkingTime,
  workingTimeBetween,
} from '@linli/time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Monday to Friday, 09:00-12:00 and 14:00-18:00 at UTC. */
const OFFICE = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
] as const;
const office = createCalendar({
  zone: 'UTC',
  week: { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE },
});
/** Every day and night but Saturday and Sunday. */
const weekdays = createCalendar({
  zone: 'UTC',
  week: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['00:00', '24:00']] as const])),
});

function at(text: string): Date {
  return new Date(`2026-03-${text}Z`);
}

describe('adding working time, in March 2026, where the 2nd is a Monday', () => {
  it.each([
    ['within an interval', '02T09:00', 90, '02T10:30'],
    ['to the millisecond', '02T09:00', 0.5 / 60_000 + 1, '02T09:01:00.001'],
    ['up to closing: due at closing', '02T09:00', 180, '02T12:00'],
    ['up to the end of the day', '02T17:00', 60, '02T18:00'],
    ['over lunch', '02T11:00', 90, '02T14:30'],
    ['over night', '02T17:00', 61, '03T09:01'],
    ['over a weekend', '06T17:30', 60, '09T09:30'],
    ['from before opening', '02T06:00', 60, '02T10:00'],
    ['from the lunch break', '02T13:00', 60, '02T15:00'],
    ['from closing', '02T12:00', 60, '02T15:00'],
    ['from a Saturday', '07T15:00', 60, '09T10:00'],
    ['for a week', '02T10:00', 35 * 60, '09T10:00'],
    ['none within working time', '02T10:00', 0, '02T10:00'],
    ['none at closing: the next opening', '02T18:00', 0, '03T09:00'],
    ['none outside working time: the next opening', '07T15:00', 0, '09T09:00'],
    ['back within an interval', '02T10:30', -90, '02T09:00'],
    ['back to opening: begins at opening', '02T12:00', -180, '02T09:00'],
    ['back over lunch', '02T14:30', -60, '02T11:30'],
    ['back from lunch', '02T13:00', -60, '02T11:00'],
    ['back from opening', '03T09:00', -60, '02T17:00'],
    ['back over a weekend', '09T09:30', -60, '06T17:30'],
    ['back from a Sunday', '08T15:00', -60, '06T17:00'],
  ])('%s', (_, start, minutes, expected) => {
    expect(addWorkingTime(at(start), minutes * MINUTE, office)).toEqual(at(expected));
  });

  it('rounds to whole milliseconds', () => {
    expect(addWorkingTime(at('02T10:00'), 0.4, office)).toEqual(at('02T10:00'));
    expect(addWorkingTime(at('02T10:00'), 0.6, office)).toEqual(at('02T10:00:00.001'));
    expect(addWorkingTime(at('02T10:00'), -0.6, office)).toEqual(at('02T09:59:59.999'));
  });

  it('takes a Date, epoch milliseconds and a Temporal instant, and leaves the Date as it was', () => {
    const start = at('02T09:00');
    const expected = at('02T10:00');
    expect(addWorkingTime(start, HOUR, office)).toEqual(expected);
    expect(addWorkingTime(start.getTime(), HOUR, office)).toEqual(expected);
    expect(addWorkingTime({ epochMilliseconds: start.getTime() }, HOUR, office)).toEqual(expected);
    expect(start).toEqual(at('02T09:00'));
  });

  it.each([NaN, Infinity, -Infinity, 1e15, '60000', undefined])('refuses %s milliseconds', (milliseconds) => {
    expect(() => addWorkingTime(at('02T09:00'), milliseconds as number, office)).toThrowError(
      expect.objectContaining({ code: 'TIME_DURATION', data: { value: String(milliseconds) } }),
    );
  });

  it.each([
    ['beyond 2199', '2199-12-31T00:00Z', 100 * DAY],
    ['before 1900', '1900-01-02T00:00Z', -100 * DAY],
    ['from beyond 2199', '2201-01-01T00:00Z', HOUR],
    ['from before 1900', '1899-01-01T00:00Z', HOUR],
  ])('refuses to go %s', (_, start, length) => {
    expect(() => addWorkingTime(new Date(start), length, office)).toThrowError(
      expect.objectContaining({ code: 'TIME_RANGE' }),
    );
  });

  it.each(['2200-01-05T00:00Z', '1899-12-27T00:00Z'])('refuses %s, a few days out of range', (text) => {
    expect(() => isWorkingTime(new Date(text), office)).toThrowError(expect.objectContaining({ code: 'TIME_RANGE' }));
  });

  it('answers at the edges of the years it covers', () => {
    expect(addWorkingTime(new Date('1900-01-01T00:00Z'), HOUR, office)).toEqual(new Date('1900-01-01T10:00Z'));
    expect(addWorkingTime(new Date('2199-12-31T18:00Z'), -HOUR, office)).toEqual(new Date('2199-12-31T17:00Z'));
  });

  it.each([HOUR, -HOUR, 0])('never ends searching an empty week (%i)', (length) => {
    const empty = createCalendar({ zone: 'UTC', week: {} });
    expect(() => addWorkingTime(at('02T09:00'), length, empty)).toThrowError(
      expect.objectContaining({ code: 'TIME_NO_WORKING_TIME' }),
    );
  });

  it('gives the same whatever was asked before', () => {
    const asked = createCalendar({ zone: 'Europe/Paris', week: { tue: OFFICE } });
    const fresh = (): typeof asked => createCalendar({ zone: 'Europe/Paris', week: { tue: OFFICE } });
    for (const year of [2026, 1960, 2150, 1920, 2030]) {
      const start = new Date(`${year}-06-15T10:20Z`);
      for (const length of [HOUR, -HOUR, 3000 * HOUR, -3000 * HOUR]) {
        expect(addWorkingTime(start, length, asked)).toEqual(addWorkingTime(start, length, fresh()));
      }
    }
  });
});

describe('a warning before a due instant', () => {
  it('is counted back in working time, as the limit is', () => {
    const support = createCalendar({
      zone: 'UTC',
      week: { mon: [['08:00', '18:00']], tue: [['08:00', '18:00']] },
    });
    const deadline = addWorkingTime(at('02T17:00'), 4 * HOUR, support);
    expect(deadline).toEqual(at('03T11:00'));
    expect(addWorkingTime(deadline, -HOUR, support)).toEqual(at('03T10:00'));
    expect(addWorkingTime(deadline, -4 * HOUR, support)).toEqual(at('02T17:00'));
  });
});

describe('a day in hundreds of pieces', () => {
  // Every other minute of Monday the 2nd is taken out.
  const pieces = createCalendar({
    zone: 'UTC',
    week: { mon: [['00:00', '24:00']], tue: [['00:00', '24:00']] },
    breaks: Array.from({ length: 720 }, (_, index) => ({
      from: at('02T00:00').getTime() + (2 * index + 1) * MINUTE,
      to: at('02T00:00').getTime() + (2 * index + 2) * MINUTE,
    })),
  });

  it('is added up piece by piece', () => {
    for (let minutes = 1; minutes <= 720; minutes += 7) {
      const end = at('02T00:00').getTime() + (2 * minutes - 1) * MINUTE;
      expect(addWorkingTime(at('02T00:00'), minutes * MINUTE, pieces).getTime()).toBe(end);
      expect(workingTimeBetween(at('02T00:00'), end, pieces)).toBe(minutes * MINUTE);
      expect([end - 1, end].map((epoch) => isWorkingTime(epoch, pieces))).toEqual([true, false]);
    }
    expect(workingTimeBetween(at('02T00:00'), at('04T00:00'), pieces)).toBe(36 * HOUR);
  });
});

describe('whole days and nights', () => {
  it.each([
    ['hours over midnight', '02T23:59:59', 24 * 60, '03T23:59:59'],
    ['hours up to midnight', '02T22:00', 120, '03T00:00'],
    ['hours into the weekend', '06T23:00', 121, '09T01:01'],
  ])('lose no second: %s', (_, start, minutes, expected) => {
    expect(addWorkingTime(at(start), minutes * MINUTE, weekdays)).toEqual(at(expected));
  });

  it('count up to midnight without hanging', () => {
    const late = createCalendar({
      zone: 'UTC',
      week: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['16:00', '24:00']] as const])),
    });
    expect(addWorkingTime(at('25T22:00'), 121 * MINUTE, late)).toEqual(at('26T16:01'));
  });

  it('measure up to a Saturday', () => {
    expect(workingTimeBetween(at('06T12:00'), at('07T12:00'), weekdays)).toBe(12 * HOUR);
  });

  it('have no closing between them, and one at the end of the week', () => {
    expect(nextClosing(at('02T12:00'), weekdays)).toEqual(at('07T00:00'));
    expect(nextOpening(at('02T12:00'), weekdays)).toEqual(at('09T00:00'));
  });

  it('never close where work never ends', () => {
    const all = Object.fromEntries(
      ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day) => [day, [['00:00', '24:00']] as const]),
    );
    const always = createCalendar({ zone: 'UTC', week: all });
    expect(() => nextClosing(at('02T12:00'), always)).toThrowError(expect.objectContaining({ code: 'TIME_RANGE' }));
    expect(() => nextOpening(at('02T12:00'), always)).toThrowError(expect.objectContaining({ code: 'TIME_RANGE' }));
  });
});

describe('working time where the clocks change', () => {
  const mornings = createCalendar({
    zone: 'Europe/Amsterdam',
    week: Object.fromEntries(
      ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day) => [day, [['00:00', '10:00']] as const]),
    ),
  });
  const nights = createCalendar({ zone: 'America/New_York', week: { sat: [['22:00', '06:00']] } });
  const gap = createCalendar({
    zone: 'America/New_York',
    week: {
      sun: [
        ['01:00', '02:30'],
        ['02:45', '04:00'],
      ],
    },
  });

  it.each([
    ['an hour is worked twice', mornings, '2022-10-30T00:00:00Z', 1, '2022-10-30T01:00:00Z'],
    ['an hour is skipped', mornings, '2022-03-27T00:00:00Z', 2, '2022-03-27T02:00:00Z'],
    ['a night is an hour shorter', nights, '2026-03-08T03:00:00Z', 7, '2026-03-08T10:00:00Z'],
    ['a night is an hour longer', nights, '2026-11-01T02:00:00Z', 9, '2026-11-01T11:00:00Z'],
  ])('runs on the line of instants: %s', (_, calendar, start, hours, expected) => {
    expect(addWorkingTime(new Date(start), hours * HOUR, calendar)).toEqual(new Date(expected));
    expect(addWorkingTime(new Date(expected), -hours * HOUR, calendar)).toEqual(new Date(start));
    expect(workingTimeBetween(new Date(start), new Date(expected), calendar)).toBe(hours * HOUR);
  });

  it('closes and opens at the jump where the hours fall into the skipped hour', () => {
    const [midnight, next] = [new Date('2026-03-08T05:00Z'), new Date('2026-03-09T05:00Z')];
    expect(workingTimeBetween(midnight, next, gap)).toBe(2 * HOUR);
    expect(nextClosing(midnight, gap)).toEqual(new Date('2026-03-08T08:00Z'));
  });
});

describe('asking for the next and the previous working time', () => {
  it.each([
    // at,       working, next,       previous,   opening,    closing
    ['02T08:59', false, '02T09:00', '01T00:00', '02T09:00', '02T12:00'],
    ['02T09:00', true, '02T09:00', '02T09:00', '02T14:00', '02T12:00'],
    ['02T11:59', true, '02T11:59', '02T11:59', '02T14:00', '02T12:00'],
    ['02T12:00', false, '02T14:00', '02T12:00', '02T14:00', '02T18:00'],
    ['02T13:00', false, '02T14:00', '02T12:00', '02T14:00', '02T18:00'],
    ['02T18:00', false, '03T09:00', '02T18:00', '03T09:00', '03T12:00'],
    ['07T10:00', false, '09T09:00', '06T18:00', '09T09:00', '09T12:00'],
  ])('at %s', (text, works, next, previous, opening, closing) => {
    const before = text === '02T08:59' ? new Date('2026-02-27T18:00Z') : at(previous);
    expect(isWorkingTime(at(text), office)).toBe(works);
    expect(nextWorkingTime(at(text), office)).toEqual(at(next));
    expect(previousWorkingTime(at(text), office)).toEqual(before);
    expect(nextOpening(at(text), office)).toEqual(at(opening));
    expect(nextClosing(at(text), office)).toEqual(at(closing));
  });

  it('stays at a closing of hours that touch', () => {
    expect(isWorkingTime(at('03T00:00'), weekdays)).toBe(true);
    expect(previousWorkingTime(at('07T00:00'), weekdays)).toEqual(at('07T00:00'));
  });

  it('looks years ahead and back where it must', () => {
    const once = createCalendar({ zone: 'UTC', week: {}, dates: { '2060-06-01': [['09:00', '10:00']] } });
    expect(nextWorkingTime(at('02T00:00'), once)).toEqual(new Date('2060-06-01T09:00Z'));
    expect(previousWorkingTime(new Date('2150-01-01T00:00Z'), once)).toEqual(new Date('2060-06-01T10:00Z'));
    expect(nextClosing(at('02T00:00'), once)).toEqual(new Date('2060-06-01T10:00Z'));
    expect(() => previousWorkingTime(at('02T00:00'), once)).toThrowError(
      expect.objectContaining({ code: 'TIME_NO_WORKING_TIME', data: { before: '2026-03-02T00:00:00.000Z' } }),
    );
    expect(() => nextOpening(new Date('2060-06-01T09:30Z'), once)).toThrowError(
      expect.objectContaining({ code: 'TIME_NO_WORKING_TIME' }),
    );
  });
});

describe('working time between two instants', () => {
  it.each([
    ['within an interval', '02T09:30', '02T11:00', 90],
    ['over lunch', '02T11:00', '02T15:00', 120],
    ['from and to the lunch break', '02T12:30', '02T13:30', 0],
    ['over a weekend', '06T17:00', '09T10:00', 120],
    ['of nothing', '02T10:00', '02T10:00', 0],
    ['backward', '09T10:00', '06T17:00', -120],
  ])('%s', (_, from, to, minutes) => {
    expect(workingTimeBetween(at(from), at(to), office)).toBe(minutes * MINUTE);
  });

  it('spans years', () => {
    const [from, to] = [new Date('1950-01-01T00:00Z'), new Date('2150-01-01T00:00Z')];
    const days = workingTimeBetween(from, to, office) / (7 * HOUR);
    expect(days).toBe(52_178);
  });

  it('refuses ends outside the years it covers', () => {
    const far = new Date('2300-01-01T00:00Z');
    expect(() => workingTimeBetween(at('02T00:00'), far, office)).toThrowError(
      expect.objectContaining({
        code: 'TIME_RANGE',
        data: { at: '2300-01-01T00:00:00.000Z', first: 1900, last: 2199 },
      }),
    );
    expect(() => workingTimeBetween(far, at('02T00:00'), office)).toThrowError('1900 to 2199');
  });
});

describe('the laws of working time', () => {
  const calendars = [office, weekdays, chinaCalendar()];
  const anyCalendar = fc.constantFrom(...calendars);
  const anyInstant = fc.integer({ min: Date.parse('2018-01-01T00:00Z'), max: Date.parse('2027-12-31T00:00Z') });
  const anyLength = fc.integer({ min: 1, max: 400 * HOUR });

  it('what is added lies between', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyLength, (calendar, start, length) => {
        const end = addWorkingTime(start, length, calendar);
        expect(workingTimeBetween(start, end, calendar)).toBe(length);
        expect(workingTimeBetween(end, start, calendar)).toBe(-length);
      }),
    );
  });

  it('what is added can be taken away, from a start in working time', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyLength, (calendar, instant, length) => {
        const start = nextWorkingTime(instant, calendar);
        expect(addWorkingTime(addWorkingTime(start, length, calendar), -length, calendar)).toEqual(start);
      }),
    );
  });

  it('two additions are one', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyLength, anyLength, (calendar, start, one, other) => {
        const twice = addWorkingTime(addWorkingTime(start, one, calendar), other, calendar);
        expect(twice).toEqual(addWorkingTime(start, one + other, calendar));
      }),
    );
  });
});
