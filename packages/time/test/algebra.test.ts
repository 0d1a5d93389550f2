import { describe, expect, it } from 'vitest';

import {
  addWorkingTime,
  type Calendar,
  chinaCalendar,
  createCalendar,
  due,
  intersectCalendars,
  isWorkingDay,
  isWorkingTime,
  nextWorkingTime,
  previousWorkingTime,
  subtractCalendars,
  unionCalendars,
  withBreaks,
  workingTimeBetween,
} from '@linli/time';

import { Oracle } from './oracle/oracle.ts';
import { between, randomCalendar, randomFrom } from './oracle/random-calendar.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const china = chinaCalendar();
const evenings = createCalendar({
  zone: 'Asia/Shanghai',
  week: { fri: [['18:30', '21:00']], sat: [['10:00', '12:00']] },
});

function at(text: string): Date {
  return new Date(`2026-03-${text}+08:00`);
}

describe('calendars together', () => {
  it('know where no week works any more, so that a search ends: one date of a holiday, then nothing', () => {
    const mondays = createCalendar({
      zone: 'Asia/Shanghai',
      week: { mon: [['09:00', '10:00']] },
      dates: { '2026-03-03': [['09:00', '10:00']] },
    });
    const tuesdays = createCalendar({ zone: 'Asia/Shanghai', week: { tue: [['09:00', '10:00']] } });
    const both = intersectCalendars(mondays, tuesdays);
    expect(nextWorkingTime(new Date('1990-01-01T00:00Z'), both)).toEqual(at('03T09:00'));
    expect(previousWorkingTime(new Date('2090-01-01T00:00Z'), both)).toEqual(at('03T10:00'));
    expect(both.timeline.schedule.endDay - both.timeline.schedule.firstDay).toBeLessThan(14);
    expect(() => nextWorkingTime(at('03T10:00'), both)).toThrowError(
      expect.objectContaining({ code: 'TIME_NO_WORKING_TIME' }),
    );
  });

  it('go on for ever where some week works, even if a change to summer time swallows the shift of one', () => {
    const nights = createCalendar({ zone: 'America/New_York', week: { sun: [['02:00', '03:00']] } });
    const all = createCalendar({ zone: 'America/New_York', week: { sun: [['00:00', '24:00']] } });
    const both = intersectCalendars(nights, all);
    expect(nextWorkingTime(new Date('2150-03-01T00:00Z'), both).getUTCFullYear()).toBe(2150);
  });

  it('work when either works: day and evening shifts (row B23)', () => {
    const both = unionCalendars(china, evenings);
    expect(isWorkingTime(at('06T17:59'), both)).toBe(true);
    expect(isWorkingTime(at('06T18:00'), both)).toBe(false);
    expect(isWorkingTime(at('06T18:30'), both)).toBe(true);
    expect(isWorkingDay(at('07T10:00'), both)).toBe(true);
    expect(addWorkingTime(at('06T17:00'), 2 * HOUR, both)).toEqual(at('06T19:30'));
  });

  it('work day and night while an emergency is declared', () => {
    const emergency = createCalendar({
      zone: 'Asia/Shanghai',
      week: {},
      declared: [{ from: at('06T20:00'), to: at('09T08:00') }],
    });
    const both = unionCalendars(china, emergency);
    expect(addWorkingTime(at('06T17:00'), 61 * HOUR, both)).toEqual(at('09T08:00'));
    expect(addWorkingTime(at('06T17:00'), 62 * HOUR, both)).toEqual(at('09T10:00'));
    expect(isWorkingDay(at('08T12:00'), both)).toBe(true);
  });

  it('work while both work: a department within the community', () => {
    const counter = createCalendar({
      zone: 'Asia/Shanghai',
      week: { tue: [['10:00', '16:00']], sun: [['10:00', '16:00']] },
    });
    const both = intersectCalendars(china, counter);
    expect(nextWorkingTime(at('06T19:00'), both)).toEqual(at('10T10:00'));
    expect(workingTimeBetween(at('09T00:00'), at('16T00:00'), both)).toBe(4 * HOUR);
    expect(isWorkingDay(at('08T12:00'), both)).toBe(false);
    expect(isWorkingDay(at('09T12:00'), both)).toBe(false);
  });

  it('work while one works and the other does not', () => {
    const meeting = createCalendar({ zone: 'Asia/Shanghai', week: { fri: [['14:00', '15:00']] } });
    const rest = subtractCalendars(china, meeting);
    expect(workingTimeBetween(at('06T00:00'), at('07T00:00'), rest)).toBe(6 * HOUR);
    expect(isWorkingTime(at('06T14:30'), rest)).toBe(false);
    expect(isWorkingTime(at('05T14:30'), rest)).toBe(true);
  });

  it('take night shifts of the day before and of the day itself into account', () => {
    const nights = createCalendar({ zone: 'UTC', week: { thu: [['20:00', '10:00']], fri: [['22:00', '06:00']] } });
    const days = createCalendar({ zone: 'UTC', week: { fri: [['08:00', '24:00']], sat: [['00:00', '04:00']] } });
    const [thursday, sunday] = [Date.parse('2026-03-05T00:00Z'), Date.parse('2026-03-08T00:00Z')];
    const measured = (calendar: Calendar): number => workingTimeBetween(thursday, sunday, calendar) / HOUR;
    expect(measured(intersectCalendars(nights, days))).toBe(8);
    expect(measured(intersectCalendars(days, nights))).toBe(8);
    expect(measured(subtractCalendars(days, nights))).toBe(12);
    expect(measured(subtractCalendars(nights, days))).toBe(14);
    expect(measured(unionCalendars(nights, days))).toBe(34);
    expect(measured(unionCalendars(days, nights))).toBe(34);
  });

  it('count a day as working that has hours in either, and only with time left in the first', () => {
    const gone = subtractCalendars(
      china,
      createCalendar({ zone: 'Asia/Shanghai', week: { fri: [['00:00', '24:00']] } }),
    );
    expect(isWorkingDay(at('06T12:00'), gone)).toBe(false);
    expect(isWorkingDay(at('05T12:00'), gone)).toBe(true);
  });

  it('explain days with the notes of whichever works', () => {
    const steps = due(at('06T22:00'), '2wd', unionCalendars(china, evenings)).trace();
    expect(steps.map(({ kind, date }) => `${date} ${kind}`).slice(1, -1)).toEqual([
      '2026-03-07 working-day',
      '2026-03-08 day-off',
      '2026-03-09 working-day',
    ]);
    const closed = subtractCalendars(
      china,
      createCalendar({ zone: 'Asia/Shanghai', week: { mon: [['00:00', '24:00']], sat: [['00:00', '24:00']] } }),
    );
    expect(
      due(at('06T22:00'), '1wd', closed)
        .trace()
        .map(({ kind }) => kind),
    ).toEqual(['start', 'day-off', 'day-off', 'day-off', 'working-day', 'due']);
    const holidays = due(new Date('2026-02-13T22:00+08:00'), '1wd', unionCalendars(evenings, china)).trace();
    expect(holidays[1]).toMatchObject({ kind: 'working-day', date: '2026-02-14' });
    const both = due(new Date('2026-02-13T22:00+08:00'), '1wd', intersectCalendars(china, evenings)).trace();
    expect(both[1]).toMatchObject({ kind: 'make-up-day', name: '春节' });
  });

  it('are as provisional as the less certain of them, and name both sources', () => {
    const one = createCalendar({
      zone: 'UTC',
      week: {},
      provisionalFrom: '2027-01-01',
      provisionalBefore: '2018-01-01',
      source: 'one',
    });
    const other = createCalendar({
      zone: 'UTC',
      week: {},
      provisionalFrom: '2026-01-01',
      provisionalBefore: '2020-01-01',
      source: 'other',
    });
    const plain = createCalendar({ zone: 'UTC', week: {} });
    const certain = { provisionalFrom: '2026-01-01', provisionalBefore: '2020-01-01', source: 'one; other' };
    expect(unionCalendars(one, other)).toMatchObject(certain);
    expect(intersectCalendars(one, other)).toMatchObject(certain);
    expect(subtractCalendars(other, one)).toMatchObject({ ...certain, source: 'other; one' });
    expect(unionCalendars(one, plain)).toMatchObject({ provisionalFrom: '2027-01-01', source: 'one' });
    expect(unionCalendars(plain, one)).toMatchObject({ provisionalBefore: '2018-01-01', source: 'one' });
    expect(unionCalendars(one, one).source).toBe('one');
    const unknown = { provisionalFrom: undefined, provisionalBefore: undefined, source: undefined };
    expect(unionCalendars(plain, plain)).toMatchObject(unknown);
  });

  it.each([unionCalendars, intersectCalendars, subtractCalendars])('must be of one zone: %o', (combine) => {
    const elsewhere = createCalendar({ zone: '+08:00', week: {} });
    expect(() => combine(china, elsewhere)).toThrowError(
      expect.objectContaining({ code: 'TIME_ZONES_DIFFER', data: { one: 'Asia/Shanghai', other: '+08:00' } }),
    );
  });

  it.each<[string, Calendar]>([
    [
      'never together',
      intersectCalendars(
        createCalendar({ zone: 'UTC', week: { mon: [['09:00', '10:00']] } }),
        createCalendar({ zone: 'UTC', week: { tue: [['09:00', '10:00']] } }),
      ),
    ],
    [
      'on dates far apart',
      intersectCalendars(
        createCalendar({ zone: 'UTC', week: {}, dates: { '2020-01-01': [['09:00', '10:00']] } }),
        createCalendar({ zone: 'UTC', week: {}, dates: { '2030-01-01': [['09:00', '10:00']] } }),
      ),
    ],
    [
      'on nothing',
      unionCalendars(createCalendar({ zone: 'UTC', week: {} }), createCalendar({ zone: 'UTC', week: {} })),
    ],
  ])('that work %s give no endless search', (_, calendar) => {
    expect(() => nextWorkingTime(0, calendar)).toThrowError(expect.objectContaining({ code: 'TIME_NO_WORKING_TIME' }));
    expect(() => addWorkingTime(0, -1, calendar)).toThrowError(
      expect.objectContaining({ code: 'TIME_NO_WORKING_TIME' }),
    );
  });

  it('find the one night that reaches from a date of one into a date of the other', () => {
    const night = createCalendar({ zone: 'UTC', week: {}, dates: { '2026-03-06': [['22:00', '06:00']] } });
    const morning = createCalendar({ zone: 'UTC', week: {}, dates: { '2026-03-07': [['05:00', '08:00']] } });
    const expected = new Date('2026-03-07T05:00Z');
    expect(nextWorkingTime(0, intersectCalendars(night, morning))).toEqual(expected);
    expect(nextWorkingTime(0, intersectCalendars(morning, night))).toEqual(expected);
  });
});

