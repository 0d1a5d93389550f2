/** A lift that is to get a blocker, and where it is. */
export interface LiftSite {
  readonly lift: string;
  readonly building: string;
  readonly entrance: string;
}

/** How many of a kind are done, of how many. */
export interface LevelCount {
  readonly done: number;
  readonly of: number;
}

/** How far a roll-out has come, level by level; a building or an entrance is done when each of its lifts is. */
export interface RollOut {
  readonly complete: boolean;
  readonly buildings: LevelCount;
  readonly entrances: LevelCount;
  readonly lifts: LevelCount;
  /** The lifts that are missing, each with its building and entrance. */
  readonly missing: readonly LiftSite[];
  /** Installations reported for lifts that are on no list. */
  readonly unknown: readonly string[];
}

/**
 * Follows a roll-out over building, entrance and lift, with the missing ones named.
 *
 * @param sites - every lift that is to be fitted
 * @param installed - ids of lifts that are; reported twice counts once
 * @returns the tallies, the missing lifts, and reports that belong to none
 *
 * @example
 * ```ts
 * import { rollOut } from '@linli/pack-e-bike';
 *
 * const sites = [
 *   { lift: 'l1', building: 'b1', entrance: 'b1/e1' },
 *   { lift: 'l2', building: 'b1', entrance: 'b1/e1' },
 * ];
 * const { complete, lifts, missing } = rollOut(sites, ['l1']);
 * [complete, lifts, missing]; // => [false, { done: 1, of: 2 }, [{ lift: 'l2', building: 'b1', entrance: 'b1/e1' }]]
 * ```
 */
export function rollOut(sites: readonly LiftSite[], installed: Iterable<string>): RollOut {
  const done = new Set(installed);
  const lifts = new Map(sites.map((site) => [site.lift, site]));
  const missing = [...lifts.values()].filter(({ lift }) => !done.has(lift));
  const tally = (level: (site: LiftSite) => string): LevelCount => {
    const all = new Set([...lifts.values()].map(level));
    const open = new Set(missing.map(level));
    return { done: all.size - open.size, of: all.size };
  };
  return {
    complete: missing.length === 0 && lifts.size > 0,
    buildings: tally(({ building }) => building),
    entrances: tally(({ building, entrance }) => `${building}\n${entrance}`),
    lifts: tally(({ lift }) => lift),
    missing,
    unknown: [...done].filter((lift) => !lifts.has(lift)),
  };
}
