import { DAY, dayOfWall, formatDay, parseDay } from '../civil-day.ts';
import { epochOf, type Instant } from '../instant.ts';

/** Everything on record is known by this date. */
const ALWAYS = '9999-12-31';
/** China is 8 hours east of UTC. */
const OFFSET = DAY / 3;

/** The date of knowledge, in China, as `YYYY-MM-DD`. */
export function knownDate(knownAt: string | Instant | undefined): string {
  if (knownAt === undefined) return ALWAYS;
  if (typeof knownAt === 'string') return formatDay(parseDay(knownAt, '/knownAt'));
  return formatDay(dayOfWall(epochOf(knownAt) + OFFSET));
}
