import { liesIn } from '../../neighbourhood/neighbourhood.ts';
import type { EntryOn, Registry } from '../registry-on.ts';

/** A representative and the households they stand for. */
export interface RepresentativeLoad {
  readonly representative: EntryOn<'appointment'>;
  /** Ids of the households. */
  readonly households: readonly string[];
}

/** Who stands for which households, and who for nobody. */
export interface Representation {
  readonly representatives: readonly RepresentativeLoad[];
  /** Ids of households nobody stands for. */
  readonly without: readonly string[];
  /** Households per representative, the most and the fewest; missing where there is none. */
  readonly load?: { readonly most: number; readonly fewest: number };
}

/**
 * Who stands for which households: the ones an appointment names, or, where it names none, all within its scope.
 *
 * @param registry - the registry of a day
 * @param role - role of those who stand for households; `household-representative` unless told
 * @returns each representative with their households, the households without one, and how evenly they are spread
 *
 * @example
 * ```ts
 * import { registry, registryOn, representationOf } from '@linli/core/registry';
 *
 * representationOf(registryOn(registry.initial, '2026-03-01')); // => { representatives: [], without: [] }
 * ```
 */
export function representationOf(registry: Registry, role = 'household-representative'): Representation {
  const households = registry.all('household');
  const representatives = registry
    .all('appointment')
    .filter((appointment) => appointment.role === role)
    .map((representative): RepresentativeLoad => {
      const named = representative.households;
      const own = households.filter(({ id, place }) => named?.includes(id) ?? liesIn(place, representative.scope));
      return { representative, households: own.map(({ id }) => id) };
    });
  const covered = new Set(representatives.flatMap((each) => each.households));
  const loads = representatives.map((each) => each.households.length);
  return {
    representatives,
    without: households.filter(({ id }) => !covered.has(id)).map(({ id }) => id),
    ...(loads.length > 0 && { load: { most: Math.max(...loads), fewest: Math.min(...loads) } }),
  };
}
