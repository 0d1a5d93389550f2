import { groupBy } from '../../group-by.ts';
import { parentOf } from '../../names.ts';
import type { PlaceKind } from '../../neighbourhood/place.ts';
import { isThere } from './is-there.ts';
import type { Registry } from '../registry-on.ts';

/** Somebody on the way. */
export interface Arrival {
  /** Id of the responder or unit. */
  readonly responder: string;
  readonly minutes: number;
}

/** A place that nobody reaches in time. */
export interface TravelGap {
  readonly place: string;
  /** Who is nearest; missing where nobody's way is known. */
  readonly nearest?: Arrival;
}

/** Which ways count. */
export interface TravelQuery {
  /** The circle, in minutes (15). */
  readonly minutes?: number;
  /** Whether somebody can do what is needed; everybody where left out. */
  readonly able?: (responder: string) => boolean;
}

/**
 * Who is how far from a place, the nearest first. A way to a wider place counts for what lies in it, unless there is a
 * nearer figure.
 *
 * @param registry - the registry of a day
 * @param place - id of the place
 * @param query - who is able
 *
 * @example
 * ```ts
 * import { arrivalsAt, registry, registryOn } from '@linli/core/registry';
 *
 * arrivalsAt(registryOn(registry.initial, '2026-03-01'), 'willow/g1/b1'); // => []
 * ```
 */
export function arrivalsAt(
  registry: Registry,
  place: string,
  { able = () => true }: Omit<TravelQuery, 'minutes'> = {},
): readonly Arrival[] {
  const byPlace = groupBy(registry.all('travel'), (travel) => travel.place);
  return nearestFirst(byPlace, place).filter(({ responder }) => isThere(registry, responder) && able(responder));
}

/**
 * Places of a kind that nobody who is able reaches within the circle.
 *
 * @param registry - the registry of a day
 * @param kind - kind of place: building, grid
 * @param query - minutes (15), and who is able
 * @returns each place outside the circle, with who is nearest
 *
 * @example
 * ```ts
 * import { registry, registryOn, travelGaps } from '@linli/core/registry';
 *
 * travelGaps(registryOn(registry.initial, '2026-03-01'), 'building'); // => []
 * ```
 */
export function travelGaps(
  registry: Registry,
  kind: PlaceKind,
  { minutes = 15, able = () => true }: TravelQuery = {},
): readonly TravelGap[] {
  const byPlace = groupBy(registry.all('travel'), (travel) => travel.place);
  return registry
    .all('place')
    .filter((place) => place.kind === kind)
    .flatMap(({ id }) => {
      const nearest = nearestFirst(byPlace, id).find(
        ({ responder }) => isThere(registry, responder) && able(responder),
      );
      if (nearest !== undefined && nearest.minutes <= minutes) return [];
      return [{ place: id, ...(nearest && { nearest }) }];
    });
}

type Ways = ReadonlyMap<string, readonly { readonly responder: string; readonly minutes: number }[]>;

function nearestFirst(byPlace: Ways, place: string): readonly Arrival[] {
  const known = new Map<string, number>();
  for (let at: string | undefined = place; at !== undefined; at = parentOf(at)) {
    for (const { responder, minutes } of byPlace.get(at) ?? []) {
      if (!known.has(responder)) known.set(responder, minutes);
    }
  }
  return [...known]
    .map(([responder, minutes]) => ({ responder, minutes }))
    .toSorted((one, other) => one.minutes - other.minutes || (one.responder < other.responder ? -1 : 1));
}
