import { nearestName } from '@linli/errors';

import { readInstant } from '../../request/service-request.ts';
import type { CaseEvent } from '../case-event.ts';
import { distinctParties, partyId } from '../case-party.ts';
import type { CaseState, CaseStep } from '../case-state.ts';
import { type Deciders, type Deciding, partyNamed } from '../deciding.ts';
import { dependentsOf, startsOn, stepOf } from '../evolve-steps.ts';
import { missingForReport, missingForStep, stepsBefore } from '../missing.ts';
import { raise } from '../raise.ts';
import { clocksOfStep, stopping } from '../stopping.ts';
import { withStepOf } from './step-of.ts';

/** The event that a whistle is, for steps that start on it. */
const whistleEvent = 'whistle';

/** The work on a case, step by step. */
export const work: Deciders<
  'whistle' | 'report-in' | 'rate' | 'start-on' | 'record-evidence' | 'reply' | 'complete-step'
> = {
  whistle: ({ parties: named, step: id }, deciding) => {
    const step = stepNamed(id, deciding.state, ({ planned }) => startsOn(planned.start, whistleEvent), 'CASE_WHISTLE');
    const parties = named.map((each, at) => partyNamed(each, deciding, `/parties/${at}`));
    const open = step.startedAt !== undefined && step.doneAt === undefined;
    const called = new Set(open ? step.owners.map(partyId) : []);
    const added = parties.filter((party) => !called.has(partyId(party)));
    return added.length === 0
      ? []
      : [deciding.event('whistled', { step: step.planned.step, parties: distinctParties(added) })];
  },

  'report-in': ({ party: named, step: id }, deciding) => {
    const { state } = deciding;
    const party = partyNamed(named, deciding, '/party');
    const owns = ({ owners }: CaseStep) => owners.some((owner) => partyId(owner) === partyId(party));
    const mine = (step: CaseStep) => step.planned.each === true && isOpen(step) && owns(step);
    const step = stepNamed(id, state, mine, 'CASE_REPORT', partyId(party));
    mustBeOpen(step, state);
    if (!owns(step)) {
      const data = { party: partyId(party), known: step.owners.length === 0 ? undefined : step.owners.map(partyId) };
      throw raise('CASE_PARTY', { path: '/party', data });
    }
    if (step.reported.some((reported) => partyId(reported) === partyId(party))) return [];
    const missing = missingForReport(state, step, party);
    if (missing.length > 0) throw missingError(step, missing);
    const { before, clocks } = stopping(clocksOfStep(step.planned.step, partyId(party)), 'met', deciding);
    return [...before, deciding.event('reported-in', { step: step.planned.step, party, clocks })];
  },

  rate: ({ party: named, score, step: id }, deciding) => {
    const { state } = deciding;
    const party = partyNamed(named, deciding, '/party');
    const owns = ({ owners }: CaseStep) => owners.some((owner) => partyId(owner) === partyId(party));
    const step = stepNamed(
      id,
      state,
      (each) => each.startedAt !== undefined && owns(each),
      'CASE_REPORT',
      partyId(party),
    );
    if (!owns(step))
      throw raise('CASE_PARTY', { path: '/party', data: { party: partyId(party), known: step.owners.map(partyId) } });
    return [deciding.event('rated', { step: step.planned.step, party, score })];
  },

  'start-on': ({ event, occurredAt: given }, deciding) => {
    const { state, at } = deciding;
    const occurredAt = given === undefined ? at : readInstant(given, '/occurredAt').toISOString();
    if (occurredAt > at) throw raise('CASE_FUTURE', { path: '/occurredAt', data: { occurredAt, at } });
    const known = state.steps.flatMap(({ planned: { start } }) =>
      typeof start === 'object' && 'on' in start ? [start.on] : [],
    );
    if (!known.includes(event)) {
      const names = [...new Set(known)];
      const data = { event, nearest: nearestName(event, names), known: names.length === 0 ? undefined : names };
      throw raise('CASE_EVENT', { path: '/event', data });
    }
    const already = state.occurred.some((other) => other.event === event && other.occurredAt === occurredAt);
    return already ? [] : [deciding.event('occurred', { event, occurredAt })];
  },

  'record-evidence': ({ evidence, step: id, party: named }, deciding) => {
    if (id !== undefined) {
      const step = knownStep(id, deciding.state);
      if (step.doneAt !== undefined) throw doneError(step);
    }
    const party = named === undefined ? undefined : partyNamed(named, deciding, '/party');
    return [
      deciding.event('evidence-recorded', { evidence, ...(id !== undefined && { step: id }), ...(party && { party }) }),
    ];
  },

  reply: ({ channel, promise }, deciding) =>
    withStepOf(
      'reply',
      deciding.event('replied', {
        first: deciding.state.replies.count === 0,
        ...(channel !== undefined && { channel }),
        ...(promise !== undefined && { promise }),
      }),
      deciding,
    ),

  'complete-step': ({ step: id, outcome, parties }, deciding) => {
    const { state } = deciding;
    const step = knownStep(id, state);
    mustBeOpen(step, state);
    const { outcomes } = step.planned;
    if (outcomes !== undefined && outcome !== undefined && !Object.hasOwn(outcomes, outcome)) {
      const known = Object.keys(outcomes);
      throw raise('CASE_OUTCOME', { path: '/outcome', data: { outcome, nearest: nearestName(outcome, known), known } });
    }
    const missing = missingForStep(state, step, parties);
    const all = outcomes !== undefined && outcome === undefined ? [...missing, 'outcome'] : missing;
    if (all.length > 0) throw missingError(step, all);
    const { before, clocks } = stopping(clocksOfStep(id), 'met', deciding);
    const completed = deciding.event('step-completed', {
      step: id,
      ...(outcome !== undefined && { outcome }),
      parties: [...new Set(parties)],
      clocks,
    });
    const reopens = outcome === undefined ? undefined : outcomes?.[outcome]?.reopens;
    return [
      ...before,
      completed,
      ...(reopens === undefined || outcome === undefined ? [] : reopening(reopens, outcome, deciding)),
    ];
  },
};

