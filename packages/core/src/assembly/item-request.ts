import type { ServiceRequestInput } from '../request/service-request.ts';
import { found } from './acting.ts';
import type { AssemblyState } from './assembly-state.ts';

/** What a request says besides where it was raised: its words, who asked, where it is. */
export type ItemWords = Pick<ServiceRequestInput, 'text' | 'requester' | 'place' | 'address' | 'receivedAt'>;

/**
 * The request that an item becomes, with the session and the venue it was raised at; a desk takes it in.
 *
 * @param state - the assembly
 * @param item - id of an item that was raised
 * @param words - what was said, and by whom; the venue's place counts where none is given
 * @returns the request, with the facts `venue` and `session`, and the session among its papers
 * @throws LinliError `ASSEMBLY_ITEM_NAME` where no such item was raised
 */
export function requestOfItem(
  { id, items, sessions, template }: Pick<AssemblyState, 'id' | 'items' | 'sessions' | 'template'>,
  item: string,
  words: ItemWords,
): ServiceRequestInput {
  const raised = found(items, (each) => each.item, item, 'ASSEMBLY_ITEM_NAME', '/item');
  const venue = sessions.find(({ session }) => session === raised.session)?.venue;
  const place = venue === undefined ? undefined : template.venues[venue]?.place;
  return {
    id: raised.request,
    channel: 'assembly',
    facts: { session: raised.session, ...(venue !== undefined && { venue }) },
    attachments: [{ id: `assembly/${id}#${raised.session}`, kind: 'document' }],
    ...(place !== undefined && { place }),
    ...words,
  };
}
