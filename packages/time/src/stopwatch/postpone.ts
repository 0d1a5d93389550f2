import { DAY, dayOfWall } from '../civil-day.ts';
import { countCalendarDays, dayAt } from '../counting.ts';
import type { LimitUnit } from '../limit.ts';
import { rollTime, walkTime } from '../walk.ts';
import { isWorkingDay } from '../working-days.ts';
import { measureOf, type Terms } from './terms.ts';

/** Where a limit ends without pauses, before the end is rolled anywhere, and the unit it was counted in last. */
export interface Reach {
  readonly at: number;
  readonly unit: LimitUnit;
}

/** The due instant after pauses that took so much (above 0) in the limit's own measure. */
export function postpone(terms: Terms, reach: Reach, idle: number): number {
  const at = measureOf(terms) === 'wall' ? reach.at + idle : postponeWork(terms, reach, idle);
  const { timeline } = terms.calendar;
  return rollTime(timeline, rollLastDay(terms, reach, at), terms.policies.end);
}

/**
 * So much later in working time. Where that is used up exactly at a closing, the due instant may lie anywhere until
 * the next opening: a limit of working days keeps its time of day, if a working day offers it there, so that a whole
 * day of pause moves it by a whole working day.
 */
function postponeWork({ calendar, policies }: Terms, reach: Reach, idle: number): number {
  const { timeline } = calendar;
  if (reach.unit === 'wh' && policies.atClosing === 'next-opening') return walkTime(timeline, reach.at, idle, 0);
  const closing = walkTime(timeline, reach.at, idle, 1);
  const { counting = 'same-time' } = policies;
  if (reach.unit !== 'wd' || (counting !== 'same-time' && counting !== 'end-of-day')) return closing;
  const opening = walkTime(timeline, reach.at, idle, 0);
  const { clock } = timeline.across(reach.at, opening);
  const wall = clock.wallOf(reach.at);
  const timeOfDay = counting === 'end-of-day' ? DAY : wall - dayOfWall(wall) * DAY;
  const kept = [closing, opening]
    .filter((epoch) => isWorkingDay(epoch, calendar))
    .map((epoch) => clock.sameTimeOn(dayAt(timeline, epoch) * DAY + timeOfDay));
  return kept.find((epoch) => epoch >= closing && epoch <= opening) ?? closing;
}

/** The last of so many calendar days, where the pauses have moved it to a day off, goes where the policies say. */
function rollLastDay({ calendar, policies }: Terms, { unit }: Reach, at: number): number {
  const { counting = 'same-time', lastDay = 'keep' } = policies;
  // The end of a day is an instant of the next one.
  const last = counting === 'same-time' ? at : at - 1;
  if (unit !== 'd' || lastDay === 'keep' || isWorkingDay(last, calendar)) return at;
  return countCalendarDays(calendar.timeline, last, 0, { counting, lastDay });
}
