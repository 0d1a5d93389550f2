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
 * @param precision - milliseconds to which bounds are cut down; a stretch that vanishes is dropped
 */
export function readPeriods(periods: readonly Period[], path: string, precision = 1): Segments {
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

function edge(instant: Instant | string): number {
  return typeof instant === 'string' ? parseInstant(instant).getTime() : epochOf(instant);
}

function cut(epoch: number, precision: number): number {
  return Math.floor(epoch / precision) * precision;
}
