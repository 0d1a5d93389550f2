import { type CivilDay, civilDay, DAY } from './civil-day.ts';
import { Clock } from './clock.ts';
import type { Schedule } from './schedule.ts';

/** Around what no week repeats. */
export type Regularity = Pick<Schedule, 'regularBefore' | 'regularFrom'>;

/** The days outside which every week is like any other, given the dates and the instants that are not. */
export function regularity(dates: Iterable<CivilDay>, instants: readonly number[]): Regularity {
  let [regularBefore, regularFrom] = [Infinity, -Infinity];
  for (const day of [...dates, ...instants.map((epoch) => epoch / DAY)]) {
    // A civil day can begin or end a day away from that in UTC, and a night shift reaches into the next one.
    regularBefore = Math.min(regularBefore, Math.floor(day) - 1);
    regularFrom = Math.max(regularFrom, Math.ceil(day) + 2);
  }
  return { regularBefore, regularFrom };
}

/** Where both are regular. */
export function bothRegular(one: Regularity, other: Regularity): Regularity {
  return {
    regularBefore: Math.min(one.regularBefore, other.regularBefore),
    regularFrom: Math.max(one.regularFrom, other.regularFrom),
  };
}

/** A week, and another one half a year away: a change to summer time may swallow the only shift of one of them. */
const sampled: readonly CivilDay[] = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => [day, day + 26 * 7]);
const anyDay = civilDay(2001, 1, 1);

/**
 * A schedule whose days are bounded as closely as its weeks tell, so that a search in a calendar that never works, or
 * not any more, ends at once.
 */
export function bounded(schedule: Schedule): Schedule {
  const { regularBefore, regularFrom } = schedule;
  const firstDay = worksInWeekOf(schedule, finite(regularBefore) - 27 * 7) ? -Infinity : finite(regularBefore);
  const endDay = worksInWeekOf(schedule, finite(regularFrom)) ? Infinity : finite(regularFrom);
  return { ...schedule, firstDay: Math.max(schedule.firstDay, firstDay), endDay: Math.min(schedule.endDay, endDay) };
}

function worksInWeekOf(schedule: Schedule, first: CivilDay): boolean {
  const clock = new Clock(schedule.zone, first - 2, first + 28 * 7);
  return sampled.some((day) => schedule.segmentsOf(first + day, clock).length > 0);
}

/** Where no date is out of the ordinary, every week is like any other. */
function finite(day: CivilDay): CivilDay {
  return Number.isFinite(day) ? day : anyDay;
}
