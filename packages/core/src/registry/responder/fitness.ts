import type { LinliError } from '@linli/errors';
import type { Calendar } from '@linli/time';

import { raise } from '../raise.ts';
import type { EntryOn, Registry } from '../registry-on.ts';
import { isAvailable, type Stretch } from './available.ts';
import { touches, wallStretch } from './time-window.ts';
import type { VolunteerRules } from './volunteer-rules.ts';

/** What is to be done, where and when. */
export interface TaskNeed extends Stretch {
  /** Kind of task: `night-patrol`. */
  readonly task: string;
  /** Id of the place. */
  readonly place: string;
  /** Skills that each of those who do it must have. */
  readonly skills?: readonly string[];
}

/** What fitness depends on besides the task. */
export interface FitnessContext {
  readonly calendar: Calendar;
  /** What the pack says of volunteers; without it minors take no task at all. */
  readonly rules?: VolunteerRules | undefined;
  /** Id of the grown-up responder who will be there with a minor. */
  readonly supervisor?: string | undefined;
}

/**
 * Why somebody cannot take a task. A unit that was dissolved and a responder who left take none; a minor takes none at
 * night, none that is not for minors, none without a guardian's consent and a supervisor.
 *
 * @param registry - the registry of the day on which it takes place
 * @param id - id of a responder or a unit
 * @param need - the task, its place and time, and the skills it takes
 * @param context - calendar, volunteer rules, supervisor
 * @returns the first reason, as an error that is not thrown; `undefined` where nothing stands against it
 */
export function whyUnfit(
  registry: Registry,
  id: string,
  need: TaskNeed,
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
  { task, from, until = from }: TaskNeed,
  { calendar, rules, supervisor }: FitnessContext,
): LinliError | undefined {
  const path = '/responder';
  if (guardian === undefined) return raise('TASK_GUARDIAN', { path, data: { responder: id } });
  const night = rules?.minors.night;
  if (night !== undefined && touches(wallStretch(from, until, calendar), night)) {
    return raise('TASK_MINOR_NIGHT', { path, data: { responder: id, ...night } });
  }
  const tasks = rules?.minors.tasks ?? [];
  if (!tasks.includes(task)) return raise('TASK_MINOR_KIND', { path, data: { responder: id, task, tasks } });
  const adult = supervisor === undefined ? undefined : registry.find('responder', supervisor);
  if (adult === undefined || adult.minor === true) {
    return raise('TASK_SUPERVISOR', { path: '/supervisor', data: { responder: id } });
  }
  return undefined;
}

function whyNotOwn(
  registry: Registry,
  { id, tasks, skills, available }: EntryOn<'responder'>,
  need: TaskNeed,
  { calendar }: FitnessContext,
): LinliError | undefined {
  const path = '/responder';
  if (tasks !== undefined && !tasks.includes(need.task)) {
    return raise('TASK_KIND', { path, data: { responder: id, task: need.task, tasks } });
  }
  const missing = (need.skills ?? []).filter((skill) => !skills.includes(skill));
  if (missing.length > 0) return raise('TASK_SKILL', { path, data: { responder: id, skills: missing } });
  if (!isAvailable(available, need, registry, calendar)) {
    return raise('TASK_UNAVAILABLE', { path, data: { responder: id, at: need.from.toISOString() } });
  }
  return undefined;
}
