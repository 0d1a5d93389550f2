import { type Calendar, calendarOf } from './calendar.ts';
import { readPeriods, type Period } from './period.ts';
import { bothRegular, bounded, regularity } from './reach.ts';
import { raise } from './errors.ts';
import type { Schedule } from './schedule.ts';
import { intersect, type Segments, subtract, unite } from './segments.ts';
import type { Clock } from './clock.ts';
import type { CivilDay } from './civil-day.ts';

/**
 * Works whenever either calendar works: day and evening shifts, or an emergency added to office hours.
 *
 * @param one - a calendar
 * @param other - another one in the same zone
 * @returns their union; a day is a working day when it is one of either; provisional where either is
 * @throws TIME_ZONES_DIFFER when the zones are not the same
 *
 * @example
 * ```ts
 * import { chinaCalendar, createCalendar, isWorkingTime, unionCalendars } from '@linli/time';
 *
 * const evenings = createCalendar({ zone: 'Asia/Shanghai', week: { fri: [['18:30', '21:00']] } });
 * const both = unionCalendars(chinaCalendar(), evenings);
 * isWorkingTime(new Date('2026-03-06T19:00+08:00'), both); // => true
 * ```
 */
export function unionCalendars(one: Calendar, other: Calendar): Calendar {
  const [a, b] = [one.timeline.schedule, other.timeline.schedule];
  return combine(one, other, {
    firstDay: Math.min(a.firstDay, b.firstDay),
    endDay: Math.max(a.endDay, b.endDay),
    segmentsOf: (day, clock) => unite(a.segmentsOf(day, clock), b.segmentsOf(day, clock)),
    noteOf: (day) => {
      const note = a.noteOf(day);
      return note.kind === 'working-day' || note.kind === 'make-up-day' ? note : b.noteOf(day);
    },
  });
}

/**
 * Works while both calendars work: a department's hours within the community's.
 *
 * @param one - the calendar whose days and shifts are kept
 * @param other - another one in the same zone
 * @returns their intersection; provisional where either is
 * @throws TIME_ZONES_DIFFER when the zones are not the same
 *
 * @example
 * ```ts
 * import { chinaCalendar, createCalendar, intersectCalendars, nextWorkingTime } from '@linli/time';
 *
 * const counter = createCalendar({ zone: 'Asia/Shanghai', week: { tue: [['10:00', '16:00']] } });
 * const both = intersectCalendars(chinaCalendar(), counter);
 * nextWorkingTime(new Date('2026-03-06T19:00+08:00'), both); // => new Date('2026-03-10T10:00+08:00')
 * ```
 */
export function intersectCalendars(one: Calendar, other: Calendar): Calendar {
  const [a, b] = [one.timeline.schedule, other.timeline.schedule];
  return combine(one, other, {
    firstDay: Math.max(a.firstDay, b.firstDay - 1),
    endDay: Math.min(a.endDay, b.endDay + 1),
    segmentsOf: (day, clock) => intersect(a.segmentsOf(day, clock), around(b, day, clock)),
    noteOf: (day) => a.noteOf(day),
  });
}

/**
 * Works while the first calendar works and the second does not: a counter's hours without those of its weekly meeting.
 *
 * @param one - the calendar whose days and shifts are kept
 * @param other - the calendar to take out, in the same zone
 * @returns the difference; provisional where either is
 * @throws TIME_ZONES_DIFFER when the zones are not the same
 *
 * @example
 * ```ts
 * import { chinaCalendar, createCalendar, isWorkingTime, subtractCalendars } from '@linli/time';
 *
 * const meeting = createCalendar({ zone: 'Asia/Shanghai', week: { fri: [['14:00', '15:00']] } });
 * isWorkingTime(new Date('2026-03-06T14:30+08:00'), subtractCalendars(chinaCalendar(), meeting)); // => false
 * ```
 */
export function subtractCalendars(one: Calendar, other: Calendar): Calendar {
  const [a, b] = [one.timeline.schedule, other.timeline.schedule];
  return combine(one, other, {
    firstDay: a.firstDay,
    endDay: a.endDay,
    segmentsOf: (day, clock) => subtract(a.segmentsOf(day, clock), around(b, day, clock)),
    noteOf: (day) => a.noteOf(day),
  });
}

/**
 * The calendar with stretches taken out, such as the pauses of a clock: added to a start, working time then runs on
 * after each pause.
 *
 * @param calendar - the working hours
 * @param breaks - the stretches
 * @param bounds - `exact` to the millisecond, or each bound cut down to its `minute`, as some systems store it
 * @throws TIME_PERIODS, TIME_INSTANT, TIME_PERIOD when the stretches or one of them are not valid
 *
 * @example
 * ```ts
 * import { addWorkingTime, chinaCalendar, withBreaks } from '@linli/time';
 *
 * const pause = { from: '2026-03-06T10:00+08:00', to: '2026-03-06T11:30+08:00' };
 * const paused = withBreaks(chinaCalendar(), [pause]);
 * addWorkingTime(new Date('2026-03-06T09:00+08:00'), 2 * 3_600_000, paused); // => new Date('2026-03-06T14:30+08:00')
 * ```
 */
export function withBreaks(
  calendar: Calendar,
  breaks: readonly Period[],
  bounds: 'exact' | 'minute' = 'exact',
): Calendar {
  const { schedule } = calendar.timeline;
  const taken = readPeriods(breaks, '/breaks', bounds === 'minute' ? 60_000 : 1);
  const segmentsOf: Schedule['segmentsOf'] = (day, clock) => subtract(schedule.segmentsOf(day, clock), taken);
  return calendarOf({ ...schedule, segmentsOf, ...bothRegular(schedule, regularity([], taken)) }, calendar);
}

function combine(
  one: Calendar,
  other: Calendar,
  schedule: Omit<Schedule, 'zone' | 'regularBefore' | 'regularFrom'>,
): Calendar {
  if (one.zone !== other.zone) throw raise('TIME_ZONES_DIFFER', { data: { one: one.zone, other: other.zone } });
  const sources = known(one.source, other.source);
  const [a, b] = [one.timeline.schedule, other.timeline.schedule];
  // Shifts of one calendar may reach into the days before or after the dates of the other.
  const { regularBefore, regularFrom } = bothRegular(a, b);
  return calendarOf(
    bounded({ zone: a.zone, regularBefore: regularBefore - 1, regularFrom: regularFrom + 1, ...schedule }),
    {
      provisionalFrom: known(one.provisionalFrom, other.provisionalFrom).toSorted()[0],
      provisionalBefore: known(one.provisionalBefore, other.provisionalBefore).toSorted().at(-1),
      source: sources.length === 0 ? undefined : [...new Set(sources)].join('; '),
    },
  );
}

function known<T>(...values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}

/** What a schedule works on a day, with the shifts of its neighbours that reach into it or that it reaches into. */
function around(schedule: Schedule, day: CivilDay, clock: Clock): Segments {
  const [before, after] = [schedule.segmentsOf(day - 1, clock), schedule.segmentsOf(day + 1, clock)];
  return unite(unite(before, schedule.segmentsOf(day, clock)), after);
}
