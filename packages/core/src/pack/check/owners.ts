import type { Finding } from '@linli/rules/check';

import type { Neighbourhood } from '../../neighbourhood/neighbourhood.ts';
import type { Pack } from '../pack.ts';
import { packFinding } from './pack-finding.ts';

/** Steps whose owners nobody in a neighbourhood is appointed to be. */
export function ownerFindings(packs: readonly Pack[], { appointments, name }: Neighbourhood): readonly Finding[] {
  const held = new Set(appointments.map(({ role }) => role));
  return packs.flatMap((pack) => {
    const ofPlans = Object.entries(pack.plans).flatMap(([plan, { steps }]) =>
      Object.entries(steps).map(([step, { owner }]) => ({
        owner,
        step,
        path: ['plans', plan, 'steps', step, 'owner'],
      })),
    );
    const ofRules = pack.rules.flatMap(({ event, meta }) =>
      event.type === 'timebox' && 'step' in event.params
        ? [{ owner: event.params.owner, step: event.params.step, path: `${meta.path}/event/params/owner` }]
        : [],
    );
    return [...ofPlans, ...ofRules].flatMap(({ owner, step, path }) => {
      const roles = [owner ?? []].flat();
      if (roles.length === 0 || roles.some((role) => held.has(role))) return [];
      return [packFinding('CHECK_STEP_OWNER', { pack: pack.id, path }, { step, roles, neighbourhood: name })];
    });
  });
}
