import type { TopicEvent } from './topic-event.ts';
import type { TopicTerms } from './topic-rule.ts';

/** Where a topic stands: nothing counted yet, counting, enough for a topic, closed. */
export type TopicStatus = 'new' | 'gathering' | 'open' | 'closed';

/** A request that is counted, or belongs to the topic. */
export interface TopicMember {
  readonly request: string;
  /** When it came in, ISO 8601 in UTC. */
  readonly at: string;
}

/** A topic, or the counting that may lead to one. */
export interface TopicState {
  readonly status: TopicStatus;
  readonly category: string;
  readonly place: string;
  readonly terms: TopicTerms;
  /** In the order in which they were taken in. */
  readonly members: readonly TopicMember[];
  /** Kinds of remedy on record since the topic opened. */
  readonly remedies: readonly string[];
  /** Whether nothing new came in for the length of the window. */
  readonly quiet: boolean;
  /** How often it was opened; more than one means that the matter came back. */
  readonly openings: number;
  /** Whether the last closing was for good. */
  readonly lasting: boolean;
}

/** The topic before its first event. */
export const newTopic: TopicState = {
  status: 'new',
  category: '',
  place: '',
  terms: { requests: 2, days: 1, remedies: [] },
  members: [],
  remedies: [],
  quiet: false,
  openings: 0,
  lasting: false,
};

/** Kinds of remedy that closing for good still needs. */
export function missingRemedies({ terms, remedies }: TopicState): readonly string[] {
  return terms.remedies.filter((remedy) => !remedies.includes(remedy));
}

/** The topic after an event. */
export function evolveTopic(state: TopicState, event: TopicEvent): TopicState {
  switch (event.type) {
    case 'watched':
      return { ...state, category: event.category, place: event.place, terms: event.terms };
    case 'gathered': {
      const member = { request: event.request, at: event.receivedAt };
      // What was closed is settled: the count begins anew.
      return {
        ...state,
        status: 'gathering',
        members: state.status === 'closed' ? [member] : [...state.members, member],
      };
    }
    case 'opened':
      return {
        ...state,
        status: 'open',
        members: state.members.filter(({ request }) => event.requests.includes(request)),
        remedies: [],
        quiet: false,
        openings: state.openings + 1,
        lasting: false,
      };
    case 'joined':
      return { ...state, quiet: false, members: [...state.members, { request: event.request, at: event.receivedAt }] };
    case 'left':
      return { ...state, members: state.members.filter(({ request }) => request !== event.request) };
    case 'lapsed':
      return { ...state, members: state.members.filter(({ request }) => !event.requests.includes(request)) };
    case 'remedied':
      return { ...state, remedies: [...new Set([...state.remedies, event.remedy])] };
    case 'quieted':
      return { ...state, quiet: true };
    case 'closed':
      return { ...state, status: 'closed', lasting: event.lasting };
    default:
      return state;
  }
}
