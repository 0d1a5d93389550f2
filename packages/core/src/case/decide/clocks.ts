import { LinliError } from '@linli/errors';

import { readInstant } from '../../request/service-request.ts';
import { stopwatchEvent, watchOf, withEntry } from '../case-clock.ts';
import type { CaseEvent } from '../case-event.ts';
import type { CaseClock, ClockEntry } from '../case-state.ts';
import { type Deciders, type Deciding } from '../deciding.ts';
import { raise } from '../raise.ts';
import { stepOf } from '../evolve-steps.ts';
import { resumedByItself } from '../stopping.ts';
import { knownStep } from './known-step.ts';

/** What may be done to clocks, as their plan allows. Each names the clocks it holds for: none stops quietly. */
export const clockCommands: Deciders<'pause' | 'resume' | 'extend' | 'suspend'> = {
  pause: ({ reason, clocks: wanted }, deciding) => {
    const { taken, before } = taking(wanted, { type: 'paused', at: deciding.at, reason }, deciding);
    return [...before, deciding.event('paused', { clocks: taken, reason })];
  },

  resume: ({ clocks: wanted }, deciding) => {
    const { taken, before } = taking(wanted, { type: 'resumed', at: deciding.at }, deciding);
    return [...before, deciding.event('resumed', { clocks: taken })];
  },

  extend: ({ reason, clocks: wanted, by, approvedBy }, deciding) => {
    const approvers = new Set(approvedBy.filter((approver) => approver !== deciding.context.by));
    const needed = Math.max(0, ...candidates(wanted, deciding).map(({ step }) => approvalsOf(step, deciding)));
    if (approvers.size < needed) {
      throw raise('CASE_APPROVALS', { path: '/approvedBy', data: { needed, given: approvers.size } });
    }
    const entry: ClockEntry = { type: 'extended', at: deciding.at, ...(by !== undefined && { by }) };
    const { taken, before } = taking(wanted, entry, deciding);
    const extension = by === undefined ? {} : { extension: by };
    return [...before, deciding.event('extended', { clocks: taken, ...extension, reason, approvedBy: [...approvers] })];
  },

  suspend: ({ reason, clocks: wanted, until: given }, deciding) => {
    const until = readInstant(given, '/until').toISOString();
    const { taken, before } = taking(wanted, { type: 'suspended', at: deciding.at, until, reason }, deciding);
    return [...before, deciding.event('suspended', { clocks: taken, until, reason })];
  },
};

interface Taking {
  /** Ids of the clocks that take the entry. */
  readonly taken: readonly string[];
  /** Pauses that had ended by themselves before. */
  readonly before: readonly CaseEvent[];
}

/**
 * The clocks that take an entry: those that are named, each of which must; or else all that can, at least one.
 *
 * @throws LinliError what the stopwatch of the first clock that cannot take it says, `CASE_CLOCKS` where none runs
 */
function taking(wanted: readonly string[] | undefined, entry: ClockEntry, deciding: Deciding): Taking {
  const clocks = candidates(wanted, deciding);
  const tried = clocks.map((clock) => ({ clock, ...attempt(clock, entry, deciding) }));
  const refused = tried.find(({ error }) => error !== undefined)?.error;
  const able = tried.filter(({ error }) => error === undefined);
  if (refused !== undefined && (wanted !== undefined || able.length === 0)) throw refused;
  if (able.length === 0) throw raise('CASE_CLOCKS', { path: '/clocks' });
  return { taken: able.map(({ clock }) => clock.id), before: able.flatMap(({ before }) => before) };
}

/** Clocks that are meant by id, or by the id of their step; all that have not been stopped where none is named. */
function candidates(wanted: readonly string[] | undefined, { state }: Deciding): readonly CaseClock[] {
  const running = state.clocks.filter(({ stopped }) => !stopped);
  if (wanted === undefined) return running;
  return wanted.flatMap((name, at) => {
    const meant = running.filter(({ id, step }) => id === name || step === name);
    if (meant.length > 0) return meant;
    if (!state.clocks.some(({ id }) => id === name)) knownStep(name, state, `/clocks/${at}`);
    throw raise('CASE_CLOCK_STOPPED', { path: `/clocks/${at}`, data: { clock: name } });
  });
}

function attempt(
  clock: CaseClock,
  entry: ClockEntry,
  deciding: Deciding,
): { readonly before: readonly CaseEvent[]; readonly error?: LinliError } {
  const before = resumedByItself(clock, deciding);
  const settled = before.reduce((each, { at }) => withEntry(each, { type: 'resumed', at }), clock);
  try {
    const { watch, events } = watchOf(settled, deciding.context.linli.calendar);
    watch.record(events, stopwatchEvent(entry));
    return { before };
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    const { code, message, data } = error;
    return {
      before,
      error: new LinliError(code, message, { path: '/clocks', data: { ...data, clock: clock.id }, cause: error }),
    };
  }
}

function approvalsOf(step: string, { state }: Deciding): number {
  return stepOf(state, step)?.planned.approvals ?? 0;
}
