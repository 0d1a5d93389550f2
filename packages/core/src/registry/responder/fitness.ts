import type { LinliError } from '@linli/errors';
import type { Calendar } from '@linli/time';

import { raise } from '../raise.ts';
import type { EntryOn, Registry } from '../registry-on.ts';
import { isAvailable, type Stretch } from './available.ts';
import { touches, wallStretch } from './time-window.ts';
import type { VolunteerRules } from './volunteer-rules.ts';

/** What is to be done, where and when. */
export interface ErrandNeed extends Stretch {
  /** Kind of errand: `night-patrol`. */
  readonly errand: string;
  /** Id of the place. */
  readonly place: string;
  /** Skills that each of those who do it must have. */
  readonly skills?: readonly string[];
}

/** What fitness depends on besides the errand. */
export interface FitnessContext {
  readonly calendar: Calendar;
  /** What the pack says of volunteers; without it minors take no errand at all. */
  readonly rules?: VolunteerRules | undefined;
  /** Id of the grown-up responder who will be there with a minor. */
  readonly supervisor?: string | undefined;
}

/**
 * Why somebody cannot take an errand. A unit that was dissolved and a responder who left take none; a minor takes none at
 * night, none that is not for minors, none without a guardian's consent and a supervisor.
 *
 * @param registry - the registry of the day on which it takes place
 * @param id - id of a responder or a unit
 * @param need - the errand, its place and time, and the skills it takes
 * @param context - calendar, volunteer rules, supervisor
 * @returns the first reason, as an error that is not thrown; `undefined` where nothing stands against it
 */
export function whyUnfit(
  registry: Registry,
  id: string,
  need: ErrandNeed,
  context: FitnessContext,
): LinliError | undefined {
  const responder = registry.find('responder', id);
  if (responder !== undefined) {
    return (
      (responder.minor === true ? whyNoMinor(registry, responder, need, context) : undefined) ??
      whyNotOwn(registry, responder, need, context)
    );
  }
  if (registry.find('unit', id) !== undefined) return undefined;
  const kind = registry.latest('unit', id) === undefined ? 'responder' : 'unit';
  const latest = registry.latest(kind, id);
  if (latest === undefined) return raise('REGISTRY_UNKNOWN', { path: '/responder', data: { kind, id } });
  const data = { kind, id, name: latest.name ?? id, from: latest.from, until: latest.until, day: registry.day };
  return raise('REGISTRY_ENDED', { path: '/responder', data });
}

function whyNoMinor(
  registry: Registry,
  { id, guardian }: EntryOn<'responder'>,
  { errand, from, until = from }: ErrandNeed,
  { calendar, rules, supervisor }: FitnessContext,
): LinliError | undefined {
  const path = '/responder';
  if (guardian === undefined) return raise('ERRAND_GUARDIAN', { path, data: { responder: id } });
  const night = rules?.minors.night;
  if (night !== undefined && touches(wallStretch(from, until, calendar), night)) {
    return raise('ERRAND_MINOR_NIGHT', { path, data: { responder: id, ...night } });
  }
  const errands = rules?.minors.errands ?? [];
  if (!errands.includes(errand)) return raise('ERRAND_MINOR_KIND', { path, data: { responder: id, errand, errands } });
  const adult = supervisor === undefined ? undefined : registry.find('responder', supervisor);
  if (adult === undefined || adult.minor === true) {
    return raise('ERRAND_SUPERVISOR', { path: '/supervisor', data: { responder: id } });
  }
  return undefined;
}

function whyNotOwn(
  registry: Registry,
  { id, errands, skills, available }: EntryOn<'responder'>,
  need: ErrandNeed,
  { calendar }: FitnessContext,
): LinliError | undefined {
  const path = '/responder';
  if (errands !== undefined && !errands.includes(need.errand)) {
    return raise('ERRAND_KIND', { path, data: { responder: id, errand: need.errand, errands } });
  }
  const missing = (need.skills ?? []).filter((skill) => !skills.includes(skill));
  if (missing.length > 0) return raise('ERRAND_SKILL', { path, data: { responder: id, skills: missing } });
  if (!isAvailable(available, need, registry, calendar)) {
    return raise('ERRAND_UNAVAILABLE', { path, data: { responder: id, at: need.from.toISOString() } });
  }
  return undefined;
}
