import { checkedWith } from '../../check.ts';
import type { DecideContext } from '../../stream/decider.ts';
import { type CheckedCommand, type CommandOf, type RoundCommand, roundCommandSchema } from '../command.ts';
import type { RoundEvent } from '../event.ts';
import { raise } from '../raise.ts';
import type { RoundState } from '../state.ts';
import { callFor, order } from './calling.ts';
import { close } from './closing.ts';
import { addStop, assign, removeStop } from './listing.ts';
import { grant, withdraw } from './mandate.ts';
import { open, start } from './opening.ts';
import { end, resume, suspend } from './pausing.ts';
import { confirm, link, record, recordMany, report } from './recording.ts';
import { arrive, leave } from './watching.ts';

const codes = { key: 'ROUND_KEY', value: 'ROUND_COMMAND' } as const;

type Decide<Type extends CheckedCommand['type']> = (
  command: CommandOf<Type>,
  state: RoundState,
  context: DecideContext,
) => readonly RoundEvent[];

const decisions: { readonly [Type in CheckedCommand['type']]: Decide<Type> } = {
  open,
  start,
  record,
  'record-many': recordMany,
  report,
  link,
  confirm,
  order,
  'call-for': callFor,
  'grant-mandate': grant,
  'withdraw-mandate': withdraw,
  assign,
  'add-stop': addStop,
  'remove-stop': removeStop,
  suspend,
  resume: (_, state, context) => resume(state, context),
  arrive,
  leave,
  end,
  close,
};

/** What a command leads to, or why it is refused. */
export function decide(given: RoundCommand, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const command = checkedWith(raise, roundCommandSchema, given, codes);
  if (command.type !== 'open' && state.openedAt === undefined) throw raise('ROUND_NOT_OPEN');
  if (state.closedAt !== undefined) throw raise('ROUND_CLOSED', { data: { id: state.id } });
  // The table gives each type of command the function for it.
  const decision = decisions[command.type] as (...given: Parameters<typeof decide>) => readonly RoundEvent[];
  return decision(command, state, context);
}
