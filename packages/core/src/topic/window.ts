/** Something that happened at an instant. */
export interface Dated {
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
}

/**
 * The first stretch of so many days in which the most things happened. Its end lies outside: of a window of 30 days,
 * something that happens 30 days later to the millisecond is no longer part.
 *
 * @param happened - in any order
 * @param days - length of the window, in days of 24 hours
 * @returns what happened within it, earliest first; things of one instant in the order given
 *
 * @example
 * ```ts
 * import { busiestWindow } from '@linli/core/topic';
 *
 * const at = (day: number) => ({ at: `2026-06-${String(day).padStart(2, '0')}T00:00:00.000Z` });
 * busiestWindow([at(1), at(11), at(12), at(13)], 10).length; // => 3
 * ```
 */
export function busiestWindow<Item extends Dated>(happened: readonly Item[], days: number): readonly Item[] {
  const sorted = happened.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const times = sorted.map(({ at }) => Date.parse(at));
  const length = daysIn(days);
  let best: readonly [number, number] = [0, 0];
  for (let from = 0, until = 0; from < times.length; from += 1) {
    while (until < times.length && (times[until] ?? 0) - (times[from] ?? 0) < length) until += 1;
    if (until - from > best[1] - best[0]) best = [from, until];
  }
  return sorted.slice(...best);
}

/** Milliseconds of so many days of 24 hours. */
export function daysIn(days: number): number {
  return days * 86_400_000;
}
