import type { Calendar } from './calendar.ts';
import type { CivilDay } from './civil-day.ts';
import { dayAt } from './counting.ts';
import { epochOf, type Instant } from './instant.ts';

/**
 * Whether the time between two instants touches days that are not announced yet, or not on record, so that an answer
 * about it may still change.
 *
 * @param from - one end
 * @param to - the other end; a day that only begins here is not touched
 * @param calendar - the calendar that says what is known
 * @throws TIME_INSTANT when an end is not a valid instant
 * @throws TIME_RANGE when an end is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, isProvisional } from '@linli/time';
 *
 * const [from, to] = [new Date('2026-12-30T09:00+08:00'), new Date('2027-01-04T18:00+08:00')];
 * isProvisional(from, to, chinaCalendar()); // => true
 * ```
 */
export function isProvisional(from: Instant, to: Instant, calendar: Calendar): boolean {
  const [one, other] = [epochOf(from), epochOf(to)];
  const [start, end] = [Math.min(one, other), Math.max(one, other)];
  const first = dayAt(calendar.timeline, start);
  const last = dayAt(calendar.timeline, Math.max(start, end - 1));
  return isUnsettled(first, calendar) || isUnsettled(last, calendar);
}

/** Whether a civil day is not announced yet, or not on record. */
export function isUnsettled(day: CivilDay, { settled }: Calendar): boolean {
  return day < settled.firstDay || day >= settled.endDay;
}
