import { nearestName } from '@linli/errors';

import { readInstant } from '../../request/service-request.ts';
import type { CaseEvent } from '../case-event.ts';
import { type Deciders, type Deciding, partyNamed } from '../deciding.ts';
import { evolve } from '../evolve.ts';
import { dependentsOf, stepOf } from '../evolve-steps.ts';
import { missingForStep } from '../missing.ts';
import { raise } from '../raise.ts';
import { clocksOfStep, stopping } from '../stopping.ts';
import { knownStep, missingError, mustBeOpen, mustNotBeDone } from './known-step.ts';
import { withStepsOf } from './steps-of.ts';

/** The work on a case, step by step. */
export const work: Deciders<'start-on' | 'record-evidence' | 'reply' | 'complete-step'> = {
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
    if (id !== undefined) mustNotBeDone(knownStep(id, deciding.state));
    const party = named === undefined ? undefined : partyNamed(named, deciding, '/party');
    return [
      deciding.event('evidence-recorded', { evidence, ...(id !== undefined && { step: id }), ...(party && { party }) }),
    ];
  },

  reply: ({ channel, promise }, deciding) =>
    withStepsOf(
      ['reply'],
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
    const events = [...before, completed];
    const reopens = outcome === undefined ? undefined : outcomes?.[outcome]?.reopens;
    if (reopens === undefined || outcome === undefined) return events;
    const after = { ...deciding, state: events.reduce(evolve, state) };
    // One that is not done goes on as it is: no clock begins anew.
    const isDone = stepOf(after.state, reopens)?.doneAt !== undefined;
    return isDone ? [...events, ...reopening(reopens, outcome, after)] : events;
  },
};

function reopening(step: string, because: string, deciding: Deciding): readonly CaseEvent[] {
  const waiting = new Set([step, ...dependentsOf(deciding.state, step)]);
  const { before, clocks } = stopping((clock) => waiting.has(clock.step), 'unmet', deciding);
  return [...before, deciding.event('step-reopened', { step, because, clocks })];
}
