import type { LinliError } from '@linli/errors';

import { DAY } from './civil-day.ts';
import { raise } from './errors.ts';

/**
 * The working hours of one day: intervals from opening to closing, in order. `'24:00'` closes at midnight, and a
 * closing before its opening lies on the next day: `[['22:00', '06:00']]`. Seconds may follow: `'09:30:15'`.
 */
export type Hours = readonly (readonly [open: string, close: string])[];

/** Hours as wall milliseconds from the day's midnight: opening, closing, opening, closing, …, ascending. */
export type DayHours = readonly number[];

/**
 * Reads the hours of one day.
 *
 * @throws TIME_HOURS when an entry is not a time of day, empty, out of order or overlapping
 */
export function parseHours(hours: Hours, path: string): DayHours {
  if (!Array.isArray(hours)) throw unreadable(hours, path);
  const bounds: number[] = [];
  for (const [index, interval] of (hours as Hours).entries()) {
    const here = `${path}/${index}`;
    const [from, to] = Array.isArray(interval) && interval.length === 2 ? interval : [];
    const [open, close] = [parseTime(from), parseTime(to)];
    if (!(open < DAY) || Number.isNaN(close) || open === close) throw unreadable(interval, here);
    if (open < (bounds.at(-1) ?? 0)) throw overlapping(interval, here);
    bounds.push(open, close > open ? close : close + DAY);
  }
  if (!apart(bounds, bounds)) throw overlapping(hours, path);
  return bounds;
}

/** Whether the last shift of the day ends after midnight. */
export function endsNextDay(hours: DayHours): boolean {
  return (hours.at(-1) ?? 0) > DAY;
}

/** Whether the hours of one day end before those of the next day begin. */
export function apart(hours: DayHours, next: DayHours): boolean {
  return (hours.at(-1) ?? 0) <= DAY + (next[0] ?? DAY);
}

/** The error for hours that begin too early. */
export function overlapping(value: unknown, path: string): LinliError {
  return raise('TIME_HOURS_OVERLAP', { path, data: { value: JSON.stringify(value) } });
}

function parseTime(text: unknown): number {
  const match = typeof text === 'string' ? /^(\d\d?):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?$/.exec(text) : null;
  if (match === null) return NaN;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + Number((match[4] ?? '').padEnd(3, '0'));
  return minute < 60 && second < 60 && time <= DAY ? time : NaN;
}

function unreadable(value: unknown, path: string): LinliError {
  return raise('TIME_HOURS', { path, data: { value: JSON.stringify(value) } });
}
