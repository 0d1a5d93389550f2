import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import type { Decision, Party, TimeBox } from '../triage/decision.ts';
import type { CaseParty } from './case-party.ts';
import type { DecisionSnapshot } from './decision-snapshot.ts';
import type { PlannedStep } from './planned-step.ts';

/**
 * A decision as a case keeps it: without names, words and functions, with everything that clocks need.
 *
 * @param decision - as `linli.triage` gives it
 * @param neighbourhood - for what lies above the place
 * @returns plain JSON
 *
 * @example
 * ```ts
 * import { createLinli, unknownNeighbourhood } from '@linli/core';
 * import { snapshotOf } from '@linli/core/case';
 * import { chinaCalendar } from '@linli/time';
 *
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * const decision = linli.triage({ id: 'r1', text: '路灯不亮' }, { at: '2026-09-30T16:00+08:00' });
 * snapshotOf(decision, linli.neighbourhood).severity; // => 'routine'
 * ```
 */
export function snapshotOf(decision: Decision, neighbourhood: Neighbourhood): DecisionSnapshot {
  const { at, category, severity, responsibility, tier, assignment, timeBoxes, location } = decision;
  const { lead, partners, fallback } = assignment;
  const place = location.place?.id;
  return {
    at: at.toISOString(),
    ...(category && { category: category.code }),
    severity,
    ...(responsibility && { responsibility }),
    ...(tier && { tier }),
    ...(lead && { lead: caseParty(lead) }),
    partners: partners.map(caseParty),
    ...(fallback && { fallback: caseParty(fallback) }),
    places: place === undefined ? [] : neighbourhood.ancestors(place).map(({ id }) => id),
    steps: timeBoxes.map(plannedStep),
    requirements: decision.requirements.map(({ evidence, before, rule }) => ({
      evidence,
      ...(before !== undefined && { before }),
      rule,
    })),
    tags: decision.tags.map(({ tag }) => tag),
    proposals: decision.proposals.map(({ action }) => action),
    terms: decision.terms,
    packs: decision.packs,
    rules: decision.rules,
  };
}

function caseParty({ role, holder }: Party): CaseParty {
  return { role, ...(holder !== undefined && { holder }) };
}

/** What a step needs of its time box; instants are computed anew, by the calendar of the day. */
const kept = [
  'step',
  'title',
  'plan',
  'rule',
  'byLead',
  'start',
  'limit',
  'policies',
  'stopwatch',
  'approvals',
  'each',
  'parties',
  'outcomes',
  'rates',
  'evidence',
  'escalation',
] as const satisfies readonly (keyof PlannedStep)[];

function plannedStep(box: TimeBox): PlannedStep {
  const entries = kept.flatMap((name) => (box[name] === undefined ? [] : [[name, box[name]]]));
  return { ...(Object.fromEntries(entries) as Omit<PlannedStep, 'owners'>), owners: box.owners.map(caseParty) };
}
