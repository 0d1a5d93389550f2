import { type Due, due } from '../due.ts';
import type { LimitPart } from '../limit.ts';
import type { Policies } from '../policies.ts';
import type { DueStep } from '../trace.ts';
import { rollTime } from '../walk.ts';
import { postpone, type Reach } from './postpone.ts';
import { type Terms, timeBetween } from './terms.ts';

/** When a limit is due after the pauses so far. A value: each pause gives another one. */
export interface Reckoning {
  readonly terms: Terms;
  /** Where counting begins: the start, rolled as the policies say. */
  readonly from: number;
  /** Where the limit and its extensions end without pauses. */
  readonly reach: Reach;
  /** Milliseconds that pauses took so far, in the limit's own measure. */
  readonly idle: number;
  readonly due: number;
}

/** The reckoning at the start, with all extensions. */
export function reckon(terms: Terms, start: number, extensions: readonly LimitPart[]): Reckoning {
  const legs = legsOf(terms, extensions);
  return {
    terms,
    from: rollTime(terms.calendar.timeline, start, terms.policies.start),
    reach: {
      at: endOf(walkLegs(terms, start, legs, without(terms.policies, ['lastDay', 'end']))),
      unit: (legs.at(-1) ?? terms.limit).unit,
    },
    idle: 0,
    due: endOf(walkLegs(terms, start, legs, terms.policies)),
  };
}

/**
 * The reckoning after a pause. Pauses come in the order of time. One that begins after the due instant changes
 * nothing; one that begins before it, or at it, is never overtaken by it.
 */
export function pauseFor(reckoning: Reckoning, from: number, to: number): Reckoning {
  if (from > reckoning.due) return reckoning;
  const { terms, reach } = reckoning;
  const idle = reckoning.idle + timeBetween(terms, Math.max(from, reckoning.from), Math.max(to, reckoning.from));
  const unpaused = idle === 0 ? reckoning.due : postpone(terms, reach, idle);
  return { ...reckoning, idle, due: Math.max(unpaused, to) };
}

/** The way to the due instant without pauses, day by day. */
export function traceUnpaused(terms: Terms, start: number, extensions: readonly LimitPart[]): readonly DueStep[] {
  return walkLegs(terms, start, legsOf(terms, extensions), terms.policies).flatMap((leg) => leg.trace());
}

/** The limit and its extensions as one stretch after the other; neighbours of one unit are one stretch. */
function legsOf({ limit }: Terms, extensions: readonly LimitPart[]): readonly LimitPart[] {
  const legs = [limit];
  for (const extension of extensions) {
    const last = legs.at(-1);
    if (last?.unit !== extension.unit) legs.push(extension);
    else legs[legs.length - 1] = { unit: last.unit, amount: last.amount + extension.amount };
  }
  return legs;
}

/** Start rolls and the first day matter to the first leg only, rolls of the end to the last. */
function walkLegs(
  { calendar, policies }: Terms,
  start: number,
  legs: readonly LimitPart[],
  lastPolicies: Policies,
): readonly Due[] {
  const answers: Due[] = [];
  for (const [index, leg] of legs.entries()) {
    const counted = index === legs.length - 1 ? lastPolicies : without(policies, ['lastDay', 'end']);
    const before = legs[index - 1];
    // A day that ends at 24:00 is over at an instant of the next day, which has not been counted yet.
    const back = before !== undefined && endsWithTheDay(before, policies) && isDays(leg) ? 1 : 0;
    const applied = before === undefined ? counted : without(counted, ['start', 'firstDay']);
    answers.push(due(before === undefined ? start : endOf(answers) - back, { parts: [leg] }, calendar, applied));
  }
  return answers;
}

function endOf(legs: readonly Due[]): number {
  return legs.at(-1)?.at.getTime() ?? NaN;
}

function isDays({ unit }: LimitPart): boolean {
  return unit === 'd' || unit === 'wd';
}

function endsWithTheDay(leg: LimitPart, { counting }: Policies): boolean {
  return isDays(leg) && (counting === 'end-of-day' || counting === 'closing');
}

function without(policies: Policies, names: readonly (keyof Policies)[]): Policies {
  return Object.fromEntries(Object.entries(policies).filter(([name]) => !names.some((other) => other === name)));
}
