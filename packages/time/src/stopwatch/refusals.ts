import type { Calendar } from '../calendar.ts';
import { civilDay, DAY, dayOfWall } from '../civil-day.ts';
import { raise } from '../clocks/errors.ts';
import { due } from '../due.ts';
import type { ReadRules } from './stopwatch-rules.ts';

/**
 * Refuses an extension that comes too often or too late.
 *
 * @param lateSince - since when it is late, `undefined` when it is not
 * @throws TIME_EXTENSION_SPENT, TIME_EXTENSION_LATE
 */
export function refuseExtension(
  count: number,
  { extensions: { most } }: ReadRules,
  lateSince: number | undefined,
  at: number,
  path: string,
): void {
  if (lateSince !== undefined) throw raise('TIME_EXTENSION_LATE', { path, data: lateness(lateSince, at) });
  if (count >= most) throw raise('TIME_EXTENSION_SPENT', { path, data: { most } });
}

/**
 * Refuses a suspension that comes too often or too late, or lasts too long.
 *
 * @param lateSince - since when it is late, `undefined` when it is not
 * @throws TIME_SUSPENSION_SPENT, TIME_SUSPENSION_LATE, TIME_SUSPENSION_UNTIL
 */
export function refuseSuspension(
  count: number,
  until: number,
  { suspensions: { most, longest } }: ReadRules,
  calendar: Calendar,
  lateSince: number | undefined,
  at: number,
  path: string,
): void {
  if (lateSince !== undefined) throw raise('TIME_SUSPENSION_LATE', { path, data: lateness(lateSince, at) });
  if (count >= most) throw raise('TIME_SUSPENSION_SPENT', { path, data: { most } });
  const latest =
    longest === undefined ? sameDateNextYear(at, calendar) : due(at, { parts: [longest] }, calendar).at.getTime();
  if (until > at && until <= latest) return;
  const data = { at: iso(at), until: iso(until), latest: iso(latest) };
  throw raise('TIME_SUSPENSION_UNTIL', { path: `${path}/until`, data });
}

/** 29 February is followed by 1 March. */
function sameDateNextYear(epoch: number, { timeline }: Calendar): number {
  const wall = timeline.around(epoch).clock.wallOf(epoch);
  const date = new Date(wall);
  const day = civilDay(date.getUTCFullYear() + 1, date.getUTCMonth() + 1, date.getUTCDate());
  return timeline.around(day * DAY).clock.sameTimeOn(day * DAY + (wall - dayOfWall(wall) * DAY));
}

function lateness(since: number, at: number): { readonly due: string; readonly at: string } {
  return { due: iso(since), at: iso(at) };
}

function iso(epoch: number): string {
  return new Date(epoch).toISOString();
}
