import type { CivilDay } from './civil-day.ts';
import type { Roll } from './policies.ts';
import type { Timeline } from './timeline.ts';

/**
 * The instant by which so much has been worked since another. Going back, `length` is negative.
 *
 * @param ties - at the edge of a segment: 1 for the earlier instant (closing), 0 for the later (opening)
 */
export function walkTime(timeline: Timeline, epoch: number, length: number, ties: 0 | 1): number {
  let table = timeline.around(epoch);
  for (;;) {
    const at = table.instantWith(table.workedBefore(epoch) + length, ties);
    if (at === at) return at;
    table = timeline.grow(table, length < 0 ? -1 : 1, epoch);
  }
}

/** The instant itself in working time, or else the next opening. */
export function nextTime(timeline: Timeline, epoch: number): number {
  return walkTime(timeline, epoch, 0, 0);
}

/** The instant itself in working time or at closing, or else the closing before. */
export function previousTime(timeline: Timeline, epoch: number): number {
  let table = timeline.around(epoch);
  while (!table.isOpenAt(epoch) && table.workedBefore(epoch) === 0) table = timeline.grow(table, -1, epoch);
  return table.isOpenAt(epoch) ? epoch : table.instantWith(table.workedBefore(epoch), 1);
}

/** The instant, rolled off time outside working hours. */
export function rollTime(timeline: Timeline, epoch: number, roll: Roll | undefined): number {
  if (roll === 'forward') return nextTime(timeline, epoch);
  return roll === 'back' ? previousTime(timeline, epoch) : epoch;
}

/**
 * The working day that is so many after a day, or before it where `days` is negative; 0 is not a count.
 *
 * @param epoch - an instant of the day
 * @param firstCounts - whether the day itself counts, if it is a working day
 */
export function walkDays(
  timeline: Timeline,
  epoch: number,
  day: CivilDay,
  days: number,
  firstCounts = false,
): CivilDay {
  const from = days > 0 === firstCounts ? day : day + 1;
  let table = timeline.around(epoch);
  for (;;) {
    const target = table.workingDay(table.daysBefore(from) + (days > 0 ? days - 1 : days));
    if (target === target) return target;
    table = timeline.grow(table, days > 0 ? 1 : -1, epoch);
  }
}

/** The day itself if it is a working day, or else the next or the one before, as rolled. */
export function rollDay(timeline: Timeline, epoch: number, day: CivilDay, roll: Roll | undefined): CivilDay {
  if (roll === undefined || roll === 'keep') return day;
  return walkDays(timeline, epoch, day, roll === 'forward' ? 1 : -1, true);
}
