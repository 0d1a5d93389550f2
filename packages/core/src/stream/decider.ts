import type { Linli } from '../linli.ts';
import type { StreamEvent, Summary, Wake } from './stream-event.ts';

/** Around a decision: when, by whom, under which policy. */
export interface DecideContext {
  /** The instant of the command. */
  readonly at: Date;
  /** Id of whoever gives the command; missing for the program itself. */
  readonly by?: string;
  /** Key of the personal record given with the command: the desk writes it, and notes it on each event. */
  readonly record?: string;
  /** Packs, neighbourhood and calendar. */
  readonly linli: Linli;
}

/**
 * One kind of work that goes on over time, as pure functions: commands are decided into events, events are folded
 * into a state. Cases, rounds, assemblies and ledgers are deciders; a desk runs any of them on a store.
 */
export interface Decider<State, Command extends { readonly type: string }, Event extends StreamEvent> {
  /** First part of the id of each stream: `case` in `case/r1`. */
  readonly kind: string;
  /** The state before the first event. */
  readonly initial: State;
  /**
   * What a command leads to.
   *
   * @returns the events; none where everything is so already
   * @throws LinliError where the command is not allowed, naming the condition that is missing
   */
  decide(command: Command, state: State, context: DecideContext): readonly Event[];
  /** The state after an event. Never throws: what happened has happened. */
  evolve(state: State, event: Event): State;
  /** Everything that will happen by itself if no command comes; what happened already is left out. */
  wakes(state: State, context: { readonly linli: Linli }): readonly Wake<Event>[];
  /** Whether the time has come to delete every personal record of the stream; never, where left out. */
  forgets?(state: State): boolean;
  /** What lists show. */
  summarise(state: State, context: { readonly linli: Linli }): Summary;
}

/** The state after all events. */
export function fold<State, Command extends { readonly type: string }, Event extends StreamEvent>(
  decider: Decider<State, Command, Event>,
  events: Iterable<Event>,
  from: State = decider.initial,
): State {
  let state = from;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
