import { type Calendar, civilTime, parseCivilTime } from '@linli/time';

const DAY = 86_400_000;

/** The civil date of an instant, `2026-03-06`. */
export function dateOf(instant: Date | string, calendar: Calendar): string {
  return civilTime(new Date(instant), calendar).date;
}

/** When a civil date begins. */
export function beginOf(date: string, calendar: Calendar): Date {
  return parseCivilTime(date, calendar);
}

/** When a civil date ends. */
export function endOf(date: string, calendar: Calendar): Date {
  return beginOf(new Date(Date.parse(date) + DAY).toISOString().slice(0, 10), calendar);
}

/** Civil days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