describe('a calendar with breaks', () => {
  const pauses = [
    { from: at('06T10:00:20'), to: at('06T11:30:50') },
    { from: at('06T09:10'), to: at('06T09:40') },
  ];

  it('runs on after each of them', () => {
    const paused = withBreaks(china, pauses);
    // 10 minutes, then 20 minutes and 20 seconds, then 29 minutes and 10 seconds until lunch, then 30 seconds.
    expect(addWorkingTime(at('06T09:00'), HOUR, paused)).toEqual(at('06T14:00:30'));
  });

  it('can have bounds cut down to the minute', () => {
    const paused = withBreaks(china, pauses, 'minute');
    expect(addWorkingTime(at('06T09:00'), HOUR, paused)).toEqual(at('06T12:00'));
    const moment = withBreaks(china, [{ from: at('06T10:00:20'), to: at('06T10:00:50') }], 'minute');
    expect(addWorkingTime(at('06T09:00'), 2 * HOUR, moment)).toEqual(at('06T11:00'));
  });

  it('keeps what is known about the calendar', () => {
    const { zone, source, provisionalFrom, provisionalBefore } = china;
    expect(withBreaks(china, pauses)).toMatchObject({ zone, source, provisionalFrom, provisionalBefore });
  });

  it.each([
    ['end before they begin', [{ from: 2, to: 1 }], 'TIME_PERIOD'],
    ['begin at no instant', [{ from: NaN, to: 1 }], 'TIME_INSTANT'],
  ])('has none that %s', (_, breaks, code) => {
    expect(() => withBreaks(china, breaks)).toThrowError(expect.objectContaining({ code }));
  });
});

