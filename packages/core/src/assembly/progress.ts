import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import type { PlaceKind } from '../neighbourhood/place.ts';
import type { AssemblyState } from './assembly-state.ts';
import { placesIn } from './scope.ts';

type Covering = Pick<AssemblyState, 'id' | 'places' | 'elected' | 'steps' | 'signatures' | 'closed'>;

/** For which places somebody was elected. */
export interface ElectedCoverage {
  readonly places: number;
  readonly elected: number;
  /** Ids of places without anybody, in the order of the neighbourhood. */
  readonly missing: readonly string[];
}

/** How far a place of a project is. */
export interface PlaceProgress {
  readonly place: string;
  readonly name: string;
  readonly assembly: string;
  /** The steps that are going on there; none where all are done. */
  readonly steps: readonly string[];
  /** The steps that were signed for there. */
  readonly signed: readonly string[];
  readonly closed: boolean;
}

/**
 * Whether every building of some projects has its supervisor.
 *
 * @param assemblies - states of the projects
 * @param kind - what kind of place each one is elected for
 * @param neighbourhood - the places
 * @returns how many there are, how many have somebody, and which have nobody
 */
export function electedCoverage(
  assemblies: readonly Covering[],
  kind: PlaceKind,
  neighbourhood: Neighbourhood,
): ElectedCoverage {
  const places = assemblies.flatMap((state) =>
    placesIn(neighbourhood, state.places, kind).map(({ id }) => ({
      id,
      has: state.elected.some(({ place }) => place === id),
    })),
  );
  const missing = places.filter(({ has }) => !has).map(({ id }) => id);
  return { places: places.length, elected: places.length - missing.length, missing };
}

/**
 * One row for each place of some projects, with the step it is at.
 *
 * @param assemblies - states of the projects
 * @param kind - what kind of place makes a row
 * @param neighbourhood - the places
 * @returns the rows, project by project
 */
export function progressByPlace(
  assemblies: readonly Covering[],
  kind: PlaceKind,
  neighbourhood: Neighbourhood,
): PlaceProgress[] {
  return assemblies.flatMap((state) =>
    placesIn(neighbourhood, state.places, kind).map(({ id, name }) => {
      const signed = state.signatures.filter(({ place }) => place === id).map(({ step }) => step);
      const open = state.steps.filter(({ step, stage }) => stage === 'open' && !signed.includes(step));
      return {
        place: id,
        name,
        assembly: state.id,
        steps: open.map(({ step }) => step),
        signed,
        closed: state.closed !== undefined,
      };
    }),
  );
}
