import { type Calendar, due, limitToString } from '@linli/time';

import { planId } from '../pack/check-references.ts';
import type { Pack } from '../pack/pack.ts';
import type { Plan, Step } from '../pack/plan.ts';
import { clockTermsOf } from './clock-terms.ts';
import type { Assignment, Party, TimeBox } from './decision.ts';
import { type FigureContext, limitOn } from './figure.ts';
import type { PackMatch, Policy } from './policy.ts';

/** What time-boxing needs besides the rules that hold. */
export interface TimeboxContext {
  readonly policy: Policy;
  readonly calendar: Calendar;
  /** Civil day of the decision, for dated parameters. */
  readonly day: string;
  readonly receivedAt: Date;
  readonly assignment: Assignment;
  readonly party: (role: string) => Party;
}

interface AskedStep {
  readonly id: string;
  readonly step: Step;
  readonly pack: Pack;
  readonly rule: string;
  readonly plan?: { readonly id: string; readonly plan: Plan };
  /** Id of a source of the pack. */
  readonly source?: string | undefined;
}

/**
 * The steps of all plans and limits that the rules ask for. Where several ask for the same step the strictest counts:
 * the earliest due instant; at the same instant, the first by precedence.
 */
export function timebox(matches: readonly PackMatch[], context: TimeboxContext): TimeBox[] {
  const strictest = new Map<string, TimeBox>();
  for (const asked of matches.flatMap((match) => stepsOf(match, context.policy))) {
    const box = timeBoxOf(asked, context);
    const other = strictest.get(asked.id);
    if (other === undefined || isStricter(box, other)) strictest.set(asked.id, box);
  }
  return [...strictest.values()].toSorted((a, b) => dueOrder(a) - dueOrder(b));
}

function stepsOf({ rule, event }: PackMatch, { packs, vocabulary }: Policy): AskedStep[] {
  if (event.type !== 'timebox') return [];
  if ('plan' in event.params) {
    const id = planId(event.params.plan, rule.meta.pack);
    const found = vocabulary.plans.get(id);
    if (found === undefined) return [];
    return Object.entries(found.plan.steps).map(([step, definition]) => ({
      id: step,
      step: definition,
      pack: found.pack,
      rule: rule.name,
      plan: { id, plan: found.plan },
      source: definition.source ?? found.plan.source ?? rule.source,
    }));
  }
  const { step, title, limit, owner } = event.params;
  const pack = packs.find(({ id }) => id === rule.meta.pack);
  const definition: Step = { title, limit, start: 'open', evidence: [], escalation: [], ...(owner && { owner }) };
  return pack === undefined ? [] : [{ id: step, step: definition, pack, rule: rule.name, source: rule.source }];
}

function timeBoxOf({ id, step, pack, rule, plan, source }: AskedStep, context: TimeboxContext): TimeBox {
  const { policy, calendar, receivedAt, assignment, party } = context;
  const figures: FigureContext = { pack, day: context.day };
  const limit = step.limit === undefined ? undefined : policy.limit(limitOn(step.limit, figures));
  const clock = clockTermsOf(step, plan?.plan, figures);
  const running =
    limit !== undefined && step.start === 'open' ? due(receivedAt, limit, calendar, clock.policies) : undefined;
  const owners = step.owner === undefined ? [assignment.lead ?? []].flat() : [step.owner].flat().map(party);
  const cited = source === undefined ? undefined : pack.sources[source]?.title;
  return {
    step: id,
    title: step.title,
    owners,
    ...(step.owner === undefined && { byLead: true }),
    start: step.start,
    ...(limit && { limit: limitToString(limit) }),
    ...(step.start === 'open' && { startsAt: receivedAt }),
    ...(running && { dueAt: running.at }),
    provisional: running?.provisional ?? false,
    ...clock,
    ...(step.each === true && { each: true }),
    ...(step.parties !== undefined && { parties: step.parties }),
    ...(step.outcomes && { outcomes: step.outcomes }),
    ...(step.rates !== undefined && { rates: step.rates }),
    evidence: step.evidence,
    escalation: step.escalation,
    ...(plan && { plan: plan.id }),
    ...(cited && { source: cited }),
    rule,
    trace: () => running?.trace() ?? [],
  };
}

function isStricter(one: TimeBox, other: TimeBox): boolean {
  return one.dueAt !== undefined && (other.dueAt === undefined || one.dueAt < other.dueAt);
}

/** Earliest first; clocks that wait come last. */
function dueOrder({ dueAt }: TimeBox): number {
  return dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
