import { groupBy } from '../group-by.ts';
import type { Linli } from '../linli.ts';
import { addCounts, type Count, lowest } from './count.ts';
import type { Share } from './share.ts';
import { activeStops, countedVisits, isDone, type RoundState } from './state.ts';
import type { StopState } from './stop.ts';
import type { RoundTerms } from './terms.ts';

/** How far the people of a list were met. */
export interface PersonCoverage {
  readonly done: Count;
  /** All people of the stops whose size is known. */
  readonly total: Count;
  /** Stops of which nobody knows how many live there; in neither figure. */
  readonly unknown: readonly string[];
  /** Stops where somebody was not met. */
  readonly missing: readonly string[];
}

/** How far one building or area is. */
export interface AreaCoverage extends Share {
  /** Id of the building, or of the area where houses have no number. */
  readonly area: string;
  readonly missing: readonly string[];
}

/** How much of a list is done, each figure with what it divides by, and who is missing by name. */
export interface Coverage extends Share {
  /** What a stop is: `done` of `total` are these. */
  readonly of: RoundTerms['covers'];
  readonly missing: readonly string[];
  readonly persons: PersonCoverage;
  /** How often a stop was done, repeats counted: household-visits (户次), not households (户). */
  readonly visits: number;
  /** How often one was tried, with success or not. */
  readonly tries: number;
  /** How many stops stand at each outcome by their last try; those never tried are in none. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly areas: readonly AreaCoverage[];
  /** Who left the list, with the reason; in no figure. */
  readonly removed: readonly { readonly stop: string; readonly reason: string }[];
  /** Whether every stop is done and every known person met. */
  readonly complete: boolean;
}

/**
 * How much of its list a round has covered. A stop counts once it was done at least once; its people count as met when
 * all were, or as many as were noted.
 *
 * @param state - the round
 * @param context - `linli`: knows the buildings
 * @returns coverage by stop, by person and by building
 */
export function coverageOf(state: RoundState, { linli }: { readonly linli: Linli }): Coverage {
  const stops = activeStops(state);
  const missing = idsOf(stops.filter((stop) => !isDone(state, stop)));
  const persons = personsOf(state, stops);
  const areas = areasOf(state, stops, linli);
  const last = stops.flatMap(({ visits }) => visits.at(-1)?.outcome ?? []);
  const outcomes = [...groupBy(last, (outcome) => outcome)].map(([outcome, all]) => [outcome, all.length] as const);
  return {
    of: state.terms.covers,
    done: stops.length - missing.length,
    total: stops.length,
    missing,
    persons,
    visits: stops.reduce((sum, stop) => sum + countedVisits(state, stop).length, 0),
    tries: stops.reduce((sum, { visits }) => sum + visits.length, 0),
    outcomes: Object.fromEntries(outcomes),
    areas,
    removed: state.stops.flatMap(({ id, removed }) =>
      removed === undefined ? [] : { stop: id, reason: removed.reason },
    ),
    complete: stops.length > 0 && missing.length === 0 && persons.missing.length === 0,
  };
}

/**
 * The people of some stops: a sum, and apart from it those of whom nobody knows how many they are.
 *
 * @param stops - stops with or without a known size
 * @returns the people of the known ones, and how many are unknown
 *
 * @example
 * ```ts
 * import { peopleOf } from '@linli/core/round';
 *
 * peopleOf([{ id: 'h1', members: 3 }, { id: 'h2', members: 2 }, { id: 'h3' }]); // => { known: 5, unknown: 1 }
 * ```
 */
export function peopleOf(stops: readonly { readonly id: string; readonly members?: Count | undefined }[]): {
  readonly known: Count;
  readonly unknown: number;
} {
  const sizes = stops.flatMap(({ members }) => members ?? []);
  return { known: addCounts(sizes), unknown: stops.length - sizes.length };
}

/** How many of a stop's people were met: of several visits the one that met most. */
function metAt(state: RoundState, stop: StopState): Count {
  const met = countedVisits(state, stop).map(({ persons }) => persons ?? stop.members ?? 0);
  return met.reduce((one, other) => (lowest(other) > lowest(one) ? other : one), 0);
}

function personsOf(state: RoundState, stops: readonly StopState[]): PersonCoverage {
  const known = stops.filter(({ members }) => members !== undefined);
  return {
    done: addCounts(known.map((stop) => metAt(state, stop))),
    total: peopleOf(known).known,
    unknown: idsOf(stops.filter(({ members }) => members === undefined)),
    missing: idsOf(known.filter((stop) => lowest(metAt(state, stop)) < lowest(stop.members ?? 0))),
  };
}

function areasOf(state: RoundState, stops: readonly StopState[], { neighbourhood }: Linli): readonly AreaCoverage[] {
  const placed = stops.filter(({ place }) => place !== undefined);
  const areas = groupBy(placed, ({ place = '' }) => {
    const building = neighbourhood.ancestors(place).find(({ kind }) => kind === 'building');
    return building?.id ?? place;
  });
  return [...areas].map(([area, members]) => {
    const missing = idsOf(members.filter((stop) => !isDone(state, stop)));
    return { area, done: members.length - missing.length, total: members.length, missing };
  });
}

function idsOf(stops: readonly StopState[]): string[] {
  return stops.map(({ id }) => id);
}
