import type { Calendar } from '../calendar.ts';
import { dayOfWall, formatDay } from '../civil-day.ts';
import { formatTimeOfDay } from '../time-of-day.ts';

/** Date and time of day as the clocks of the calendar show them: `2026-03-06 16:00`. */
export function civilMoment(epoch: number, { timeline }: Calendar): string {
  const wall = timeline.around(epoch).clock.wallOf(epoch);
  return `${formatDay(dayOfWall(wall))} ${formatTimeOfDay(wall)}`;
}
