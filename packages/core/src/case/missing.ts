import { type CaseParty, partyId } from './case-party.ts';
import type { CaseState, CaseStep } from './case-state.ts';
import { stepOf } from './evolve-steps.ts';

/** What a step still lacks before it counts as done: `evidence:photo`, `parties:2`, `report-in:water`, `rating:water`. */
export function missingForStep(state: CaseState, step: CaseStep, taking: readonly string[] = []): readonly string[] {
  const { planned, owners, reported } = step;
  const before = state.decision?.requirements.filter((requirement) => requirement.before === planned.step) ?? [];
  const asked = new Set([...planned.evidence, ...before.map(({ evidence }) => evidence)]);
  const missing = [...asked]
    .filter((evidence) => !isOnRecord(state, evidence, step))
    .map((evidence) => `evidence:${evidence}`);
  if (planned.step === 'reply' && !state.answered && !asked.has('reply')) missing.push('reply');
  if (planned.parties !== undefined && new Set(taking).size < planned.parties)
    missing.push(`parties:${planned.parties}`);
  if (planned.each === true)
    missing.push(...unreported(owners, reported).map((party) => `report-in:${partyId(party)}`));
  const called = planned.rates === undefined ? undefined : stepOf(state, planned.rates);
  if (called !== undefined) missing.push(...unrated(state, called).map((party) => `rating:${partyId(party)}`));
  return missing;
}

/** What one owner of a step lacks before they have reported. */
export function missingForReport(state: CaseState, step: CaseStep, party: CaseParty): readonly string[] {
  return step.planned.evidence
    .filter((evidence) => !isOnRecord(state, evidence, step, party))
    .map((evidence) => `evidence:${evidence}`);
}

/** The steps that must be done before one can be, first things first: those it waits for, and has not had. */
export function stepsBefore(state: CaseState, { planned: { start }, startedAt }: CaseStep): readonly string[] {
  if (startedAt !== undefined || start === 'open') return [];
  if ('on' in start) return [`event:${start.on}`];
  const before = stepOf(state, start.after);
  if (before === undefined || before.doneAt !== undefined) return [];
  return [...stepsBefore(state, before), `step:${start.after}`];
}

/**
 * What a case lacks before it may close: an outcome, an answer to everybody who asked, and whatever its plan and its
 * rules ask for. A step that waits for an event which never came is not asked for.
 *
 * @param state - the case
 * @returns `outcome`, `reply`, `step:ID`, `evidence:ID`; empty where it may close, and for a case that is over
 *
 * @example
 * ```ts
 * import { cases, missingForClose } from '@linli/core/case';
 *
 * missingForClose({ ...cases.initial, status: 'accepted' }); // => ['outcome', 'reply']
 * ```
 */
export function missingForClose(state: CaseState): readonly string[] {
  if (state.status === 'closed' || state.status === 'merged' || state.status === 'cancelled') return [];
  const record = missingRecord(state);
  const steps = state.steps
    .filter((step) => step.doneAt === undefined && isDue(state, step))
    .map(({ planned }) => `step:${planned.step}`);
  const evidence = (state.decision?.requirements ?? [])
    .filter(({ before, evidence: asked }) => before === undefined && !isOnRecord(state, asked))
    .map(({ evidence: asked }) => `evidence:${asked}`);
  return [...record, ...steps, ...evidence];
}

/** Without these nothing ends, not even by force: an outcome, and an answer. */
export function missingRecord({ outcome, answered }: CaseState): readonly string[] {
  return [...(outcome === undefined ? ['outcome'] : []), ...(answered ? [] : ['reply'])];
}

function isDue(state: CaseState, { startedAt, planned: { start } }: CaseStep): boolean {
  if (startedAt !== undefined || start === 'open') return true;
  if ('on' in start) return false;
  const before = stepOf(state, start.after);
  return before !== undefined && isDue(state, before);
}

/**
 * For a step that is done again, only what was recorded since counts. An answer and a
 * verdict are evidence of themselves.
 */
function isOnRecord(state: CaseState, evidence: string, step?: CaseStep, party?: CaseParty): boolean {
  const since = step !== undefined && step.runs > 1 ? (step.startedAt ?? '') : '';
  if (evidence === 'reply' && state.answered) return true;
  if (evidence === 'satisfaction' && state.evaluation !== undefined) return true;
  return state.evidence.some(
    (entry) =>
      entry.evidence === evidence &&
      entry.at >= since &&
      (party === undefined || entry.party === undefined || partyId(entry.party) === partyId(party)),
  );
}

function unreported(owners: readonly CaseParty[], reported: readonly CaseParty[]): readonly CaseParty[] {
  const done = new Set(reported.map(partyId));
  return owners.filter((owner) => !done.has(partyId(owner)));
}

function unrated({ ratings }: CaseState, { owners, planned }: CaseStep): readonly CaseParty[] {
  const rated = new Set(ratings.filter(({ step }) => step === planned.step).map(({ party }) => partyId(party)));
  return owners.filter((owner) => !rated.has(partyId(owner)));
}
