import type { ServiceRequestInput } from '../request/service-request.ts';
import { found } from './acting.ts';
import type { AssemblyState } from './assembly-state.ts';

/** What a request says besides where it was raised: its words, who asked, where it is. */
export type TopicWords = Pick<ServiceRequestInput, 'text' | 'requester' | 'place' | 'address' | 'receivedAt'>;

/**
 * The request that a topic becomes, with the session and the venue it was raised at; a desk takes it in.
 *
 * @param state - the assembly
 * @param topic - id of a topic that was raised
 * @param words - what was said, and by whom; the venue's place counts where none is given
 * @returns the request, with the facts `venue` and `session`, and the session among its papers
 * @throws LinliError `ASSEMBLY_TOPIC_NAME` where no such topic was raised
 */
export function requestOfTopic(
  { id, topics, sessions, template }: Pick<AssemblyState, 'id' | 'topics' | 'sessions' | 'template'>,
  topic: string,
  words: TopicWords,
): ServiceRequestInput {
  const raised = found(topics, (each) => each.topic, topic, 'ASSEMBLY_TOPIC_NAME', '/topic');
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
