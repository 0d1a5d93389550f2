import type { ServiceRequestInput } from '../request/service-request.ts';
import { found } from './acting.ts';
import type { LedgerState } from './ledger-state.ts';
import { raise } from './raise.ts';

/** What a request says besides where it comes from: its words, whose they are, where it is. */
export type NoteWords = Pick<ServiceRequestInput, 'text' | 'requester' | 'place' | 'address' | 'receivedAt'>;

/**
 * The request that a note becomes; a desk takes it in. It names the note among its papers, and nothing of what the note
 * says: that stays with the owner of the diary.
 *
 * @param state - the ledger
 * @param entry - id of a note that was converted
 * @param words - what the request is to say
 * @returns the request
 * @throws LinliError `LEDGER_ENTRY` where there is no such note, `LEDGER_NOT_CONVERTED` where it was not converted
 */
export function requestOfNote(
  { id, notes }: Pick<LedgerState, 'id' | 'notes'>,
  entry: string,
  words: NoteWords,
): ServiceRequestInput {
  const { request } = found(notes, (each) => each.entry, entry, 'LEDGER_ENTRY', '/entry');
  if (request === undefined) throw raise('LEDGER_NOT_CONVERTED', { path: '/entry', data: { entry } });
  return {
    id: request,
    channel: 'diary',
    requester: { kind: 'worker' },
    attachments: [{ id: `ledger/${id}#${entry}`, kind: 'document' }],
    ...words,
  };
}
