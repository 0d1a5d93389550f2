import { due } from '@linli/time';

import type { CaseEvent } from '../case-event.ts';
import { partyId } from '../case-party.ts';
import type { CaseState, CaseStep } from '../case-state.ts';
import type { Deciders, Deciding } from '../deciding.ts';
import { dependentsOf, stepOf } from '../evolve-steps.ts';
import { missingForClose, missingForStep, missingRecord, stepsBefore } from '../missing.ts';
import { raise } from '../raise.ts';
import { stopping } from '../stopping.ts';
import { withStepsOf } from './steps-of.ts';
import { knownStep, missingError } from './known-step.ts';

/** How a case comes to an end, and back from there. */
export const ending: Deciders<
  | 'resolve'
  | 'call-back'
  | 'evaluate'
  | 'reopen'
  | 'merge'
  | 'add-duplicate'
  | 'split'
  | 'link-topic'
  | 'close'
  | 'force-close'
  | 'cancel'
> = {
  resolve: ({ outcome }, deciding) => {
    const { state } = deciding;
    const step = stepOf(state, 'resolve');
    if (step !== undefined && step.doneAt === undefined) {
      const chosen = step.planned.outcomes === undefined ? [] : ['outcome'];
      const missing = [...stepsBefore(state, step), ...missingForStep(state, step), ...chosen];
      if (missing.length > 0) throw missingError(step, missing);
    }
    return withStepsOf(['resolve'], deciding.event('resolved', { outcome }), deciding);
  },

  'call-back': ({ reached }, deciding) => {
    const happened = deciding.event('called-back', { reached });
    return reached ? withStepsOf(['call-back'], happened, deciding) : [happened];
  },

  evaluate: ({ responded, solved, satisfied }, deciding) => {
    const answers = { ...(solved !== undefined && { solved }), ...(satisfied !== undefined && { satisfied }) };
    if (!responded && Object.keys(answers).length > 0) throw raise('CASE_EVALUATION', { path: '/responded' });
    const happened = deciding.event('evaluated', { responded, ...answers });
    const calledBack = deciding.state.calledBack.some(({ reached }) => reached);
    return withStepsOf(calledBack ? ['call-back', 'evaluate'] : ['evaluate'], happened, deciding);
  },

  reopen: ({ reason, recurrence, request, steps: named }, deciding) => {
    const { state } = deciding;
    if (recurrence) mustRecurInTime(deciding);
    named?.forEach((step, at) => knownStep(step, state, `/steps/${at}`));
    const steps = state.steps.filter((step) => isRepeated(step, state, named)).map(({ planned }) => planned.step);
    const again = new Set(steps.flatMap((step) => [step, ...dependentsOf(state, step)]));
    const { before, clocks } = stopping(({ step }) => again.has(step), 'unmet', deciding);
    const count = state.recurrence + (recurrence ? 1 : 0);
    const measure = measureAfter(count, state);
    const reopened = deciding.event('reopened', {
      reason,
      steps,
      clocks,
      recurrence: count,
      ...(measure !== undefined && { measure }),
      ...(request !== undefined && { request }),
    });
    return [...before, reopened];
  },

  merge: ({ into }, deciding) => {
    const own = `case/${deciding.state.request?.id}`;
    if (into === own || into === deciding.state.request?.id)
      throw raise('CASE_SELF', { path: '/into', data: { case: into } });
    const { before, clocks } = stopping(() => true, 'unmet', deciding);
    return [...before, deciding.event('merged', { into, clocks })];
  },

  'add-duplicate': ({ of }, deciding) => {
    const { request, duplicates } = deciding.state;
    if (of === `case/${request?.id}` || of === request?.id)
      throw raise('CASE_SELF', { path: '/of', data: { case: of } });
    return duplicates.includes(of) ? [] : [deciding.event('duplicate-added', { of })];
  },

  split: ({ into, reason }, deciding) => {
    const added = [...new Set(into)].filter((id) => !deciding.state.splitInto.includes(id));
    return added.length === 0 ? [] : [deciding.event('split', { into: added, reason })];
  },

  'link-topic': ({ topic }, deciding) =>
    deciding.state.topics.includes(topic) ? [] : [deciding.event('linked', { topic })],

  close: (_, deciding) => {
    const missing = missingForClose(deciding.state);
    if (missing.length > 0) throw raise('CASE_CLOSE_MISSING', { path: '/type', data: { missing } });
    return closing(deciding, {});
  },

  'force-close': ({ reason, authorisedBy }, deciding) => {
    const { state, context } = deciding;
    const record = missingRecord(state);
    if (record.length > 0) throw raise('CASE_CLOSE_MISSING', { path: '/type', data: { missing: record } });
    const owner = state.owner === undefined ? undefined : partyId(state.owner);
    if (authorisedBy === context.by || authorisedBy === owner) {
      throw raise('CASE_AUTHORITY', { path: '/authorisedBy', data: { authorisedBy } });
    }
    return closing(deciding, { forced: { reason, authorisedBy, missing: missingForClose(state) } });
  },

  cancel: ({ reason }, deciding) => {
    if (!deciding.state.answered) throw raise('CASE_CLOSE_MISSING', { path: '/type', data: { missing: ['reply'] } });
    const { before, clocks } = stopping(() => true, 'unmet', deciding);
    return [...before, deciding.event('cancelled', { reason, clocks })];
  },
};

function closing(
  deciding: Deciding,
  how: {
    readonly forced?: { readonly reason: string; readonly authorisedBy: string; readonly missing: readonly string[] };
  },
): readonly CaseEvent[] {
  const { before, clocks } = stopping(() => true, 'unmet', deciding);
  return [...before, deciding.event('closed', { ...how, clocks })];
}

/**
 * Whether a step is done again when a case is taken up again: those that are named, else those that start at open. One
 * that still runs goes on, for no clock begins anew by resolving and reopening.
 */
function isRepeated(
  { planned, doneAt }: CaseStep,
  { status }: CaseState,
  named: readonly string[] | undefined,
): boolean {
  const meant = named === undefined ? planned.start === 'open' : named.includes(planned.step);
  return meant && (status === 'closed' || doneAt !== undefined);
}

/** The same trouble counts as a recurrence for so long after closing; later it is a case of its own. */
function mustRecurInTime({ state, context: { linli }, at }: Deciding): void {
  const { closedAt, decision } = state;
  const within = decision?.terms.recurrence;
  if (closedAt === undefined) throw raise('CASE_NOT_CLOSED', { path: '/recurrence' });
  if (within === undefined) throw raise('CASE_NO_RECURRENCE', { path: '/recurrence' });
  const until = due(new Date(closedAt), within, linli.calendar).at.toISOString();
  if (at > until) throw raise('CASE_RECURRENCE_LATE', { path: '/recurrence', data: { closedAt, within, until } });
}

/** Each recurrence goes one measure further, up to the strictest. */
function measureAfter(recurrence: number, { decision, measure }: CaseState): string | undefined {
  const measures = decision?.terms.measures ?? [];
  return measures[Math.min(recurrence, measures.length - 1)] ?? measure;
}
