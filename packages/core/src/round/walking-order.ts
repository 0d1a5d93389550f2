import type { Stop } from './stop.ts';
import type { RoundTerms } from './terms.ts';

/** Stops in the order they are walked: as listed, or building by building from the top or the bottom. */
export function inWalkingOrder<Each extends Stop>(stops: readonly Each[], order: RoundTerms['order']): readonly Each[] {
  if (order === 'listed') return stops;
  const places = [...new Set(stops.map(({ place }) => place))];
  const rank = new Map(places.map((place, position) => [place, position]));
  const up = order === 'bottom-up' ? 1 : -1;
  return stops.toSorted(
    (one, other) =>
      (rank.get(one.place) ?? 0) - (rank.get(other.place) ?? 0) || up * ((one.floor ?? 0) - (other.floor ?? 0)),
  );
}
