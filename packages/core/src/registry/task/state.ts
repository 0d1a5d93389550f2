import type { StreamEvent } from '../../stream/stream-event.ts';
import type { ReadTaskCommand } from './command.ts';

/** What a task is: kind, place, time, and what it takes. */
export type TaskTerms = Omit<Extract<ReadTaskCommand, { readonly type: 'open' }>, 'type'>;

/** Who took a task. */
export interface Taker {
  readonly responder: string;
  /** Name of a team or unit; the names of people are kept apart, so theirs is the id. */
  readonly name: string;
  /** Whether it was offered or given. */
  readonly how: 'claimed' | 'assigned';
  readonly supervisor?: string | undefined;
}

/** What happens to a task. */
export type TaskEvent =
  | (StreamEvent & { readonly type: 'task-opened' } & TaskTerms)
  | (StreamEvent & { readonly type: 'task-taken' } & Taker)
  | (StreamEvent & { readonly type: 'task-released'; readonly responder: string; readonly reason: string })
  | (StreamEvent & { readonly type: 'task-finished'; readonly result: string });

/** A task as it stands. */
export interface TaskState {
  readonly terms?: TaskTerms;
  readonly takers: readonly Taker[];
  readonly finished?: { readonly at: string; readonly result: string };
}

/** The task after an event. */
export function evolveTask(state: TaskState, event: TaskEvent): TaskState {
  switch (event.type) {
    case 'task-opened': {
      const { task, place, from, until, skills, people, for: resident, because } = event;
      return { ...state, terms: { task, place, from, until, skills, people, for: resident, because } };
    }
    case 'task-taken': {
      const { responder, name, how, supervisor } = event;
      return { ...state, takers: [...state.takers, { responder, name, how, supervisor }] };
    }
    case 'task-released':
      return { ...state, takers: state.takers.filter(({ responder }) => responder !== event.responder) };
    case 'task-finished':
      return { ...state, finished: { at: event.at, result: event.result } };
    default:
      return state;
  }
}
