import type { Calendar } from './calendar.ts';
import { countCalendarDays, countWorkingDays } from './counting.ts';
import { raise } from './errors.ts';
import { epochOf, type Instant } from './instant.ts';
import { checkPart, type Limit, type LimitPart, limitToString, millisecondsOf } from './limit.ts';
import { parseLimit } from './parse-limit.ts';
import { checkPolicies, type Policies } from './policies.ts';
import { isProvisional } from './provisional.ts';
import { type DueStep, traceOf } from './trace.ts';
import { rollTime, walkTime } from './walk.ts';

/** When one part of a limit is due. */
export interface DuePart {
  readonly limit: LimitPart;
  readonly at: Date;
  /** Whether the way there touches days that are not announced yet, or not on record. */
  readonly provisional: boolean;
  /** The way from the start to the due instant, day by day. */
  trace(): readonly DueStep[];
}

/** When a limit is due. */
export interface Due {
  /** When the last part is due. */
  readonly at: Date;
  /** Whether any part is provisional. */
  readonly provisional: boolean;
  /** The parts, in the order of the limit. */
  readonly parts: readonly DuePart[];
  /** The way to each part, one after the other. */
  trace(): readonly DueStep[];
}

/**
 * When something is due that starts at an instant and may take so long. Hours and minutes run on from the start,
 * working hours only while there is work, days end at the same time of day on the Nth day after the day of the start.
 *
 * @param start - when the limit begins to run
 * @param limit - the limit, or its text as {@link parseLimit} reads it
 * @param calendar - the working days and hours
 * @param policies - how days are counted and ends are rolled, where the defaults do not fit
 * @returns the instant for each part, and the latest as the whole; the trace is made only when asked for
 * @throws TIME_INSTANT when the start is not a valid instant
 * @throws TIME_LIMIT, TIME_LIMIT_AMBIGUOUS, TIME_LIMIT_WORDS, TIME_LIMIT_RANGE when the limit cannot be read
 * @throws TIME_POLICY, TIME_POLICY_CONFLICT when the policies are unknown or contradict each other
 * @throws TIME_NO_WORKING_TIME when the calendar has not so much working time left
 * @throws TIME_RANGE when the answer is outside the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar, due, formatTrace } from '@linli/time';
 *
 * const answer = due(new Date('2026-09-30T16:00+08:00'), '1d+3wd', chinaCalendar());
 * answer.at; // => new Date('2026-10-10T16:00+08:00')
 * answer.parts[0]?.at; // => new Date('2026-10-01T16:00+08:00')
 * answer.provisional; // => false
 * formatTrace(answer.parts[1]?.trace() ?? [], 'en').split('\n')[1]; // => '2026-10-01 Thu to 2026-10-07 Wed  National Day: not counted'
 * ```
 */
export function due(start: Instant, limit: Limit | string, calendar: Calendar, policies: Policies = {}): Due {
  const { parts } = typeof limit === 'string' ? parseLimit(limit) : limit;
  const epoch = epochOf(start);
  if (parts.length === 0) throw raise('TIME_LIMIT', { data: { text: '' } });
  const known = checkPolicies(policies);
  const dueParts = parts.map((part) => duePart(epoch, part, calendar, known));
  return {
    at: new Date(Math.max(...dueParts.map(({ at }) => at.getTime()))),
    provisional: dueParts.some(({ provisional }) => provisional),
    parts: dueParts,
    trace: () => dueParts.flatMap((part) => part.trace()),
  };
}

function duePart(start: number, part: LimitPart, calendar: Calendar, policies: Policies): DuePart {
  checkPart(part, limitToString({ parts: [part] }));
  const at = reach(start, part, calendar, policies);
  return {
    limit: part,
    at: new Date(at),
    provisional: isProvisional(start, at, calendar),
    trace: () => traceOf(start, part, at, calendar, policies),
  };
}

function reach(start: number, part: LimitPart, { timeline }: Calendar, policies: Policies): number {
  if (part.unit === 'wd') return countWorkingDays(timeline, start, part.amount, policies);
  if (part.unit === 'd') return countCalendarDays(timeline, start, part.amount, policies);
  const from = rollTime(timeline, start, policies.start);
  const length = millisecondsOf(part);
  const ties = policies.atClosing === 'next-opening' ? 0 : 1;
  return rollTime(timeline, part.unit === 'wh' ? walkTime(timeline, from, length, ties) : from + length, policies.end);
}
