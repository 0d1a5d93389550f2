import type { Calendar } from './calendar.ts';
import { DAY, dayOfWall } from './civil-day.ts';
import { raise } from './errors.ts';
import { countWorkingDays } from './counting.ts';
import { epochOf, type Instant } from './instant.ts';
import { checkPolicies, type Policies, type Roll } from './policies.ts';
import { nextTime, rollDay, walkDays } from './walk.ts';

/** More working days than three centuries hold. */
const MOST_DAYS = 110_000;

/**
 * The same time of day on the Nth working day after an instant's day. The day itself is not counted, working day or
 * not; make-up days count, holidays do not.
 *
 * @param date - where to start
 * @param days - how many working days, whole; negative to go back; 0 gives the instant itself
 * @param calendar - the working days
 * @param policies - reads `counting`, `firstDay`, `start`, `end`
 * @throws TIME_INSTANT when `date` is not a valid instant
 * @throws TIME_COUNT when `days` is not a whole number, or more than calendars reach
 * @throws TIME_POLICY, TIME_POLICY_CONFLICT when the policies are unknown or contradict each other
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
export function addWorkingDays(date: Instant, days: number, calendar: Calendar, policies?: Policies): Date {
  const epoch = epochOf(date);
  if (!(Number.isInteger(days) && Math.abs(days) <= MOST_DAYS)) {
    throw raise('TIME_COUNT', { data: { value: String(days) } });
  }
  const { timeline } = calendar;
  if (policies !== undefined) return new Date(countWorkingDays(timeline, epoch, days, checkPolicies(policies)));
  if (days === 0) return new Date(epoch);
  const wall = timeline.around(epoch).clock.wallOf(epoch);
  const day = dayOfWall(wall);
  const last = walkDays(timeline, epoch, day, days);
  return new Date(timeline.around(epoch).clock.sameTimeOn(wall + (last - day) * DAY));
}

/**
 * How many working days lie between two instants: those after the day of `from`, up to and including the day of `to`.
 *
 * @param from - one end
 * @param to - the other end
 * @param calendar - the working days
 * @param policies - reads `reversed`
 * @returns working days; negative when `to` is on an earlier day than `from`, unless `reversed` is `zero`
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
export function workingDaysBetween(from: Instant, to: Instant, calendar: Calendar, policies?: Policies): number {
  const [start, end] = [epochOf(from), epochOf(to)];
  const table = calendar.timeline.across(start, end);
  const [first, last] = [dayOfWall(table.clock.wallOf(start)), dayOfWall(table.clock.wallOf(end))];
  const days = table.daysBefore(last + 1) - table.daysBefore(first + 1);
  return policies !== undefined && checkPolicies(policies).reversed === 'zero' ? Math.max(0, days) : days;
}

/**
 * How many whole working days have passed between two instants: how often a working day can be added to the first
 * without passing the second. Both are first rolled forward to working time.
 *
 * @param from - one end
 * @param to - the other end
 * @param calendar - the working days and hours
 * @returns whole working days; negative when `to` is before `from`
 * @throws TIME_INSTANT when an end is not a valid instant
 * @throws TIME_NO_WORKING_TIME when nothing opens after an end
 * @throws TIME_RANGE when an end is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, completeWorkingDaysBetween } from '@linli/time';
 *
 * const [thursday, friday] = [new Date('2026-03-05T16:00+08:00'), new Date('2026-03-06T15:00+08:00')];
 * completeWorkingDaysBetween(thursday, friday, chinaCalendar()); // => 0
 * ```
 */
export function completeWorkingDaysBetween(from: Instant, to: Instant, calendar: Calendar): number {
  const { timeline } = calendar;
  const [start, end] = [nextTime(timeline, epochOf(from)), nextTime(timeline, epochOf(to))];
  if (end < start) return 0 - completeWorkingDaysBetween(end, start, calendar);
  const { clock } = timeline.across(start, end);
  const days = workingDaysBetween(start, end, calendar);
  return timeOfDay(clock.wallOf(end)) < timeOfDay(clock.wallOf(start)) ? days - 1 : days;
}

/**
 * The day itself if it is a working day, or else the working day after or before it; the time of day is kept. For a
 * meeting on the 15th of each month that falls on a holiday.
 *
 * @param date - an instant of the day
 * @param roll - `forward`, `back`, `keep` to stay anyway, `skip` to drop a day that is not a working day
 * @param calendar - the working days
 * @returns the instant on the day it is rolled to, `undefined` when it is skipped
 * @throws TIME_INSTANT when `date` is not a valid instant
 * @throws TIME_NO_WORKING_TIME when the calendar has no working day there
 * @throws TIME_RANGE when the answer is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, rollToWorkingDay } from '@linli/time';
 *
 * // 15 February 2026 is the first day of the Spring Festival holiday; work begins again on the 24th.
 * const meeting = new Date('2026-02-15T09:30+08:00');
 * rollToWorkingDay(meeting, 'forward', chinaCalendar()); // => new Date('2026-02-24T09:30+08:00')
 * rollToWorkingDay(meeting, 'back', chinaCalendar()); // => new Date('2026-02-14T09:30+08:00')
 * rollToWorkingDay(meeting, 'skip', chinaCalendar()); // => undefined
 * ```
 */
export function rollToWorkingDay(date: Instant, roll: Roll | 'skip', calendar: Calendar): Date | undefined {
  const epoch = epochOf(date);
  if (roll === 'skip') return isWorkingDay(epoch, calendar) ? new Date(epoch) : undefined;
  const { timeline } = calendar;
  const wall = timeline.around(epoch).clock.wallOf(epoch);
  const day = dayOfWall(wall);
  const last = rollDay(timeline, epoch, day, roll);
  return new Date(timeline.around(epoch).clock.sameTimeOn(wall + (last - day) * DAY));
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

function timeOfDay(wall: number): number {
  return wall - dayOfWall(wall) * DAY;
}
