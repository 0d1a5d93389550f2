import type { Calendar } from '../calendar.ts';
import { readSingleLimit } from '../clocks/single-limit.ts';
import type { Limit, LimitPart } from '../limit.ts';
import { checkPolicies, type Policies } from '../policies.ts';
import { workingTimeBetween } from '../working-time.ts';

/** What a stopwatch measures against. */
export interface Terms {
  readonly limit: LimitPart;
  readonly calendar: Calendar;
  readonly policies: Policies;
}

/** Whether time counts only while there is work, or all the time. */
export type Measure = 'working' | 'wall';

/**
 * Reads the terms of a stopwatch.
 *
 * @throws TIME_LIMIT_PARTS when the limit has several parts
 * @throws TIME_POLICY, TIME_POLICY_CONFLICT and the errors of limits
 */
export function readTerms(limit: Limit | string, calendar: Calendar, policies: Policies, path = ''): Terms {
  return { limit: readSingleLimit(limit, `${path}/limit`), calendar, policies: checkPolicies(policies) };
}

/** A limit of working hours or days is measured in working time, any other by the wall. */
export function measureOf({ limit }: Terms): Measure {
  return limit.unit === 'wh' || limit.unit === 'wd' ? 'working' : 'wall';
}

/** Milliseconds between two instants in the limit's own measure. */
export function timeBetween(terms: Terms, from: number, to: number): number {
  return measureOf(terms) === 'wall' ? to - from : workingTimeBetween(from, to, terms.calendar);
}
