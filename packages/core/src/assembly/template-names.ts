import type { AssemblyStep } from './step-template.ts';

/** A name in a template that stands for nothing. */
interface Misnamed {
  readonly path: (string | number)[];
  readonly message: string;
}

interface Names {
  readonly stages: readonly { readonly steps?: readonly string[] | undefined }[];
  readonly steps: Readonly<Record<string, AssemblyStep>>;
  readonly ballots: Readonly<Record<string, unknown>>;
  readonly venues: Readonly<Record<string, unknown>>;
  readonly meetings: Readonly<Record<string, { readonly venue?: string | undefined }>>;
}

/** Every reference of a template that leads nowhere, and steps that wait for each other. */
export function misnamed(template: Names): Misnamed[] {
  const { stages, steps, ballots, venues, meetings } = template;
  const known = (names: object, name: string | undefined, path: Misnamed['path'], message: string): Misnamed[] =>
    name === undefined || Object.hasOwn(names, name) ? [] : [{ path, message }];
  const ofStages = stages.flatMap((stage, at) =>
    (stage.steps ?? []).flatMap((step, index) =>
      known(steps, step, ['stages', at, 'steps', index], 'there is no step of this name'),
    ),
  );
  const ofSteps = Object.entries(steps).flatMap(([id, { after = [], ballot, outcomes = {} }]) => [
    ...after.flatMap((step, at) => known(steps, step, ['steps', id, 'after', at], 'there is no step of this name')),
    ...known(ballots, ballot, ['steps', id, 'ballot'], 'there is no ballot rule of this name'),
    ...Object.entries(outcomes).flatMap(([outcome, { reopens }]) =>
      known(steps, reopens, ['steps', id, 'outcomes', outcome, 'reopens'], 'there is no step of this name'),
    ),
  ]);
  const ofMeetings = Object.entries(meetings).flatMap(([id, { venue }]) =>
    known(venues, venue, ['meetings', id, 'venue'], 'there is no venue of this name'),
  );
  const found = [...ofStages, ...ofSteps, ...ofMeetings];
  if (found.length > 0) return found;
  return Object.keys(steps)
    .filter((id) => stepsBefore(steps, id).has(id))
    .map((id) => ({ path: ['steps', id, 'after'], message: 'waits for itself' }));
}

/** The steps that come directly before one: those it names, or the one written before it. */
export function previousSteps(steps: Readonly<Record<string, AssemblyStep>>, id: string): readonly string[] {
  const names = Object.keys(steps);
  const before = names[names.indexOf(id) - 1];
  return steps[id]?.after ?? (before === undefined ? [] : [before]);
}

/** All steps that come before one, however far back. */
export function stepsBefore(steps: Readonly<Record<string, AssemblyStep>>, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const ahead = [...previousSteps(steps, id)];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    ahead.push(...previousSteps(steps, next));
  }
  return found;
}
