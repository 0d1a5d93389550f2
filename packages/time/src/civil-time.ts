import type { Calendar } from './calendar.ts';
import { DAY, dayOfWall, formatDay, parseDay, weekdayOf } from './civil-day.ts';
import { raise } from './errors.ts';
import { epochOf, type Instant } from './instant.ts';

/** What the clock and the calendar on the wall show. */
export interface CivilTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** 1 Monday to 7 Sunday (ISO 8601). */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/**
 * What the wall shows at an instant, in the zone of a calendar.
 *
 * @param instant - the instant
 * @param calendar - whose zone counts
 * @returns date, ISO weekday, hour and minute
 * @throws TIME_INSTANT when the instant is not a valid one
 *
 * @example
 * ```ts
 * import { chinaCalendar, civilTime } from '@linli/time';
 *
 * civilTime(new Date('2026-09-30T16:05Z'), chinaCalendar());
 * // => { date: '2026-10-01', weekday: 4, hour: 0, minute: 5 }
 * ```
 */
export function civilTime(instant: Instant, calendar: Calendar): CivilTime {
  const epoch = epochOf(instant);
  const wall = calendar.timeline.around(epoch).clock.wallOf(epoch);
  const day = dayOfWall(wall);
  const minutes = Math.floor((wall - day * DAY) / 60_000);
  return { date: formatDay(day), weekday: weekdayOf(day) || 7, hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/**
 * The instant at which the wall shows a date and time, in the zone of a calendar; the inverse of {@link civilTime}.
 *
 * @param text - `2026-09-30T16:05`, with seconds if need be, `T` or a space between; a date alone is its midnight
 * @param calendar - whose zone counts
 * @returns the instant; the earlier one where the clocks show it twice, as much later as they jump where they skip it
 * @throws TIME_DATE when it is written otherwise, or does not exist
 * @throws TIME_RANGE when it is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, parseCivilTime } from '@linli/time';
 *
 * parseCivilTime('2026-10-01 00:05', chinaCalendar()); // => new Date('2026-09-30T16:05Z')
 * ```
 */
export function parseCivilTime(text: string, calendar: Calendar): Date {
  const match = typeof text === 'string' ? /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text) : null;
  const [, date = '', hour = '0', minute = '0', second = '0'] = match ?? [];
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  if (match === null || Number(minute) > 59 || Number(second) > 59 || time >= DAY) {
    throw raise('TIME_DATE', { data: { value: JSON.stringify(text) ?? typeof text } });
  }
  const wall = parseDay(date) * DAY + time;
  return new Date(calendar.timeline.around(wall).clock.sameTimeOn(wall));
}
