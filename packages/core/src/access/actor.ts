import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import { holdsOn } from '../names.ts';

/** A role, and the place it is held for. */
export interface HeldRole {
  readonly role: string;
  readonly scope: string;
}

/** Whoever wants to see something. */
export interface Actor {
  readonly id: string;
  readonly holds: readonly HeldRole[];
  /** What for: `care`, `dispatch`. */
  readonly purpose?: string;
}

/**
 * Somebody with the roles they hold on a day.
 *
 * @param neighbourhood - who holds which role, for which place
 * @param id - id of the holder
 * @param options - the civil day, and what for
 * @returns the actor; one who holds nothing sees nothing
 *
 * @example
 * ```ts
 * import { createNeighbourhood } from '@linli/core';
 * import { actorOf } from '@linli/core/access';
 *
 * const neighbourhood = createNeighbourhood({
 *   name: 'Willow Lane',
 *   places: [{ id: 'willow', kind: 'community', name: 'Willow Lane' }],
 *   appointments: [{ role: 'grid-worker', holder: 'lin', name: 'Lin', scope: 'willow', until: '2026-06-30' }],
 * });
 * actorOf(neighbourhood, 'lin', { on: '2026-06-30' }).holds; // => [{ role: 'grid-worker', scope: 'willow' }]
 * actorOf(neighbourhood, 'lin', { on: '2026-07-01' }).holds; // => []
 * ```
 */
export function actorOf(
  neighbourhood: Neighbourhood,
  id: string,
  { on, purpose }: { readonly on: string; readonly purpose?: string },
): Actor {
  const holds = neighbourhood.appointments
    .filter((appointment) => appointment.holder === id && holdsOn(appointment, on))
    .map(({ role, scope }) => ({ role, scope }));
  return { id, holds, ...(purpose !== undefined && { purpose }) };
}
