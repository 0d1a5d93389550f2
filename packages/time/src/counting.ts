import { type CivilDay, DAY, dayOfWall } from './civil-day.ts';
import type { Policies } from './policies.ts';
import type { Timeline } from './timeline.ts';
import { rollDay, rollTime, walkDays, walkTime } from './walk.ts';

const HOUR = 3_600_000;

/** The instant that lies so many working days after another, as the policies count. */
export function countWorkingDays(timeline: Timeline, epoch: number, days: number, policies: Policies): number {
  const { counting, start, end } = policies;
  const from = rollTime(timeline, epoch, start);
  if (typeof counting === 'object') {
    const length = workingDayLength(days, counting.hoursPerDay);
    return rollTime(timeline, walkTime(timeline, from, length, days > 0 ? 1 : 0), end);
  }
  const day = dayAt(timeline, from);
  const last = days === 0 ? day : walkDays(timeline, from, day, days, firstCounts(timeline, from, days, policies));
  return rollTime(timeline, endOf(timeline, from, last, policies), end);
}

/** So many working days in milliseconds, where a working day is so many working hours. */
export function workingDayLength(days: number, hoursPerDay: number): number {
  return Math.round(days * hoursPerDay * HOUR);
}

/** The instant that lies so many calendar days after another, as the policies count. */
export function countCalendarDays(timeline: Timeline, epoch: number, days: number, policies: Policies): number {
  const { lastDay, start, end } = policies;
  const from = rollTime(timeline, epoch, start);
  const counted = firstCounts(timeline, from, days, policies) ? days - 1 : days;
  const last = dayAt(timeline, from) + counted;
  const rolled = rollDay(timeline, last * DAY, last, lastDay);
  return rollTime(timeline, endOf(timeline, from, rolled, policies), end);
}

/** The civil day of an instant, by the clocks of the calendar. */
export function dayAt(timeline: Timeline, epoch: number): CivilDay {
  return dayOfWall(timeline.around(epoch).clock.wallOf(epoch));
}

/** Whether the starting day is one of those counted: a working day whose work has not begun (forward) or is over. */
export function firstCounts(timeline: Timeline, from: number, days: number, { firstDay }: Policies): boolean {
  if (firstDay !== 'counted-before-opening') return false;
  const segments = timeline.schedule.segmentsOf(dayAt(timeline, from), timeline.around(from).clock);
  return days > 0 ? from < (segments[0] ?? -Infinity) : from > (segments.at(-1) ?? Infinity);
}

/** When a limit ends on its last day. */
function endOf(timeline: Timeline, from: number, last: CivilDay, { counting }: Policies): number {
  const { clock } = timeline.across(from, last * DAY);
  if (counting === 'end-of-day') return clock.instantOf((last + 1) * DAY);
  if (counting === 'closing') {
    return timeline.schedule.segmentsOf(last, clock).at(-1) ?? clock.instantOf((last + 1) * DAY);
  }
  const wall = clock.wallOf(from);
  return clock.sameTimeOn(last * DAY + (wall - dayOfWall(wall) * DAY));
}
