import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import type { DecideContext } from '../stream/decider.ts';
import { found, mustBeListed, mustBeNew, stamp } from './acting.ts';
import type { CommandOf } from './ledger-command.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { LedgerNote, LedgerState } from './ledger-state.ts';
import { raise } from './raise.ts';

/** Writes a dated note into the diary; nobody else reads it unless it is shared. */
export function note(command: CommandOf<'note'>, state: LedgerState, context: DecideContext): LedgerEvent[] {
  const { type: _, ...said } = command;
  mustBeNew(state.notes, said.entry);
  mustBeListed(state.template.topics, said.topic, 'LEDGER_TOPIC', '/topic');
  return [{ type: 'noted', ...stamp(context), ...said }];
}

/** Writes into the service book: a need, and what to do about it, which names nobody. */
export function advise(command: CommandOf<'advise'>, state: LedgerState, context: DecideContext): LedgerEvent[] {
  const { type: _, ...said } = command;
  mustBeNew(state.notes, said.entry);
  mustBeListed(state.template.needs, said.need, 'LEDGER_NEED', '/need');
  if (namesSomebody(said.howTo, said.about, context.linli.neighbourhood)) {
    throw raise('LEDGER_NAMES', { path: '/howTo' });
  }
  return [{ type: 'advised', ...stamp(context), ...said }];
}

/** Lets others read an entry, or no longer. Only the owner may. */
export function share(
  { type, entry, with: readers }: CommandOf<'share' | 'unshare'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  const { sharedWith } = ownNote(state, entry, context);
  const concerned = readers.filter((reader) => sharedWith.includes(reader) === (type === 'unshare'));
  if (concerned.length === 0) return [];
  return [{ type: type === 'share' ? 'shared' : 'unshared', ...stamp(context), entry, with: concerned }];
}

/** Links an entry to the request it becomes; the entry stays as private as it was. */
export function convert(
  { entry, request }: CommandOf<'convert'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  const known = ownNote(state, entry, context).request;
  if (known === request) return [];
  if (known !== undefined) throw raise('LEDGER_CONVERTED', { path: '/entry', data: { entry, request: known } });
  return [{ type: 'converted', ...stamp(context), entry, request }];
}

function ownNote(state: LedgerState, entry: string, { by }: DecideContext): LedgerNote {
  const known = found(state.notes, (each) => each.entry, entry, 'LEDGER_ENTRY', '/entry');
  if (by !== undefined && by !== state.owner) throw raise('LEDGER_OWNER', { path: '/entry', data: { entry } });
  return known;
}

/** Whether a text gives away a person: a telephone or identity number, or the name of who it is about. */
function namesSomebody(text: string, about: string | undefined, neighbourhood: Neighbourhood): boolean {
  if (/\d{7,}/.test(text.normalize('NFKC').replaceAll(/[\s-]/g, ''))) return true;
  const member = about === undefined ? undefined : neighbourhood.resident(about);
  const household = member?.household ?? (about === undefined ? undefined : neighbourhood.household(about));
  return (household?.members ?? []).some(({ name }) => name !== undefined && text.includes(name));
}
