import { raise } from './errors.ts';
import { epochOf, type Instant, parseInstant } from './instant.ts';
import { arrange, type Segments } from './segments.ts';

/** A stretch of time; instants may also be written in ISO 8601 with their offset: `2026-05-01T09:00+08:00`. */
export interface Period {
  /** When it begins. */
  readonly from: Instant | string;
  /** When it ends; the end itself lies outside. */
  readonly to: Instant | string;
}

/**
 * Reads stretches of time, in any order and overlapping or not.
 *
 * @param path - where they stand in the input
 * @param precision - milliseconds to which bounds are cut down; a stretch that vanishes is dropped
 * @throws TIME_PERIODS when they are no list of stretches
 * @throws TIME_INSTANT when a bound is not a valid instant
 * @throws TIME_PERIOD when one ends before it begins
 */
export function readPeriods(periods: readonly Period[], path: string, precision = 1): Segments {
  if (!Array.isArray(periods) || !periods.every(isPeriod)) {
    throw raise('TIME_PERIODS', { path, data: { value: JSON.stringify(periods) } });
  }
  return arrange(
    periods.map(({ from, to }, index) => {
      const [open, close] = [edge(from), edge(to)];
      if (open >= close) {
        const data = { from: new Date(open).toISOString(), to: new Date(close).toISOString() };
        throw raise('TIME_PERIOD', { path: `${path}/${index}`, data });
      }
      return [cut(open, precision), cut(close, precision)] as const;
    }),
  );
}

function isPeriod(period: unknown): boolean {
  return typeof period === 'object' && period !== null && 'from' in period && 'to' in period;
}

function edge(instant: Instant | string): number {
  return typeof instant === 'string' ? parseInstant(instant).getTime() : epochOf(instant);
}

function cut(epoch: number, precision: number): number {
  return Math.floor(epoch / precision) * precision;
}
