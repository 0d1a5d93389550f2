import { liesIn, type Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import type { Place, PlaceKind } from '../neighbourhood/place.ts';

/** What a project reaches over. */
export interface ProjectScope {
  readonly id: string;
  /** Estates, buildings; everything below them is included. */
  readonly places: readonly string[];
}

/** How large a project is by the registry. */
export interface ProjectSize {
  readonly households: number;
  readonly buildings: number;
  /** Members of households that name them. */
  readonly people: number;
  /** Households of which no member is known. */
  readonly unknown: number;
}

/** What several projects come to, and what does not fit together. */
export interface ProjectTotals extends ProjectSize {
  readonly projects: readonly (ProjectSize & { readonly id: string })[];
  /** Households that would belong to several projects; each may belong to one at most. */
  readonly twice: readonly { readonly household: string; readonly projects: readonly string[] }[];
}

/**
 * Counts projects by the registry, so that a stated figure can be held against it.
 *
 * @param projects - ids and places
 * @param neighbourhood - the registry of households and buildings
 * @returns the size of each and of all together, every household and building counted once, and households that belong
 *   to several
 *
 * @example
 * ```ts
 * import { createNeighbourhood } from '@linli/core';
 * import { projectTotals } from '@linli/core/assembly';
 *
 * const neighbourhood = createNeighbourhood({
 *   name: 'Willow Lane',
 *   places: [{ id: 'willow', kind: 'estate', name: 'Willow' }, { id: 'willow/b1', kind: 'building', name: '1' }],
 *   households: [{ id: 'h1', place: 'willow/b1' }, { id: 'h2', place: 'willow/b1', members: [{ id: 'wang' }] }],
 * });
 * const { households, buildings, people } = projectTotals([{ id: 'roof', places: ['willow'] }], neighbourhood);
 * [households, buildings, people]; // => [2, 1, 1]
 * ```
 */
export function projectTotals(projects: readonly ProjectScope[], neighbourhood: Neighbourhood): ProjectTotals {
  const all = [...new Set(projects.flatMap(({ places }) => places))];
  const twice = neighbourhood.households.flatMap(({ id, place }) => {
    const reached = projects.filter(({ places }) => places.some((each) => liesIn(place, each)));
    return reached.length > 1 ? [{ household: id, projects: reached.map((project) => project.id) }] : [];
  });
  return {
    ...sizeOf(all, neighbourhood),
    projects: projects.map(({ id, places }) => ({ id, ...sizeOf(places, neighbourhood) })),
    twice,
  };
}

/** The places at or below some others, of one kind or all. */
export function placesIn(neighbourhood: Neighbourhood, within: readonly string[], kind?: PlaceKind): readonly Place[] {
  return neighbourhood.places.filter(
    (place) => (kind === undefined || place.kind === kind) && within.some((each) => liesIn(place.id, each)),
  );
}

function sizeOf(places: readonly string[], neighbourhood: Neighbourhood): ProjectSize {
  const households = neighbourhood.households.filter(({ place }) => places.some((each) => liesIn(place, each)));
  return {
    households: households.length,
    buildings: placesIn(neighbourhood, places, 'building').length,
    people: households.reduce((sum, { members }) => sum + members.length, 0),
    unknown: households.filter(({ members }) => members.length === 0).length,
  };
}
