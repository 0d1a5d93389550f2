import type { DecideContext } from '../../stream/decider.ts';
import type { CommandOf } from '../command.ts';
import type { RoundEvent } from '../event.ts';
import { raise } from '../raise.ts';
import type { RoundState } from '../state.ts';
import type { StopState } from '../stop.ts';
import { mustHaveStop } from './known.ts';
import { stamp } from './stamp.ts';

/** Notes that a resident allowed to pay or act on their behalf. */
export function grant(
  command: CommandOf<'grant-mandate'>,
  state: RoundState,
  context: DecideContext,
): readonly RoundEvent[] {
  const { paper, most } = command;
  const { id: stop } = mustHaveStop(state, command.stop);
  return [{ type: 'mandate-granted', ...stamp(context), stop, paper, ...(most !== undefined && { most }) }];
}

/** Notes that they took it back; what was paid before stays paid under it. */
export function withdraw(
  command: CommandOf<'withdraw-mandate'>,
  state: RoundState,
  context: DecideContext,
): readonly RoundEvent[] {
  const { id: stop, mandate } = mustHaveStop(state, command.stop);
  if (mandate === undefined || mandate.withdrawnAt !== undefined) return [];
  return [{ type: 'mandate-withdrawn', ...stamp(context), stop }];
}

/**
 * The paper that allows a payment at an instant.
 *
 * @throws LinliError `ROUND_MANDATE`, `ROUND_MANDATE_LIMIT`
 */
export function mandateFor({ id: stop, mandate }: StopState, amount: number, when: Date): string {
  const holds =
    mandate !== undefined &&
    new Date(mandate.from) <= when &&
    (mandate.withdrawnAt === undefined || when < new Date(mandate.withdrawnAt));
  if (!holds) throw raise('ROUND_MANDATE', { path: '/stop', data: { stop, when: when.toISOString() } });
  const { paper, most } = mandate;
  if (most !== undefined && amount > most) {
    throw raise('ROUND_MANDATE_LIMIT', { path: '/amount', data: { stop, most, amount } });
  }
  return paper;
}
