import type { DecideContext } from '../../stream/decider.ts';
import type { CommandOf } from '../command.ts';
import type { RoundEvent } from '../event.ts';
import { raise } from '../raise.ts';
import { type RoundState, stopOf } from '../state.ts';
import { mustHaveStop } from './known.ts';
import { completed } from './opening.ts';
import { stamp } from './stamp.ts';

/** Puts a stop on the list afterwards. */
export function addStop(
  command: CommandOf<'add-stop'>,
  state: RoundState,
  context: DecideContext,
): readonly RoundEvent[] {
  const known = stopOf(state, command.stop.id);
  if (known !== undefined && known.removed === undefined) {
    throw raise('ROUND_STOPS', { path: '/stop/id', data: { stop: known.id } });
  }
  const { stop, reason } = command;
  return [{ type: 'stop-added', ...stamp(context), stop: completed(stop, context.linli), reason }];
}

/** Takes a stop off the list; it stays on record with its reason. */
export function removeStop(
  command: CommandOf<'remove-stop'>,
  state: RoundState,
  context: DecideContext,
): readonly RoundEvent[] {
  const { id: stop } = mustHaveStop(state, command.stop);
  return [{ type: 'stop-removed', ...stamp(context), stop, reason: command.reason }];
}

/** Asks somebody to see to a stop. */
export function assign(command: CommandOf<'assign'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const { id: stop, assignee } = mustHaveStop(state, command.stop);
  return assignee === command.to ? [] : [{ type: 'assigned', ...stamp(context), stop, to: command.to }];
}
