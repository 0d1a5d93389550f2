import { type Calendar, civilTime } from '@linli/time';

/**
 * When something is due, as short as it can be told apart: `10-10 周六 16:00`, with the year where it is another one.
 *
 * @param at - the instant
 * @param calendar - whose zone counts
 * @param weekdays - names of the days, Monday first
 * @param year - the year that goes without saying, if any
 */
export function dueTime(at: Date, calendar: Calendar, weekdays: readonly string[], year?: string): string {
  const { date, weekday, hour, minute } = civilTime(at, calendar);
  const day = year !== undefined && date.startsWith(year) ? date.slice(year.length + 1) : date;
  const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, '0'));
  return `${day} ${weekdays[weekday - 1] ?? ''} ${hours}:${minutes}`;
}
