import type { DecideContext } from '../stream/decider.ts';
import { mustBeNew, stamp } from './acting.ts';
import type { CommandOf } from './ledger-command.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { LedgerState } from './ledger-state.ts';

/** Notes a contact about a request: who, when, how. What was said is a personal record. */
export function contact(command: CommandOf<'contact'>, state: LedgerState, context: DecideContext): LedgerEvent[] {
  const { type: _, ...said } = command;
  mustBeNew(state.contacts, said.entry);
  return [{ type: 'contacted', ...stamp(context), ...said }];
}

/** Counts thanks. They are not satisfaction. */
export function thank(command: CommandOf<'thank'>, context: DecideContext): LedgerEvent[] {
  const { type: _, ...said } = command;
  return [{ type: 'thanked', ...stamp(context), ...said }];
}

/** Notes what somebody answered who was asked about a request; the last answer counts. */
export function feedback(command: CommandOf<'feedback'>, state: LedgerState, context: DecideContext): LedgerEvent[] {
  const { request, answer } = command;
  if (state.feedback.some((each) => each.request === request && each.answer === answer)) return [];
  return [{ type: 'feedback-given', ...stamp(context), request, answer }];
}
