import { changed } from './acting.ts';
import type { EventOf } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';

type SessionEvent = EventOf<'session-called' | 'session-held' | 'topic-raised' | 'request-answered'>;

/** What an event of a session changes. */
export function inSession(state: AssemblyState, event: SessionEvent): Partial<AssemblyState> {
  const { sessions, topics, answers, decisions } = state;
  switch (event.type) {
    case 'session-called': {
      const { session, venue, heldAt, closedVenue, agenda } = event;
      const place = { ...(venue !== undefined && { venue }), ...(heldAt !== undefined && { planned: heldAt }) };
      return { sessions: [...sessions, { session, agenda, closedVenue: closedVenue === true, ...place }] };
    }
    case 'session-held':
      return {
        sessions: changed(
          sessions,
          ({ session }) => session === event.session,
          () => ({ held: event }),
        ),
        ...(event.decision !== undefined && {
          decisions: [...decisions, { id: event.decision, from: event.session, at: event.at }],
        }),
      };
    case 'topic-raised':
      return { topics: [...topics, { topic: event.topic, session: event.session, request: event.request }] };
    default: {
      const { request, outcome, at, decision } = event;
      return { answers: [...answers, { request, outcome, at, ...(decision !== undefined && { decision }) }] };
    }
  }
}
