import type { StreamEvent } from '../../stream/stream-event.ts';
import type { ReadErrandCommand } from './command.ts';

/** What an errand is: kind, place, time, and what it takes. */
export type ErrandTerms = Omit<Extract<ReadErrandCommand, { readonly type: 'open' }>, 'type'>;

/** Who took an errand. */
export interface Taker {
  readonly responder: string;
  /** Name of a team or unit; the names of people are kept apart, so theirs is the id. */
  readonly name: string;
  /** Whether it was offered or given. */
  readonly how: 'claimed' | 'assigned';
  readonly supervisor?: string | undefined;
}

/** What happens to an errand. */
export type ErrandEvent =
  | (StreamEvent & { readonly type: 'errand-opened' } & ErrandTerms)
  | (StreamEvent & { readonly type: 'errand-taken' } & Taker)
  | (StreamEvent & { readonly type: 'errand-released'; readonly responder: string; readonly reason: string })
  | (StreamEvent & { readonly type: 'errand-finished'; readonly result: string });

/** An errand as it stands. */
export interface ErrandState {
  readonly terms?: ErrandTerms;
  readonly takers: readonly Taker[];
  readonly finished?: { readonly at: string; readonly result: string };
}

/** The errand after an event. */
export function evolveErrand(state: ErrandState, event: ErrandEvent): ErrandState {
  switch (event.type) {
    case 'errand-opened': {
      const { errand, place, from, until, skills, people, for: resident, because } = event;
      return { ...state, terms: { errand, place, from, until, skills, people, for: resident, because } };
    }
    case 'errand-taken': {
      const { responder, name, how, supervisor } = event;
      return { ...state, takers: [...state.takers, { responder, name, how, supervisor }] };
    }
    case 'errand-released':
      return { ...state, takers: state.takers.filter(({ responder }) => responder !== event.responder) };
    case 'errand-finished':
      return { ...state, finished: { at: event.at, result: event.result } };
    default:
      return state;
  }
}
