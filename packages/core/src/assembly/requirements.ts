import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import type { AssemblyState } from './assembly-state.ts';
import type { en } from './messages/en.ts';
import { placesIn } from './scope.ts';
import { isOpenShare, paidOf } from './share-state.ts';
import type { AssemblyStep } from './step-template.ts';
import { previousSteps } from './template-names.ts';

/** What a step lacks: which condition, and what of it is missing. */
export interface Lack {
  readonly code: keyof typeof en;
  readonly missing: readonly string[];
}

/** The steps that must be done before one and are not, in the order of the template. */
export function stepsMissing(state: AssemblyState, step: string): string[] {
  const { steps } = state.template;
  const missing = new Set<string>();
  const seen = new Set<string>();
  const ahead = [...previousSteps(steps, step)];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (isDone(state, next)) continue;
    if (steps[next]?.soft !== true) missing.add(next);
    ahead.push(...previousSteps(steps, next));
  }
  return Object.keys(steps).filter((id) => missing.has(id));
}

/** What keeps a step from beginning. */
export function lacksToBegin(state: AssemblyState, step: string): Lack[] {
  const gate = state.template.steps[step]?.gate ?? [];
  return listed([
    { code: 'ASSEMBLY_ORDER', missing: stepsMissing(state, step) },
    { code: 'ASSEMBLY_GATE', missing: gate.filter((evidence) => !isOnRecord(state, evidence)) },
  ]);
}

/** What keeps a step from being done, once it has begun. */
export function lacksToComplete(state: AssemblyState, id: string, neighbourhood: Neighbourhood): Lack[] {
  const step = state.template.steps[id];
  if (step === undefined) return [];
  return listed([
    { code: 'ASSEMBLY_EVIDENCE', missing: step.evidence.filter((evidence) => !isOnRecord(state, evidence)) },
    { code: 'ASSEMBLY_PARTIES', missing: partiesMissing(state, step) },
    { code: 'ASSEMBLY_HEARD', missing: unheard(state, step) },
    { code: 'ASSEMBLY_DECISION', missing: step.decision && state.decisions.length === 0 ? ['decision'] : [] },
    { code: 'ASSEMBLY_BALLOT', missing: ballotMissing(state, id, step) },
    { code: 'ASSEMBLY_SIGNATURES', missing: signaturesMissing(state, id, neighbourhood) },
    { code: 'ASSEMBLY_SETTLEMENT', missing: step.settled ? unsettled(state) : [] },
  ]);
}

/** The places whose signature a step still lacks. */
export function signaturesMissing(state: AssemblyState, step: string, neighbourhood: Neighbourhood): string[] {
  const asked = state.template.steps[step]?.signatures;
  if (asked === undefined) return [];
  const signed = new Set(state.signatures.filter((each) => each.step === step).map(({ place }) => place));
  return placesIn(neighbourhood, state.places, asked.each)
    .map(({ id }) => id)
    .filter((id) => !signed.has(id));
}

/** Whether a step is done. */
export function isDone({ steps }: AssemblyState, id: string): boolean {
  return steps.some(({ step, stage }) => step === id && stage === 'done');
}

function isOnRecord({ evidence }: AssemblyState, name: string): boolean {
  return evidence.some((each) => each.evidence === name && !each.spent);
}

/** One entry for each party too few: `2` where the second one is missing. */
function partiesMissing({ parties }: AssemblyState, step: AssemblyStep): string[] {
  const least = step.parties ?? (step.eachParty.length > 0 ? 1 : 0);
  return Array.from({ length: Math.max(0, least - parties.length) }, (_, at) => String(parties.length + at + 1));
}

/** `party: evidence` for each party that has not been heard. */
function unheard({ parties, evidence }: AssemblyState, { eachParty }: AssemblyStep): string[] {
  return parties.flatMap(({ party }) =>
    eachParty
      .filter((name) => !evidence.some((each) => each.party === party && each.evidence === name && !each.spent))
      .map((name) => `${party}: ${name}`),
  );
}

function ballotMissing({ ballots }: AssemblyState, id: string, { ballot: rule }: AssemblyStep): string[] {
  const carried = ballots.some(
    (ballot) =>
      ballot.ruleName === rule &&
      ballot.tally?.result === 'carried' &&
      !ballot.spent &&
      (ballot.step === undefined || ballot.step === id),
  );
  return rule === undefined || carried ? [] : [rule];
}

function unsettled({ shares }: AssemblyState): string[] {
  return shares.filter(isOpenShare).map((share) => `${share.share} (${paidOf(share)}/${share.total})`);
}

function listed(lacks: readonly Lack[]): Lack[] {
  return lacks.filter(({ missing }) => missing.length > 0);
}
