import { civilTime, due, parseCivilTime, type Calendar } from '@linli/time';

import type { DecideContext } from '../stream/decider.ts';
import { found, mustBeNew, stamp } from './acting.ts';
import type { CommandOf } from './ledger-command.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { LedgerState, LedgerVisit } from './ledger-state.ts';
import { raise } from './raise.ts';

/** Notes a life event, after which the household is visited in time. */
export function lifeEvent(
  { entry, event, household, on }: CommandOf<'life-event'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  mustBeNew(state.visits, entry);
  const kinds = Object.entries(state.template.lifeEvents);
  const [name, { visit: within, must }] = found(kinds, ([id]) => id, event, 'LEDGER_LIFE_EVENT', '/event');
  const dueAt = dueOf(within, context, on);
  return [{ type: 'visit-due', ...stamp(context), entry, because: 'life-event', name, household, dueAt, must }];
}

/** Notes a weak signal; a visit is proposed, and may be declined with a reason. */
export function signal(
  { entry, signal: seen, household }: CommandOf<'signal'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  mustBeNew(state.visits, entry);
  const kinds = Object.entries(state.template.signals);
  const [name, { visit: within }] = found(kinds, ([id]) => id, seen, 'LEDGER_SIGNAL', '/signal');
  const dueAt = dueOf(within, context);
  return [{ type: 'visit-due', ...stamp(context), entry, because: 'signal', name, household, dueAt, must: false }];
}

/** Notes a visit as made. One that was missed stays missed, even if it is made later. */
export function visit({ entry }: CommandOf<'visit'>, state: LedgerState, context: DecideContext): LedgerEvent[] {
  const known = openVisit(state, entry);
  const late = !known.missed && context.at.toISOString() >= known.dueAt;
  return [...(late ? [missing(known)] : []), { type: 'visited', ...stamp(context), entry }];
}

/** Declines a proposed visit. One that is a duty cannot be declined. */
export function decline(
  { entry, reason }: CommandOf<'decline'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  if (openVisit(state, entry).must) throw raise('LEDGER_MUST', { path: '/entry', data: { entry } });
  return [{ type: 'visit-declined', ...stamp(context), entry, reason }];
}

/** The event of a visit that was not made in time. */
export function missing({ entry, dueAt, must }: LedgerVisit): LedgerEvent {
  return { type: 'visit-missed', at: dueAt, entry, breach: must };
}

function openVisit(state: LedgerState, entry: string): LedgerVisit {
  const known = found(state.visits, (each) => each.entry, entry, 'LEDGER_VISIT', '/entry');
  if (isOpenVisit(known)) return known;
  throw raise('LEDGER_VISIT_DONE', { path: '/entry', data: { entry } });
}

/** Whether a visit is still to be made. */
export function isOpenVisit({ visitedAt, declined }: LedgerVisit): boolean {
  return visitedAt === undefined && declined === undefined;
}

/** The end of the same day, or the end of a limit that begins with the event. */
function dueOf(within: string, { at, linli: { calendar } }: DecideContext, on?: string): string {
  const day = on ?? civilTime(at, calendar).date;
  if (within === 'same-day') return endOfDay(day, calendar);
  return due(on === undefined ? at : parseCivilTime(day, calendar), within, calendar).at.toISOString();
}

/** The instant at which a civil day is over. */
export function endOfDay(day: string, calendar: Calendar): string {
  return due(parseCivilTime(day, calendar), '1d', calendar).at.toISOString();
}
