import { type Calendar, createCalendar, unionCalendars } from '@linli/time';

import type { EmergencyState } from './emergency.ts';

/** Past every year that calendars know: the end of what nobody has ended yet. */
const openEnd = new Date(Date.UTC(2199, 0, 1));

/**
 * The calendar as it was known at an instant: day and night counts as working time in every emergency that had been
 * declared by then, and on and on where it had not been stood down. Ask with the instant a request came in: what came
 * in during an emergency keeps the due instant it got, what comes in after it gets the usual hours.
 *
 * @param calendar - the usual working days and hours
 * @param state - the emergencies of the neighbourhood
 * @param at - as known at this instant
 * @returns a calendar; the given one where no emergency had been declared
 */
export function calendarDuring(calendar: Calendar, { periods }: EmergencyState, at: Date): Calendar {
  const declared = periods
    .filter(({ from }) => new Date(from) <= at)
    .map(({ from, to }) => ({ from, to: to !== undefined && new Date(to) <= at ? to : openEnd }));
  if (declared.length === 0) return calendar;
  return unionCalendars(calendar, createCalendar({ zone: calendar.zone, week: {}, declared }));
}
