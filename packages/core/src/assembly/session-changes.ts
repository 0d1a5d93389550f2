import { changed } from './acting.ts';
import type { EventOf } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';

type SessionEvent = EventOf<'session-called' | 'session-held' | 'item-raised' | 'request-answered'>;

/** What an event of a session changes. */
export function inSession(state: AssemblyState, event: SessionEvent): Partial<AssemblyState> {
  const { sessions, items, answers, decisions } = state;
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
    case 'item-raised':
      return { items: [...items, { item: event.item, session: event.session, request: event.request }] };
    default: {
      const { request, outcome, at, decision } = event;
      return { answers: [...answers, { request, outcome, at, ...(decision !== undefined && { decision }) }] };
    }
  }
}
