import type { Decision, TimeBox } from '@linli/core';

/** What of a decision may change, in the order in which it is decided. */
export const effects = [
  'category',
  'severity',
  'lead',
  'partners',
  'responsibility',
  'tier',
  'step',
  'due-earlier',
  'due-later',
  'limit',
  'owners',
  'evidence',
  'escalation',
  'tags',
  'proposals',
  'requirements',
] as const;

/** One kind of change. */
export type Effect = (typeof effects)[number];

/** One thing that is decided otherwise. */
export interface Difference {
  readonly effect: Effect;
  /** Id of the step, where the change is one of a time box. */
  readonly step?: string;
  /** What was decided before; `null` for nothing. */
  readonly from: Value;
  /** What is decided now. */
  readonly to: Value;
}

type Value = string | readonly string[] | null;

/** Everything in which two decisions on one request differ, in the order of {@link effects}. */
export function differences(before: Decision, after: Decision): Difference[] {
  const compare = (effect: Effect, valueOf: (decision: Decision) => Value | undefined) =>
    changed(effect, valueOf(before), valueOf(after));
  return [
    ...compare('category', ({ category }) => category?.code),
    ...compare('severity', ({ severity }) => severity),
    ...compare('lead', ({ assignment }) => assignment.lead?.role),
    ...compare('partners', ({ assignment }) => assignment.partners.map(({ role }) => role).toSorted()),
    ...compare('responsibility', ({ responsibility }) => responsibility),
    ...compare('tier', ({ tier }) => tier),
    ...timeBoxDifferences(before, after),
    ...compare('tags', ({ tags }) => tags.map(({ tag }) => tag).toSorted()),
    ...compare('proposals', ({ proposals }) => proposals.map(({ action }) => action).toSorted()),
    ...compare('requirements', ({ requirements }) => requirements.map(({ evidence }) => evidence).toSorted()),
  ];
}

function changed(effect: Effect, from: Value | undefined, to: Value | undefined, step?: string): Difference[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  return [{ effect, ...(step !== undefined && { step }), from: from ?? null, to: to ?? null }];
}

/** The time box of a step, where there is one. */
export function timeBoxOf({ timeBoxes }: Decision, step: string | undefined): TimeBox | undefined {
  return timeBoxes.find((box) => box.step === step);
}

function timeBoxDifferences(before: Decision, after: Decision): Difference[] {
  const steps = new Set([...before.timeBoxes, ...after.timeBoxes].map(({ step }) => step));
  const found = [...steps].flatMap((step) => {
    const [one, other] = [timeBoxOf(before, step), timeBoxOf(after, step)];
    return one === undefined || other === undefined
      ? changed('step', one && step, other && step, step)
      : [
          ...dueDifference(one, other, step),
          ...changed('owners', rolesOf(one), rolesOf(other), step),
          ...changed('evidence', one.evidence, other.evidence, step),
          ...changed('escalation', rungsOf(one), rungsOf(other), step),
        ];
  });
  return found.toSorted((a, b) => effects.indexOf(a.effect) - effects.indexOf(b.effect));
}

/** An earlier or later instant; where that is the same, or waits, another limit. */
function dueDifference(one: TimeBox, other: TimeBox, step: string): Difference[] {
  if (one.dueAt !== undefined && other.dueAt !== undefined && one.dueAt.getTime() !== other.dueAt.getTime()) {
    const effect = other.dueAt < one.dueAt ? 'due-earlier' : 'due-later';
    return changed(effect, one.dueAt.toISOString(), other.dueAt.toISOString(), step);
  }
  return changed('limit', limitOf(one), limitOf(other), step);
}

function limitOf({ limit, start }: TimeBox): string | undefined {
  if (start === 'open') return limit;
  return `${limit ?? '—'} (${'after' in start ? `after ${start.after}` : `on ${start.on}`})`;
}

function rolesOf({ owners }: TimeBox): string[] {
  return owners.map(({ role }) => role);
}

function rungsOf({ escalation }: TimeBox): string[] {
  return escalation.map(({ at, action, to }) => `${at} ${action} ${to}`);
}
