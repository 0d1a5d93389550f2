import { nearestName } from '@linli/errors';

import { checkedWith } from '../check.ts';
import type { DecideContext, Decider } from '../stream/decider.ts';
import { unknownType } from './acting.ts';
import { contact, feedback, thank } from './contacts.ts';
import { evolve } from './evolve.ts';
import { fund } from './funding.ts';
import { commandTypes, type LedgerCommand, ledgerCommandSchema, type ReadCommand } from './ledger-command.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { LedgerState } from './ledger-state.ts';
import { advise, convert, note, share } from './notes.ts';
import { open } from './opening.ts';
import { see, tell } from './places.ts';
import { endProgramme, enrol, inProgramme, startProgramme } from './programmes.ts';
import { raise } from './raise.ts';
import { summaryOf } from './summarising.ts';
import { decline, isOpenVisit, lifeEvent, missing, signal, visit } from './visits.ts';

/**
 * Dated notes and what belongs to them: diary, service book, contacts, feedback, visits after life events, money,
 * programmes, places before and after, stories. A decider, to be run by a desk on streams `ledger/…`. Entries hold no
 * words: those are personal records, given to the desk along with the command.
 *
 * @example
 * ```ts
 * import { createLinli, unknownNeighbourhood } from '@linli/core';
 * import { ledgers } from '@linli/core/ledger';
 * import { fold } from '@linli/core/stream';
 * import { chinaCalendar } from '@linli/time';
 *
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * const context = { at: new Date('2026-09-30T16:00+08:00'), by: 'lin', linli };
 * const template = { title: { 'zh-CN': '民情日记', en: 'Diary' } };
 * const opened = ledgers.decide({ type: 'open', id: 'lin', owner: 'lin', template }, undefined, context);
 * const note = { type: 'note', entry: 'n1', topic: 'medicine', about: 'wang' } as const;
 * const events = [...opened, ...ledgers.decide(note, fold(ledgers, opened), context)];
 * fold(ledgers, events)?.notes.map(({ entry, book, sharedWith }) => [entry, book, sharedWith]);
 * // => [['n1', 'diary', []]]
 * ```
 */
export const ledgers: Decider<LedgerState | undefined, LedgerCommand, LedgerEvent> = {
  kind: 'ledger',
  initial: undefined,
  decide: (input, state, context) => decided(read(input), state, context),
  evolve,
  wakes: (state) =>
    (state?.visits ?? [])
      .filter((each) => isOpenVisit(each) && !each.missed)
      .map((each) => ({ key: `visit:${each.entry}`, at: each.dueAt, event: missing(each) })),
  summarise: (state, { linli }) => summaryOf(state, linli),
};

function read(input: LedgerCommand): ReadCommand {
  const name = unknownType(input, commandTypes);
  if (name !== undefined) {
    throw raise('LEDGER_COMMAND', { path: '/type', data: { name, nearest: nearestName(name, commandTypes) } });
  }
  return checkedWith(raise, ledgerCommandSchema, input, { key: 'LEDGER_KEY', value: 'LEDGER_VALUE' });
}

function decided(command: ReadCommand, state: LedgerState | undefined, context: DecideContext): readonly LedgerEvent[] {
  if (command.type === 'open') {
    if (state !== undefined) throw raise('LEDGER_OPENED', { path: '/type', data: { id: state.id } });
    return open(command, context);
  }
  if (state === undefined) throw raise('LEDGER_NOT_OPENED', { path: '/type' });
  switch (command.type) {
    case 'note':
      return note(command, state, context);
    case 'advise':
      return advise(command, state, context);
    case 'share':
    case 'unshare':
      return share(command, state, context);
    case 'convert':
      return convert(command, state, context);
    case 'contact':
      return contact(command, state, context);
    case 'thank':
      return thank(command, context);
    case 'feedback':
      return feedback(command, state, context);
    case 'life-event':
      return lifeEvent(command, state, context);
    case 'signal':
      return signal(command, state, context);
    case 'visit':
      return visit(command, state, context);
    case 'decline':
      return decline(command, state, context);
    case 'fund':
      return fund(command, state, context);
    case 'start-programme':
      return startProgramme(command, state, context);
    case 'end-programme':
      return endProgramme(command, state, context);
    case 'enrol':
      return enrol(command, state, context);
    case 'hold-session':
    case 'phase':
    case 'review':
      return inProgramme(command, state, context);
    case 'baseline':
    case 'after':
      return see(command, state, context);
    default:
      return tell(command, state, context);
  }
}
