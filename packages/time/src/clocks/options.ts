import { nearestName } from '@linli/errors';

import { raise } from './errors.ts';
import { shown } from './shown.ts';

/**
 * Refuses names that mean nothing here, so that a slip of the pen is not taken for silence.
 *
 * @throws TIME_OPTION with the nearest known name
 */
export function checkOptions(value: object, known: readonly string[], path: string): void {
  if (typeof value !== 'object' || value === null) {
    throw raise('TIME_OPTION', { path, data: { name: shown(value), known } });
  }
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    throw raise('TIME_OPTION', { path: `${path}/${name}`, data: { name, nearest: nearestName(name, known), known } });
  }
}

/**
 * Checks a count that may have a default.
 *
 * @param least - the smallest that makes sense
 * @throws TIME_OPTION_COUNT when it is not a whole number, or too small
 */
export function readCount(value: number | undefined, normal: number, least: number, path: string): number {
  const count = value ?? normal;
  if (count === Infinity || (Number.isInteger(count) && count >= least)) return count;
  throw raise('TIME_OPTION_COUNT', { path, data: { value: shown(count), least } });
}

/**
 * Checks one of several words that may have a default.
 *
 * @throws TIME_OPTION with the nearest known word
 */
export function readChoice<Choice extends string>(
  value: Choice | undefined,
  known: readonly [normal: Choice, ...others: Choice[]],
  path: string,
): Choice {
  const chosen = value ?? known[0];
  if (known.includes(chosen)) return chosen;
  const name = shown(chosen);
  throw raise('TIME_OPTION', { path, data: { name, nearest: nearestName(name, known), known } });
}
