import type { Calendar } from './calendar.ts';
import { epochOf, type Instant } from './instant.ts';
import type { Timeline } from './timeline.ts';
import { nextTime } from './walk.ts';

/**
 * The next instant at which work begins, after an instant; an instant that is an opening itself is passed over.
 *
 * @param date - the instant
 * @param calendar - the working hours
 * @throws TIME_INSTANT when `date` is not a valid instant
 * @throws TIME_NO_WORKING_TIME when nothing opens after it
 * @throws TIME_RANGE when the answer is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, nextOpening } from '@linli/time';
 *
 * nextOpening(new Date('2026-03-06T09:00+08:00'), chinaCalendar()); // => new Date('2026-03-06T14:00+08:00')
 * ```
 */
export function nextOpening(date: Instant, calendar: Calendar): Date {
  const { timeline } = calendar;
  const epoch = epochOf(date);
  const open = timeline.around(epoch).isOpenAt(epoch);
  return new Date(nextTime(timeline, open ? closingAt(timeline, epoch) : epoch));
}

/**
 * The next instant at which work ends, after an instant; an instant that is a closing itself is passed over. Hours
 * that touch, as at midnight, do not close in between.
 *
 * @param date - the instant
 * @param calendar - the working hours
 * @throws TIME_INSTANT when `date` is not a valid instant
 * @throws TIME_NO_WORKING_TIME when nothing opens after it
 * @throws TIME_RANGE when the answer is outside the years 1900 to 2199, as where work never ends
 *
 * @example
 * ```ts
 * import { chinaCalendar, nextClosing } from '@linli/time';
 *
 * nextClosing(new Date('2026-03-06T13:00+08:00'), chinaCalendar()); // => new Date('2026-03-06T18:00+08:00')
 * ```
 */
export function nextClosing(date: Instant, calendar: Calendar): Date {
  const { timeline } = calendar;
  return new Date(closingAt(timeline, nextTime(timeline, epochOf(date))));
}

/** The end of the work that goes on at an instant. */
function closingAt(timeline: Timeline, epoch: number): number {
  let table = timeline.around(epoch);
  for (;;) {
    const closing = table.closingAt(epoch);
    if (closing === closing) return closing;
    table = timeline.grow(table, 1, epoch);
  }
}
