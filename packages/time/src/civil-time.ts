import type { Calendar } from './calendar.ts';
import { DAY, dayOfWall, formatDay, weekdayOf } from './civil-day.ts';
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
