import type { DecisionDifference } from './case-event.ts';
import { partyId } from './case-party.ts';
import type { DecisionSnapshot } from './decision-snapshot.ts';
import type { PlannedStep } from './planned-step.ts';

/**
 * What two decisions on one request say differently: those of two versions of a pack, say. Titles, rule ids and
 * versions are left out, since nobody acts on them.
 *
 * @param before - the decision so far
 * @param after - the other one
 * @returns each difference with both values; empty where the same is to be done by the same people by the same time
 *
 * @example
 * ```ts
 * import { type DecisionSnapshot, decisionDifferences } from '@linli/core/case';
 *
 * const before: DecisionSnapshot = {
 *   at: '2026-09-30T08:00:00.000Z',
 *   severity: 'routine',
 *   partners: [],
 *   places: [],
 *   steps: [],
 *   requirements: [],
 *   tags: [],
 *   proposals: [],
 *   terms: { measures: [], reviewers: 2 },
 *   packs: [],
 *   rules: [],
 * };
 * decisionDifferences(before, { ...before, severity: 'urgent' });
 * // => [{ field: 'severity', from: 'routine', to: 'urgent' }]
 * ```
 */
export function decisionDifferences(before: DecisionSnapshot, after: DecisionSnapshot): readonly DecisionDifference[] {
  const [from, to] = [comparable(before), comparable(after)];
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return fields
    .filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]))
    .map((field) => ({
      field,
      ...(from[field] !== undefined && { from: from[field] }),
      ...(to[field] !== undefined && { to: to[field] }),
    }));
}

function comparable(decision: DecisionSnapshot): Readonly<Record<string, unknown>> {
  const { category, severity, responsibility, tier, lead, partners, fallback, places, terms } = decision;
  return {
    category,
    severity,
    responsibility,
    tier,
    lead: lead && partyId(lead),
    partners: partners.map(partyId),
    fallback: fallback && partyId(fallback),
    place: places[0],
    ...Object.fromEntries(decision.steps.flatMap(comparableStep)),
    requirements: decision.requirements.map(({ evidence, before }) =>
      before === undefined ? evidence : `${evidence}<${before}`,
    ),
    tags: decision.tags,
    proposals: decision.proposals,
    ...Object.fromEntries(Object.entries(terms).map(([name, value]) => [`terms/${name}`, value])),
  };
}

function comparableStep({
  step,
  title: _title,
  plan: _plan,
  rule: _rule,
  owners,
  ...rest
}: PlannedStep): [string, unknown][] {
  const fields = Object.entries({ ...rest, owners: owners.map(partyId) });
  return fields.map(([name, value]) => [`steps/${step}/${name}`, value]);
}
