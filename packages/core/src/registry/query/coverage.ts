import { liesIn } from '../../neighbourhood/neighbourhood.ts';
import type { PlaceKind } from '../../neighbourhood/place.ts';
import { raise } from '../raise.ts';
import type { EntryOn, Registry } from '../registry-on.ts';

/** Which role, for which places. */
export interface RoleQuery {
  readonly role: string;
  /** Kind of place that needs a holder of its own. */
  readonly kind: PlaceKind;
  /** Only places within this one. */
  readonly within?: string;
  /** Only appointments with this mandate: one project. */
  readonly mandate?: string;
}

/** Which places have a holder of their own. */
export interface RoleCoverage {
  readonly total: number;
  readonly held: number;
  /** The places without one. */
  readonly missing: readonly EntryOn<'place'>[];
}

/**
 * Which places of a kind have a holder of their own for a role: one supervisor for each building, say. A role held for
 * a wider place does not count.
 *
 * @param registry - the registry of a day
 * @param query - role, kind of place, and within what
 * @returns how many there are, how many have a holder, and those that have none
 *
 * @example
 * ```ts
 * import { registry, registryOn, roleCoverage } from '@linli/core/registry';
 *
 * roleCoverage(registryOn(registry.initial, '2026-03-01'), { role: 'supervisor', kind: 'building' });
 * // => { total: 0, held: 0, missing: [] }
 * ```
 */
export function roleCoverage(registry: Registry, { role, kind, within, mandate }: RoleQuery): RoleCoverage {
  const places = registry
    .all('place')
    .filter((place) => place.kind === kind && (within === undefined || liesIn(place.id, within)));
  const scopes = new Set(holdersOf(registry, role, mandate).map(({ scope }) => scope));
  const missing = places.filter(({ id }) => !scopes.has(id));
  return { total: places.length, held: places.length - missing.length, missing };
}

/** Who acts, in which role, where. */
export interface Signing {
  readonly role: string;
  readonly place: string;
  /** Id of whoever wants to act. */
  readonly holder: string;
  readonly mandate?: string;
}

/**
 * Checks that somebody holds a role for the very place: nobody else signs there.
 *
 * @param registry - the registry of the day on which it is signed
 * @param signing - who, in which role, where
 * @throws LinliError `REGISTRY_NOT_HOLDER`, which names who may
 */
export function requireHolder(registry: Registry, { role, place, holder, mandate }: Signing): void {
  const holders = holdersOf(registry, role, mandate).filter(({ scope }) => scope === place);
  if (holders.some((each) => each.holder === holder)) return;
  const names = holders.length === 0 ? undefined : holders.map((each) => each.holder);
  throw raise('REGISTRY_NOT_HOLDER', { path: '/holder', data: { holder, role, place, holders: names } });
}

function holdersOf(registry: Registry, role: string, mandate: string | undefined) {
  return registry
    .all('appointment')
    .filter((each) => each.role === role && (mandate === undefined || each.mandate === mandate));
}
