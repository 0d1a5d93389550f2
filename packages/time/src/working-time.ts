import type { Calendar } from './calendar.ts';
import { raise } from './errors.ts';
import { epochOf, type Instant } from './instant.ts';
import { checkPolicies, type Policies } from './policies.ts';
import { nextTime, previousTime, rollTime, walkTime } from './walk.ts';

/** The longest span that is counted, in milliseconds: the three centuries calendars cover. */
const MOST_MILLISECONDS = 300 * 366 * 86_400_000;

/**
 * The instant at which so much working time has passed since another. Work that ends exactly at closing time is due
 * at closing; going back, it begins at opening. Nothing added to an instant outside working time gives the next
 * opening.
 *
 * @param date - where to start, working time or not
 * @param milliseconds - working time to add, rounded to whole milliseconds; negative to go back
 * @param calendar - the working hours
 * @param policies - reads `start`, `end`, `atClosing`
 * @throws TIME_INSTANT when `date` is not a valid instant
 * @throws TIME_DURATION when `milliseconds` is not a number, or longer than calendars reach
 * @throws TIME_POLICY when a policy is unknown
 * @throws TIME_NO_WORKING_TIME when the calendar has not so much working time left
 * @throws TIME_RANGE when the answer is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { addWorkingTime, chinaCalendar } from '@linli/time';
 *
 * const hour = 3_600_000;
 * // Saturday 2026-02-14 is a make-up day; the Spring Festival follows until Monday the 23rd.
 * addWorkingTime(new Date('2026-02-14T17:00+08:00'), 2 * hour, chinaCalendar()); // => new Date('2026-02-24T10:00+08:00')
 * ```
 */
export function addWorkingTime(date: Instant, milliseconds: number, calendar: Calendar, policies?: Policies): Date {
  const epoch = epochOf(date);
  if (!(Number.isFinite(milliseconds) && Math.abs(milliseconds) <= MOST_MILLISECONDS)) {
    throw raise('TIME_DURATION', { data: { value: String(milliseconds) } });
  }
  const length = Math.round(milliseconds);
  const { timeline } = calendar;
  if (policies === undefined) return new Date(walkTime(timeline, epoch, length, length > 0 ? 1 : 0));
  const { start, end, atClosing } = checkPolicies(policies);
  const ties = length > 0 && atClosing !== 'next-opening' ? 1 : 0;
  return new Date(rollTime(timeline, walkTime(timeline, rollTime(timeline, epoch, start), length, ties), end));
}

/**
 * The working time between two instants.
 *
 * @param from - one end
 * @param to - the other end
 * @param calendar - the working hours
 * @param policies - reads `reversed`
 * @returns milliseconds; negative when `to` is before `from`, unless `reversed` is `zero`
 * @throws TIME_INSTANT when an end is not a valid instant
 * @throws TIME_RANGE when an end is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, workingTimeBetween } from '@linli/time';
 *
 * const [friday, monday] = [new Date('2026-03-06T17:00+08:00'), new Date('2026-03-09T10:00+08:00')];
 * workingTimeBetween(friday, monday, chinaCalendar()) / 3_600_000; // => 2
 * ```
 */
export function workingTimeBetween(from: Instant, to: Instant, calendar: Calendar, policies?: Policies): number {
  const [start, end] = [epochOf(from), epochOf(to)];
  const table = calendar.timeline.across(start, end);
  const worked = table.workedBefore(end) - table.workedBefore(start);
  return policies !== undefined && checkPolicies(policies).reversed === 'zero' ? Math.max(0, worked) : worked;
}

/**
 * Whether an instant lies in working time. Opening does, closing does not.
 *
 * @param date - the instant
 * @param calendar - the working hours
 * @throws TIME_INSTANT when `date` is not a valid instant
 * @throws TIME_RANGE when it is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, isWorkingTime } from '@linli/time';
 *
 * isWorkingTime(new Date('2026-03-06T11:59:59+08:00'), chinaCalendar()); // => true
 * isWorkingTime(new Date('2026-03-06T12:00+08:00'), chinaCalendar()); // => false
 * ```
 */
export function isWorkingTime(date: Instant, calendar: Calendar): boolean {
  const epoch = epochOf(date);
  return calendar.timeline.around(epoch).isOpenAt(epoch);
}

/**
 * The instant itself in working time, or else the next opening.
 *
 * @param date - the instant
 * @param calendar - the working hours
 * @throws TIME_INSTANT when `date` is not a valid instant
 * @throws TIME_NO_WORKING_TIME when nothing opens after it
 * @throws TIME_RANGE when the answer is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, nextWorkingTime } from '@linli/time';
 *
 * nextWorkingTime(new Date('2026-10-01T10:00+08:00'), chinaCalendar()); // => new Date('2026-10-08T09:00+08:00')
 * ```
 */
export function nextWorkingTime(date: Instant, calendar: Calendar): Date {
  return new Date(nextTime(calendar.timeline, epochOf(date)));
}

/**
 * The instant itself in working time or at closing, or else the closing before it.
 *
 * @param date - the instant
 * @param calendar - the working hours
 * @throws TIME_INSTANT when `date` is not a valid instant
 * @throws TIME_NO_WORKING_TIME when nothing was open before it
 * @throws TIME_RANGE when the answer is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, previousWorkingTime } from '@linli/time';
 *
 * previousWorkingTime(new Date('2026-10-01T10:00+08:00'), chinaCalendar()); // => new Date('2026-09-30T18:00+08:00')
 * ```
 */
export function previousWorkingTime(date: Instant, calendar: Calendar): Date {
  return new Date(previousTime(calendar.timeline, epochOf(date)));
}
