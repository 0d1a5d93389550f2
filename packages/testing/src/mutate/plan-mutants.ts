import type { Pack, Plan } from '@linli/core';

import type { OwnParts } from '../own-parts.ts';
import type { Mutant } from './mutant.ts';
import { changedLimits } from './values.ts';

/** Mistakes in the limits of steps that start at open; the due instant of others is not known when it is decided. */
export function planMutants(pack: Pack, own: OwnParts): Mutant[] {
  return Object.entries(pack.plans).flatMap(([id, plan]) =>
    Object.entries(plan.steps).flatMap(([name, step]) => {
      if (!own.plan(id) || typeof step.limit !== 'string' || step.start !== 'open') return [];
      return changedLimits(step.limit).map((to): Mutant => {
        const changed = { ...plan, steps: { ...plan.steps, [name]: { ...step, limit: to } } };
        const path = `/plans/${id}/steps/${name}/limit`;
        return { kind: 'limit', path, rules: [], from: step.limit, to, pack: () => withPlan(pack, id, changed) };
      });
    }),
  );
}

function withPlan(pack: Pack, id: string, plan: Plan): Pack {
  return { ...pack, plans: { ...pack.plans, [id]: plan } };
}