function reopening(step: string, because: string, deciding: Deciding): readonly CaseEvent[] {
  const waiting = new Set([step, ...dependentsOf(deciding.state, step)]);
  const { before, clocks } = stopping((clock) => waiting.has(clock.step), 'unmet', deciding);
  return [...before, deciding.event('step-reopened', { step, because, clocks })];
}

/** The step with this id; without an id, the one that fits. */
function stepNamed(
  id: string | undefined,
  state: CaseState,
  fits: (step: CaseStep) => boolean,
  code: 'CASE_WHISTLE' | 'CASE_REPORT',
  party = '',
): CaseStep {
  if (id !== undefined) return knownStep(id, state);
  const step = state.steps.find(fits);
  if (step === undefined) throw raise(code, { path: '/step', data: { party } });
  return step;
}

/**
 * The step with this id.
 *
 * @throws LinliError `CASE_STEP` with the nearest id where there is none
 */
export function knownStep(id: string, state: CaseState, path = '/step'): CaseStep {
  const step = stepOf(state, id);
  if (step !== undefined) return step;
  const known = state.steps.map(({ planned }) => planned.step);
  const data = { step: id, nearest: nearestName(id, known), known: known.length === 0 ? undefined : known };
  throw raise('CASE_STEP', { path, data });
}

function isOpen({ startedAt, doneAt }: CaseStep): boolean {
  return startedAt !== undefined && doneAt === undefined;
}

function mustBeOpen(step: CaseStep, state: CaseState): void {
  if (step.doneAt !== undefined) throw doneError(step);
  if (step.startedAt !== undefined) return;
  throw raise('CASE_STEP_WAITING', {
    path: '/step',
    data: { step: step.planned.step, missing: stepsBefore(state, step) },
  });
}

function doneError({ planned: { step }, doneAt }: CaseStep) {
  return raise('CASE_STEP_DONE', { path: '/step', data: { step, doneAt } });
}

/** A step that lacks something. */
export function missingError({ planned: { step } }: CaseStep, missing: readonly string[]) {
  return raise('CASE_STEP_MISSING', { path: '/step', data: { step, missing } });
}
