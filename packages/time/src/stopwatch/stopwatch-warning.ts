import { raise } from '../clocks/errors.ts';
import { shown } from '../clocks/shown.ts';
import { readSingleLimit } from '../clocks/single-limit.ts';
import { countCalendarDays, countWorkingDays } from '../counting.ts';
import { type Limit, type LimitPart, millisecondsOf } from '../limit.ts';
import { walkTime } from '../walk.ts';
import type { Reckoning } from './reckoning.ts';
import { measureOf, type Terms, timeBetween } from './terms.ts';

/**
 * When to warn: when a share of the limit is used up (`0.8`, `1`, `1.5`), or a limit before or after the due instant,
 * in working or in wall time: `{ before: '4wh' }`, `{ after: '1d' }`.
 */
export type StopwatchWarning =
  | { readonly share: number }
  | { readonly before: Limit | string }
  | { readonly after: Limit | string };

/** The largest share that can be warned at. */
const MOST_SHARE = 10;

/** Tells the instant of a warning; it may lie before the start. */
export type WarningInstant = (reckoning: Reckoning) => number;

/**
 * Reads a warning.
 *
 * @throws TIME_WARNING when it is none
 * @throws TIME_LIMIT_PARTS and the errors of limits
 */
export function readWarning(warning: StopwatchWarning, path: string): WarningInstant {
  const [name, ...others] = typeof warning === 'object' && warning !== null ? Object.keys(warning) : [];
  if (name === 'share' && others.length === 0 && 'share' in warning) {
    const { share } = warning;
    if (share > 0 && share <= MOST_SHARE) return (reckoning) => instantOfShare(reckoning, share);
  }
  if (name === 'before' && others.length === 0 && 'before' in warning) {
    const before = readSingleLimit(warning.before, `${path}/before`);
    return ({ terms, due }) => away(terms, due, before, -1);
  }
  if (name === 'after' && others.length === 0 && 'after' in warning) {
    const after = readSingleLimit(warning.after, `${path}/after`);
    return ({ terms, due }) => away(terms, due, after, 1);
  }
  throw raise('TIME_WARNING', { path, data: { value: shown(warning) } });
}

/** The first instant by which a share of the limit is used up, if no pause comes before it. */
function instantOfShare({ terms, from, idle, due }: Reckoning, share: number): number {
  const whole = timeBetween(terms, from, due) - idle;
  // Away from the due instant, forward or backward; shares are no binary fractions.
  const length = Math.ceil(share * whole - 1e-6) - whole;
  if (length === 0 || measureOf(terms) === 'wall') return due + length;
  return walkTime(terms.calendar.timeline, due, length, 1);
}

/** A limit before (-1) or after (1) an instant: days at the same time of day. */
function away({ calendar: { timeline } }: Terms, epoch: number, part: LimitPart, direction: -1 | 1): number {
  const { unit, amount } = part;
  if (unit === 'wd') return countWorkingDays(timeline, epoch, direction * amount, {});
  if (unit === 'd') return countCalendarDays(timeline, epoch, direction * amount, {});
  const length = direction * millisecondsOf(part);
  return unit === 'wh' ? walkTime(timeline, epoch, length, direction === 1 ? 1 : 0) : epoch + length;
}
