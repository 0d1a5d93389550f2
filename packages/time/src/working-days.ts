import type { Calendar } from './calendar.ts';
import { DAY, dayOfWall } from './civil-day.ts';
import { raise } from './errors.ts';
import { epochOf, type Instant } from './instant.ts';

/** More working days than three centuries hold. */
const MOST_DAYS = 110_000;

/**
 * The same time of day on the Nth working day after an instant's day. The day itself is not counted, working day or
 * not; make-up days count, holidays do not.
 *
 * @param date - where to start
 * @param days - how many working days, whole; negative to go back; 0 gives the instant itself
 * @param calendar - the working days
 * @throws TIME_INSTANT when `date` is not a valid instant
 * @throws TIME_COUNT when `days` is not a whole number, or more than calendars reach
 * @throws TIME_NO_WORKING_TIME when the calendar has not so many working days left
 * @throws TIME_RANGE when the answer is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { addWorkingDays, chinaCalendar } from '@linli/time';
 *
 * // National Day 2026: off from 1 to 7 October, Saturday the 10th is a make-up day.
 * addWorkingDays(new Date('2026-09-30T16:00+08:00'), 3, chinaCalendar()); // => new Date('2026-10-10T16:00+08:00')
 * ```
 */
export function addWorkingDays(date: Instant, days: number, calendar: Calendar): Date {
  const epoch = epochOf(date);
  if (!(Number.isInteger(days) && Math.abs(days) <= MOST_DAYS)) {
    throw raise('TIME_COUNT', { data: { value: String(days) } });
  }
  if (days === 0) return new Date(epoch);
  const { timeline } = calendar;
  let table = timeline.around(epoch);
  for (;;) {
    const wall = table.clock.wallOf(epoch);
    const day = dayOfWall(wall);
    const rank = days > 0 ? table.daysBefore(day + 1) + days - 1 : table.daysBefore(day) + days;
    const target = table.workingDays[rank];
    if (target !== undefined) return new Date(table.clock.sameTimeOn(target * DAY + (wall - day * DAY)));
    table = timeline.grow(table, days > 0 ? 1 : -1, epoch);
  }
}

/**
 * How many working days lie between two instants: those after the day of `from`, up to and including the day of `to`.
 *
 * @param from - one end
 * @param to - the other end
 * @param calendar - the working days
 * @returns working days; negative when `to` is on an earlier day than `from`
 * @throws TIME_INSTANT when an end is not a valid instant
 * @throws TIME_RANGE when an end is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, workingDaysBetween } from '@linli/time';
 *
 * const [before, after] = [new Date('2026-09-30T16:00+08:00'), new Date('2026-10-10T09:00+08:00')];
 * workingDaysBetween(before, after, chinaCalendar()); // => 3
 * ```
 */
export function workingDaysBetween(from: Instant, to: Instant, calendar: Calendar): number {
  const [start, end] = [epochOf(from), epochOf(to)];
  calendar.timeline.around(start);
  calendar.timeline.around(end);
  const table = calendar.timeline.around(start);
  const [first, last] = [dayOfWall(table.clock.wallOf(start)), dayOfWall(table.clock.wallOf(end))];
  return table.daysBefore(last + 1) - table.daysBefore(first + 1);
}

/**
 * Whether an instant's day is a working day: whether working time opens on it.
 *
 * @param date - an instant of the day
 * @param calendar - the working days
 * @throws TIME_INSTANT when `date` is not a valid instant
 * @throws TIME_RANGE when it is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, isWorkingDay } from '@linli/time';
 *
 * isWorkingDay(new Date('2026-02-14T20:00+08:00'), chinaCalendar()); // => true
 * isWorkingDay(new Date('2026-02-16T10:00+08:00'), chinaCalendar()); // => false
 * ```
 */
export function isWorkingDay(date: Instant, calendar: Calendar): boolean {
  const epoch = epochOf(date);
  const table = calendar.timeline.around(epoch);
  const day = dayOfWall(table.clock.wallOf(epoch));
  return table.daysBefore(day + 1) > table.daysBefore(day);
}
