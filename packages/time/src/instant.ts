import { raise } from './errors.ts';

/**
 * A point on the time line: a `Date`, epoch milliseconds, or anything with `epochMilliseconds`, such as
 * `Temporal.Instant` and `Temporal.ZonedDateTime`.
 */
export type Instant = Date | number | { readonly epochMilliseconds: number };

/** The largest distance from 1970 that a `Date` can hold, in milliseconds (ECMA-262, time values). */
const LAST_INSTANT = 8.64e15;

/**
 * Epoch milliseconds of an instant.
 *
 * @param instant - a `Date`, epoch milliseconds, or an object with `epochMilliseconds`
 * @returns milliseconds since 1970-01-01T00:00Z, whole
 * @throws TIME_INSTANT when it is none of these, or not a valid one
 *
 * @example
 * ```ts
 * import { epochOf } from '@linli/time';
 *
 * epochOf(new Date('1970-01-01T00:00:01Z')); // => 1000
 * epochOf({ epochMilliseconds: 1000 }); // => 1000
 * ```
 */
export function epochOf(instant: Instant): number {
  const epoch = typeof instant === 'number' ? instant : instant instanceof Date ? instant.getTime() : inner(instant);
  if (!(Math.abs(epoch) <= LAST_INSTANT)) throw raise('TIME_INSTANT', { data: { value: shown(instant) } });
  return Math.trunc(epoch);
}

function inner(instant: unknown): number {
  const inside = typeof instant === 'object' && instant !== null && 'epochMilliseconds' in instant;
  return inside && typeof instant.epochMilliseconds === 'number' ? instant.epochMilliseconds : NaN;
}

function shown(instant: unknown): string {
  if (instant instanceof Date || typeof instant === 'number') return String(instant);
  return JSON.stringify(instant) ?? typeof instant;
}
