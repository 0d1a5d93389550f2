import { type Calendar, civilTime, isWorkingDay } from '@linli/time';

import type { Availability, DayKind } from '../entry/availability.ts';
import type { Registry } from '../registry-on.ts';
import { daysBackWithin, wallStretch } from './time-window.ts';

/** When something takes place. */
export interface Stretch {
  readonly from: Date;
  /** The same instant unless told. */
  readonly until?: Date;
}

/**
 * Whether somebody has time for the whole of a stretch. Days off and working days are those of the calendar: a Saturday
 * on which work is made up is no day off. Seasons are those of the registry's day.
 *
 * @param available - when the person has time; missing, at any time
 * @param stretch - from when until when
 * @param registry - the registry of the day
 * @param calendar - working days, and the zone of the wall
 */
export function isAvailable(
  available: readonly Availability[] | undefined,
  { from, until = from }: Stretch,
  registry: Registry,
  calendar: Calendar,
): boolean {
  if (available === undefined) return true;
  const stretch = wallStretch(from, until, calendar);
  return available.some((each) => {
    if (each.season !== undefined && !registry.all('season').some(({ season }) => season === each.season)) return false;
    const back = daysBackWithin(stretch, each);
    if (back === undefined) return false;
    const kinds = kindsOf(new Date(from.getTime() - back * 86_400_000), calendar);
    return each.on === undefined || each.on.some((kind) => kinds.includes(kind));
  });
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function kindsOf(instant: Date, calendar: Calendar): readonly DayKind[] {
  const weekday = weekdays[civilTime(instant, calendar).weekday - 1] ?? 'sun';
  return [weekday, isWorkingDay(instant, calendar) ? 'working-day' : 'day-off'];
}
