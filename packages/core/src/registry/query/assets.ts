import { liesIn } from '../../neighbourhood/neighbourhood.ts';
import type { PlaceKind } from '../../neighbourhood/place.ts';
import type { EntryOn, Registry } from '../registry-on.ts';

/** Which facilities and assets. */
export interface AssetQuery {
  /** What they are: `lift`, `parking-space`. */
  readonly type: string;
  readonly within?: string;
}

/** A place and what stands in it. */
export interface AssetsAt {
  readonly place: EntryOn<'place'>;
  readonly assets: readonly EntryOn<'place'>[];
}

/**
 * The facilities and assets of a type.
 *
 * @param registry - the registry of a day
 * @param query - the type, and within what
 */
export function assetsOf(registry: Registry, { type, within }: AssetQuery): readonly EntryOn<'place'>[] {
  return registry
    .all('place')
    .filter((place) => place.type === type && (within === undefined || liesIn(place.id, within)));
}

/**
 * The same, place by place: the lifts of each entrance, the parking spaces of each estate.
 *
 * @param registry - the registry of a day
 * @param by - kind of place to count by; places without any are listed too
 * @param query - the type, and within what
 *
 * @example
 * ```ts
 * import { assetsByPlace, registry, registryOn } from '@linli/core/registry';
 *
 * assetsByPlace(registryOn(registry.initial, '2026-03-01'), 'entrance', { type: 'lift' }); // => []
 * ```
 */
export function assetsByPlace(registry: Registry, by: PlaceKind, query: AssetQuery): readonly AssetsAt[] {
  const assets = assetsOf(registry, query);
  return registry
    .all('place')
    .filter(({ id, kind }) => kind === by && (query.within === undefined || liesIn(id, query.within)))
    .map((place) => ({ place, assets: assets.filter(({ id }) => liesIn(id, place.id)) }));
}
