import { raise } from './errors.ts';

/** Milliseconds of a civil day without a clock change. */
export const DAY = 86_400_000;

/** The days of the week as calendars name them, in the order of `Date.prototype.getUTCDay`. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A day of the week, as calendars name it. */
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * A civil day as a whole number: days since 1970-01-01 on the wall calendar of some place. Neighbouring days differ
 * by one, whatever the clocks do.
 */
export type CivilDay = number;

/** The civil day that a wall-clock reading (milliseconds, as if it were UTC) falls on. */
export function dayOfWall(wall: number): CivilDay {
  return Math.floor(wall / DAY);
}

/** The day of the week of a civil day, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CivilDay): number {
  // 1970-01-01 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

/** The civil day of a year, month (1 to 12) and day of the month. */
export function civilDay(year: number, month: number, dayOfMonth: number): CivilDay {
  return Date.UTC(year, month - 1, dayOfMonth) / DAY;
}

/** The year a civil day falls in. */
export function yearOf(day: CivilDay): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** A civil day as `YYYY-MM-DD`. */
export function formatDay(day: CivilDay): string {
  const date = new Date(day * DAY);
  return `${digits(date.getUTCFullYear(), 4)}-${digits(date.getUTCMonth() + 1, 2)}-${digits(date.getUTCDate(), 2)}`;
}

/**
 * Reads `YYYY-MM-DD`.
 *
 * @throws TIME_DATE when it is written otherwise, or no such day exists
 */
export function parseDay(text: string, path?: string): CivilDay {
  const match = typeof text === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) : null;
  const day = match === null ? NaN : civilDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (Number.isNaN(day) || formatDay(day) !== text) {
    throw raise('TIME_DATE', { ...(path === undefined ? {} : { path }), data: { value: JSON.stringify(text) } });
  }
  return day;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
