import { groupBy } from '../../group-by.ts';
import { type AgeBounds, type Composition, compositionOf } from '../../neighbourhood/composition.ts';
import type { EntryOn, Registry } from '../registry-on.ts';

/** A household and what it is. */
export interface ComposedHousehold {
  readonly household: EntryOn<'household'>;
  readonly compositions: readonly Composition[];
}

/**
 * The households that are one of these: those of elders with a child and nobody between them, say.
 *
 * @param registry - the registry of a day, joined with personal records: ages come from birth dates
 * @param wanted - what a household must be, at least one of them
 * @param bounds - where childhood ends and old age begins; 18 and 60 unless told
 * @returns each with everything it is
 *
 * @example
 * ```ts
 * import { householdsThatAre, registry, registryOn } from '@linli/core/registry';
 *
 * householdsThatAre(registryOn(registry.initial, '2026-03-01'), ['grandparent-child']); // => []
 * ```
 */
export function householdsThatAre(
  registry: Registry,
  wanted: readonly Composition[],
  bounds: AgeBounds = {},
): readonly ComposedHousehold[] {
  const members = groupBy(registry.all('resident'), ({ household }) => household);
  return registry.all('household').flatMap((household) => {
    const born = (members.get(household.id) ?? []).map(({ personal }) => ({ born: personal?.born }));
    const compositions = compositionOf(born, registry.day, bounds);
    return compositions.some((each) => wanted.includes(each)) ? [{ household, compositions }] : [];
  });
}
