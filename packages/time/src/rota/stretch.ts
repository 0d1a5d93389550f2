import { raise } from '../errors.ts';
import { epochOf, type Instant } from '../instant.ts';

/**
 * Reads a stretch of time.
 *
 * @throws TIME_PERIOD when it does not end after it begins
 * @throws TIME_INSTANT when an end is not a valid instant
 */
export function readStretch(from: Instant, to: Instant, path: string): readonly [from: number, to: number] {
  const [open, close] = [epochOf(from), epochOf(to)];
  if (open < close) return [open, close];
  const data = { from: new Date(open).toISOString(), to: new Date(close).toISOString() };
  throw raise('TIME_PERIOD', { path, data });
}
