import type { Linli } from '../linli.ts';
import type { ServiceRequestInput } from '../request/service-request.ts';
import type { DecisionDifference } from './case-event.ts';
import { partyId } from './case-party.ts';
import type { DecisionSnapshot } from './decision-snapshot.ts';
import type { PlannedStep } from './planned-step.ts';
import { snapshotOf } from './snapshot.ts';

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

/** A request, and the decision that was made on it. */
export interface DecidedRequest {
  /** With its words, read where they may be read. */
  readonly request: ServiceRequestInput;
  readonly decision: DecisionSnapshot;
}

/** What would be decided otherwise on a request. */
export interface ReplayedRequest {
  /** Id of the request. */
  readonly request: string;
  readonly differences: readonly DecisionDifference[];
}

/**
 * What other packs, or other versions of them, would have decided on requests that were decided already. No case is
 * touched; `migrate` takes a new decision over.
 *
 * @param decided - the requests, each with its decision; decided again as of the same instant
 * @param linli - with the other packs
 * @returns the requests on which something differs, in the order given
 * @throws LinliError with `REQ_` where a request cannot be read
 *
 * @example
 * ```ts
 * import { createLinli, unknownNeighbourhood } from '@linli/core';
 * import { replay, snapshotOf } from '@linli/core/case';
 * import { chinaCalendar } from '@linli/time';
 *
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * const request = { id: 'r1', text: '路灯不亮', receivedAt: '2026-09-30T16:00+08:00' };
 * const decision = snapshotOf(linli.triage(request, { at: request.receivedAt }), linli.neighbourhood);
 * [...replay([{ request, decision }], linli)]; // => []
 * ```
 */
export function* replay(decided: Iterable<DecidedRequest>, linli: Linli): Generator<ReplayedRequest> {
  for (const { request, decision } of decided) {
    const again = snapshotOf(linli.triage(request, { at: decision.at }), linli.neighbourhood);
    const differences = decisionDifferences(decision, again);
    if (differences.length > 0) yield { request: request.id, differences };
  }
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
