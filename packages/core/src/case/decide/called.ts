import { type CaseParty, distinctParties, partyId } from '../case-party.ts';
import type { CaseState, CaseStep } from '../case-state.ts';
import { type Deciders, partyNamed } from '../deciding.ts';
import { startsOn } from '../evolve-steps.ts';
import { missingForReport } from '../missing.ts';
import { raise } from '../raise.ts';
import { clocksOfStep, stopping } from '../stopping.ts';
import { knownStep, missingError, mustBeOpen, mustNotBeDone } from './known-step.ts';

/** The event that a whistle is, for steps that start on it. */
const whistleEvent = 'whistle';

/** Parties that are called, report and are rated, each on a clock of its own. */
export const called: Deciders<'whistle' | 'report-in' | 'rate'> = {
  whistle: ({ parties: named, step: id }, deciding) => {
    const { state } = deciding;
    const step =
      id === undefined
        ? state.steps.find(({ planned }) => startsOn(planned.start, whistleEvent))
        : knownStep(id, state);
    if (step === undefined || step.planned.each !== true) throw raise('CASE_WHISTLE', { path: '/step' });
    mustNotBeDone(step);
    const parties = named.map((each, at) => partyNamed(each, deciding, `/parties/${at}`));
    const already = step.startedAt === undefined ? [] : step.owners;
    const added = distinctParties(parties).filter((party) => !includes(already, party));
    return added.length === 0 ? [] : [deciding.event('whistled', { step: step.planned.step, parties: added })];
  },

  'report-in': ({ party: named, step: id }, deciding) => {
    const { state } = deciding;
    const party = partyNamed(named, deciding, '/party');
    const step = id === undefined ? waitingFor(party, state) : knownStep(id, state);
    if (step === undefined || step.planned.each !== true) throw notWaiting(party);
    mustBeOpen(step, state);
    mustOwn(step, party);
    if (includes(step.reported, party)) return [];
    const missing = missingForReport(state, step, party);
    if (missing.length > 0) throw missingError(step, missing);
    const { before, clocks } = stopping(clocksOfStep(step.planned.step, partyId(party)), 'met', deciding);
    return [...before, deciding.event('reported-in', { step: step.planned.step, party, clocks })];
  },

  rate: ({ party: named, score, step: id }, deciding) => {
    const { state } = deciding;
    const party = partyNamed(named, deciding, '/party');
    const step = id === undefined ? ratedFor(party, state) : knownStep(id, state);
    if (step?.startedAt === undefined) throw notWaiting(party);
    mustOwn(step, party);
    return [deciding.event('rated', { step: step.planned.step, party, score })];
  },
};

/** The step in which a party has a clock of its own: one that it has not reported for, where there is any. */
function waitingFor(party: CaseParty, { steps }: CaseState): CaseStep | undefined {
  const theirs = steps.filter(
    ({ planned, startedAt, doneAt, owners }) =>
      planned.each === true && startedAt !== undefined && doneAt === undefined && includes(owners, party),
  );
  return theirs.find(({ reported }) => !includes(reported, party)) ?? theirs[0];
}

/** The step that a party is rated for: one that the plan wants rated, where there is any. */
function ratedFor(party: CaseParty, { steps }: CaseState): CaseStep | undefined {
  const wanted = new Set(steps.map(({ planned }) => planned.rates));
  const theirs = steps.filter(({ startedAt, owners }) => startedAt !== undefined && includes(owners, party));
  return theirs.find(({ planned }) => wanted.has(planned.step)) ?? theirs[0];
}

function includes(parties: readonly CaseParty[], party: CaseParty): boolean {
  return parties.some((other) => partyId(other) === partyId(party));
}

function mustOwn({ owners }: CaseStep, party: CaseParty): void {
  if (includes(owners, party)) return;
  const known = owners.length === 0 ? undefined : owners.map(partyId);
  throw raise('CASE_PARTY', { path: '/party', data: { party: partyId(party), known } });
}

function notWaiting(party: CaseParty) {
  return raise('CASE_REPORT', { path: '/step', data: { party: partyId(party) } });
}
