import { type Calendar, civilTime } from '@linli/time';

import { readFacts, type ReadingContext } from '../facts/read-facts.ts';
import type { Stage } from '../facts/request-facts.ts';
import type { ServiceRequest } from '../request/service-request.ts';
import { assign } from './assign.ts';
import { classify } from './classify.ts';
import type { Decision } from './decision.ts';
import { explainDecision } from './explain-decision.ts';
import type { PackMatch, Policy } from './policy.ts';
import { rate } from './rate.ts';
import { remark } from './remark.ts';
import { termsOf } from './terms.ts';
import { timebox } from './timebox.ts';

/** What a decision needs besides the request. */
export interface TriageContext extends ReadingContext {
  readonly policy: Policy;
  readonly calendar: Calendar;
}

/** Decides a request: classify, rate, assign, time-box, remark, each stage reading what the ones before decided. */
export function triage(request: ServiceRequest, at: Date, context: TriageContext): Decision {
  const { policy, calendar, neighbourhood } = context;
  const reading = readFacts(request, context);
  const day = civilTime(at, calendar).date;
  // One object for all stages: what a stage adds, no rule of an earlier one may read.
  const facts: Record<string, unknown> = { ...reading.facts };
  const rules: string[] = [];
  const run = (stage: Stage): readonly PackMatch[] => {
    const matches = policy.ruleSets[stage].evaluate(facts, { on: day }) as readonly PackMatch[];
    for (const { rule } of matches) rules.push(rule.name);
    return matches;
  };

  const { category, alternatives } = classify(run('classify'), policy);
  facts['category'] = category?.code;
  const severity = rate(run('rate'));
  facts['severity'] = severity;
  const place = reading.location.place?.id;
  const assigned = assign(run('assign'), { policy, neighbourhood, place, household: reading.household?.id, day });
  const { assignment, responsibility, tier } = assigned;
  Object.assign(facts, { lead: assignment.lead?.role, responsibility, tier });
  const limits = run('timebox');
  const timeBoxes = timebox(limits, {
    policy,
    calendar,
    day,
    receivedAt: request.receivedAt,
    assignment,
    party: assigned.party,
  });
  const { tags, proposals, requirements } = remark(run('remark'));

  const decision: Decision = {
    request: request.id,
    at,
    receivedAt: request.receivedAt,
    ...(category && { category }),
    alternatives,
    severity,
    ...(responsibility && { responsibility }),
    ...(tier && { tier }),
    assignment,
    terms: termsOf(limits, policy, day),
    timeBoxes,
    tags,
    proposals,
    requirements,
    location: reading.location,
    provisional: timeBoxes.some(({ provisional }) => provisional),
    packs: policy.packs.map(({ id, version }) => ({ id, version })),
    rules,
    explain: () => explainDecision(decision, { policy, calendar, reading, facts, day }),
  };
  return decision;
}
