import type { Calendar } from '../calendar.ts';
import { type CivilDay, DAY, parseDay } from '../civil-day.ts';
import { dayAt } from '../counting.ts';
import { epochOf, type Instant } from '../instant.ts';

/** An instant, or a date, `2026-05-01`, for the moment it begins. */
export type DateOrInstant = Instant | string;

/** A stretch of time. */
export interface Bounds {
  readonly from: DateOrInstant;
  /** Where it ends; the end itself lies outside. */
  readonly to: DateOrInstant;
}

/** Reads one end of a stretch. */
export function readBound(bound: DateOrInstant, calendar: Calendar, path: string): number {
  if (typeof bound !== 'string') return epochOf(bound);
  const day = parseDay(bound, path);
  return calendar.timeline.around(day * DAY).clock.instantOf(day * DAY);
}

/** Reads the civil day of an instant, or a date. */
export function readDayOf(date: DateOrInstant, calendar: Calendar, path: string): CivilDay {
  return typeof date === 'string' ? parseDay(date, path) : dayAt(calendar.timeline, epochOf(date));
}
