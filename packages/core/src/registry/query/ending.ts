import type { EntryKind } from '../entry/kinds.ts';
import type { EntryOn, Registry } from '../registry-on.ts';

/**
 * Entries of a kind that end soon: terms to be elected anew, units about to be dissolved.
 *
 * @param registry - the registry of a day
 * @param kind - kind of entry
 * @param day - the last day that counts
 * @returns those that hold on the day of the registry and end on the given day or before, the earliest first
 *
 * @example
 * ```ts
 * import { endingBy, registry, registryOn } from '@linli/core/registry';
 *
 * endingBy(registryOn(registry.initial, '2026-10-01'), 'appointment', '2026-12-31'); // => []
 * ```
 */
export function endingBy<Kind extends EntryKind>(
  registry: Registry,
  kind: Kind,
  day: string,
): readonly EntryOn<Kind>[] {
  return registry
    .all(kind)
    .filter(({ until }) => until !== undefined && until <= day)
    .toSorted(({ until: one = '' }, { until: other = '' }) => (one < other ? -1 : 1));
}
