import { raise } from '../clocks/errors.ts';
import { shown } from '../clocks/shown.ts';

/**
 * Reads a time of day, `05:00`, as milliseconds from midnight.
 *
 * @throws TIME_TIME_OF_DAY when it is written otherwise
 */
export function readTimeOfDay(text: string, path: string): number {
  const match = typeof text === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) : null;
  if (match === null) throw raise('TIME_TIME_OF_DAY', { path, data: { value: shown(text) } });
  return (Number(match[1]) * 60 + Number(match[2])) * 60_000;
}
