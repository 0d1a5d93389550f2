import { raise } from './errors.ts';

/**
 * A point on the time line: a `Date`, epoch milliseconds, or anything with `epochMilliseconds`, such as
 * `Temporal.Instant` and `Temporal.ZonedDateTime`.
 */
export type Instant = Date | number | { readonly epochMilliseconds: number };

/** The largest distance from 1970 that a `Date` can hold, in milliseconds (ECMA-262, time values). */
const LAST_INSTANT = 8.64e15;

/** ISO 8601 with its offset: without one, the answer would depend on the machine. */
const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

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
  const epoch = instant instanceof Date ? instant.getTime() : typeof instant === 'number' ? instant : inner(instant);
  if (!(Math.abs(epoch) <= LAST_INSTANT)) throw raise('TIME_INSTANT', { data: { value: shown(instant) } });
  return Math.trunc(epoch);
}

/**
 * Reads an instant written in ISO 8601 with its offset from UTC.
 *
 * @param text - `2026-09-30T16:00+08:00`, `2026-09-30T08:00:00.000Z`
 * @throws TIME_INSTANT when it is written otherwise, names no offset, or does not exist
 *
 * @example
 * ```ts
 * import { parseInstant } from '@linli/time';
 *
 * parseInstant('2026-09-30T16:00+08:00'); // => new Date('2026-09-30T08:00Z')
 * ```
 */
export function parseInstant(text: string): Date {
  const date = new Date(WITH_OFFSET.test(text) ? text : NaN);
  if (Number.isNaN(date.getTime()) || !existsOnCalendar(text)) {
    throw raise('TIME_INSTANT', { data: { value: shown(text) } });
  }
  return date;
}

/** `Date` takes 30 February for 2 March. */
function existsOnCalendar(text: string): boolean {
  const date = text.slice(0, 10);
  return new Date(`${date}T00:00Z`).toISOString().startsWith(date);
}

function inner(instant: unknown): number {
  const inside = typeof instant === 'object' && instant !== null && 'epochMilliseconds' in instant;
  return inside && typeof instant.epochMilliseconds === 'number' ? instant.epochMilliseconds : NaN;
}

function shown(instant: unknown): string {
  if (instant instanceof Date || typeof instant === 'number') return String(instant);
  return JSON.stringify(instant) ?? typeof instant;
}