describe('calendars together, walked minute by minute', () => {
  it.each([
    ['unionCalendars', unionCalendars, (a: boolean, b: boolean) => a || b],
    ['intersectCalendars', intersectCalendars, (a: boolean, b: boolean) => a && b],
    ['subtractCalendars', subtractCalendars, (a: boolean, b: boolean) => a && !b],
  ] as const)('%s', (_, combine, holds) => {
    const random = randomFrom(7);
    for (let round = 0; round < 8; round++) {
      const zone = round % 2 === 0 ? 3 : 6;
      const [one, other] = [randomCalendar(random, zone), randomCalendar(random, zone)];
      const shared = { ...other, from: one.from };
      const combined = combine(createCalendar(one.options), createCalendar(other.options));
      const [a, b] = [one, shared].map(({ walked, from, days }) => new Oracle(walked, from, days));
      let worked = 0;
      let start = one.from + 3 * 24 * HOUR;
      for (let minute = 3 * 24 * 60; minute < (one.days - 3) * 24 * 60; minute++) {
        const epoch = one.from + minute * MINUTE;
        const open = holds(a?.isWorkingTime(epoch) === true, b?.isWorkingTime(epoch) === true);
        if (open) worked += 1;
        if (minute % 97 !== 0) continue;
        expect(`${epoch} ${isWorkingTime(epoch, combined)}`).toBe(`${epoch} ${open}`);
        expect(workingTimeBetween(start, epoch + MINUTE, combined)).toBe(worked * MINUTE);
        [start, worked] = between(random, 0, 1) === 0 ? [epoch + MINUTE, 0] : [start, worked];
      }
    }
  });
});
