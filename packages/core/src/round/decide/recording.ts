import type { DecideContext } from '../../stream/decider.ts';
import type { CommandOf } from '../command.ts';
import { lowest } from '../count.ts';
import type { RoundEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import { raise } from '../raise.ts';
import { slotAt } from '../slot.ts';
import type { RoundState } from '../state.ts';
import type { StopState } from '../stop.ts';
import { isSweep } from '../terms.ts';
import { nextTryOf } from '../queue.ts';
import { mandateFor } from './mandate.ts';
import { mustHaveStop, mustKnow, serviceMeant } from './known.ts';
import { stamp, whenOf } from './stamp.ts';

/** Records a try at a stop: what came of it, what proves it, what was found. */
export function record(command: CommandOf<'record'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const { terms } = state;
  const stop = mustHaveStop(state, command.stop);
  const doneAt = whenOf(command.when, context);
  checkStarted(doneAt, state);
  if (state.endedAt !== undefined && doneAt > new Date(state.endedAt)) {
    throw raise('ROUND_ENDED', { path: '/when', data: { endedAt: state.endedAt } });
  }
  const service = serviceMeant(state, command.service);
  const slot = command.slot ?? slotAt(terms.slots, doneAt, context.linli.calendar)?.name;
  checkNames(command, state);
  checkEvidence(command, state);
  checkPersons(command, stop);
  const mandate = checkMoney(command, state, stop, doneAt);
  const { outcome, evidence, persons, amount, answered } = command;
  return [
    {
      type: 'recorded',
      ...stamp(context),
      visit: `v${state.visits + 1}`,
      stop: stop.id,
      outcome,
      ...(service !== undefined && { service }),
      ...(slot !== undefined && { slot }),
      method: command.method ?? nextTryOf(state, stop, context.linli).method,
      doneAt: doneAt.toISOString(),
      ...(persons !== undefined && { persons }),
      evidence,
      ...(amount !== undefined && { amount }),
      ...(mandate !== undefined && { mandate }),
      answered,
    },
    ...command.found.map((item, index) => {
      const finding = `f${state.findings.length + index + 1}`;
      const foundAt = doneAt.toISOString();
      return { type: 'found', ...stamp(context), finding, stop: stop.id, item, foundAt, evidence } as const;
    }),
  ];
}

/** Records what was noted on the way, all of it or, where one cannot be, nothing. */
export function recordMany(
  { visits }: CommandOf<'record-many'>,
  state: RoundState,
  context: DecideContext,
): readonly RoundEvent[] {
  const events: RoundEvent[] = [];
  let current = state;
  for (const visit of visits) {
    const next = record({ type: 'record', ...visit }, current, context);
    current = next.reduce(evolve, current);
    events.push(...next);
  }
  return events;
}

/** Reports something found at a stop, with or without a visit. */
export function report(command: CommandOf<'report'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const { item, evidence } = command;
  const { id: stop } = mustHaveStop(state, command.stop);
  mustKnow('item', item, Object.keys(state.terms.checklist));
  const foundAt = whenOf(command.foundAt, context).toISOString();
  const finding = `f${state.findings.length + 1}`;
  return [{ type: 'found', ...stamp(context), finding, stop, item, foundAt, evidence }];
}

/** Notes which request a finding became. */
export function link(command: CommandOf<'link'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const { finding, request } = command;
  mustKnow(
    'finding',
    finding,
    state.findings.map(({ id }) => id),
  );
  const known = state.findings.find(({ id }) => id === finding);
  return known?.request === request ? [] : [{ type: 'linked', ...stamp(context), finding, request }];
}

/** The receiver confirms what was done. */
export function confirm(
  command: CommandOf<'confirm'>,
  state: RoundState,
  context: DecideContext,
): readonly RoundEvent[] {
  const visits = state.stops.flatMap((stop) => stop.visits.filter(({ done }) => done));
  mustKnow(
    'visit',
    command.visit,
    visits.map(({ id }) => id),
  );
  if (visits.some(({ id, confirmedAt }) => id === command.visit && confirmedAt !== undefined)) return [];
  const { visit, how } = command;
  return [{ type: 'confirmed', ...stamp(context), visit, ...(how !== undefined && { how }) }];
}

const beforeOpening = { 'zh-CN': '早于名单开启的时刻', en: 'before the list was opened' };

/** Of a sweep that starts with its opening, nothing was done before; what was belongs to an earlier one. */
function checkStarted(doneAt: Date, { terms, openedAt = '' }: RoundState): void {
  if (!isSweep(terms) || terms.start !== 'open' || doneAt >= new Date(openedAt)) return;
  throw raise('ROUND_TIME', { path: '/when', data: { when: doneAt.toISOString(), side: beforeOpening } });
}

function checkNames(command: CommandOf<'record'>, { terms }: RoundState): void {
  mustKnow('outcome', command.outcome, Object.keys(terms.outcomes));
  if (command.slot !== undefined)
    mustKnow(
      'slot',
      command.slot,
      terms.slots.map(({ name }) => name),
    );
  for (const item of command.found) mustKnow('item', item, Object.keys(terms.checklist));
  for (const field of command.answered) mustKnow('field', field, Object.keys(terms.asks));
}

function checkEvidence({ outcome, evidence }: CommandOf<'record'>, { terms }: RoundState): void {
  const missing = (terms.outcomes[outcome]?.evidence ?? []).filter((needed) => !evidence.includes(needed));
  if (missing.length > 0) throw raise('ROUND_EVIDENCE', { path: '/evidence', data: { outcome, missing } });
}

function checkPersons({ persons }: CommandOf<'record'>, { id: stop, members }: StopState): void {
  if (persons === undefined || typeof members !== 'number' || persons <= lowest(members)) return;
  throw raise('ROUND_PERSONS', { path: '/persons', data: { persons, stop, members } });
}

const needsAmount = { 'zh-CN': '须记录金额', en: 'needs an amount' };
const takesNoAmount = { 'zh-CN': '不涉及金额', en: 'takes no amount' };

/** The paper of the mandate that a payment was made under. */
function checkMoney(command: CommandOf<'record'>, { terms }: RoundState, stop: StopState, doneAt: Date) {
  const { outcome, amount } = command;
  const money = terms.outcomes[outcome]?.money ?? 'none';
  if ((money === 'none') !== (amount === undefined)) {
    const needs = money === 'none' ? takesNoAmount : needsAmount;
    throw raise('ROUND_AMOUNT', { path: '/amount', data: { outcome, needs } });
  }
  return money === 'on-behalf' && amount !== undefined ? mandateFor(stop, amount, doneAt) : undefined;
}
