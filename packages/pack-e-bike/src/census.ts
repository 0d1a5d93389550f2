/** One count of what there is (摸排): bikes, places to park, points to charge, extinguishers. Never changed, only followed. */
export interface Census {
  /** Its version: `v1`. */
  readonly version: string;
  /** The day it counts for, `YYYY-MM-DD`. */
  readonly on: string;
  /** What was counted: `{ bikes: 860, 'charging-points': 60 }`. What nobody counted is missing, never 0. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What a decision keeps of the census it was made on. */
export interface CensusCitation {
  readonly version: string;
  readonly on: string;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * The census that a decision of a day is made on: the latest that was there. The decision keeps a copy of its figures, so
 * that a later census does not rewrite it.
 *
 * @param censuses - all there are
 * @param on - the day of the decision, `YYYY-MM-DD`
 * @param figures - names of the figures the decision rests on; all of them where left out
 * @returns what the decision keeps; `undefined` where there was no census yet, or it lacks a figure
 *
 * @example
 * ```ts
 * import { citeCensus } from '@linli/pack-e-bike';
 *
 * const censuses = [
 *   { version: 'v1', on: '2026-03-01', counts: { bikes: 860 } },
 *   { version: 'v2', on: '2026-09-01', counts: { bikes: 910 } },
 * ];
 * citeCensus(censuses, '2026-05-10', ['bikes']); // => { version: 'v1', on: '2026-03-01', counts: { bikes: 860 } }
 * ```
 */
export function citeCensus(
  censuses: readonly Census[],
  on: string,
  figures?: readonly string[],
): CensusCitation | undefined {
  const [latest] = censuses.filter((census) => census.on <= on).toSorted((a, b) => (a.on < b.on ? 1 : -1));
  if (latest === undefined) return undefined;
  const names = figures ?? Object.keys(latest.counts);
  if (names.some((name) => latest.counts[name] === undefined)) return undefined;
  const counts = Object.fromEntries(names.map((name) => [name, latest.counts[name] ?? 0]));
  return { version: latest.version, on: latest.on, counts };
}
