import type { Linli } from '../linli.ts';
import { activeStops, type RoundState } from './state.ts';
import type { StopState } from './stop.ts';

/** For whom, and on which day. */
export interface DutyQuery {
  readonly linli: Linli;
  /** Civil date on which appointments must hold. */
  readonly on: string;
}

/**
 * Who sees to a stop: whoever was assigned, else the holder of the round's role whose area is the nearest, such as the
 * representative of the stairwell.
 *
 * @param state - the round
 * @param stop - one of its stops
 * @param query - the neighbourhood, and the civil date
 * @returns the id of a person or unit; `undefined` where there is nobody
 */
export function assigneeOf({ terms }: RoundState, stop: StopState, { linli, on }: DutyQuery): string | undefined {
  if (stop.assignee !== undefined || terms.owner === undefined) return stop.assignee;
  return linli.neighbourhood.holders(terms.owner, stop.place, on, stop.id)[0]?.holder;
}

/**
 * The stops that nobody sees to: posts without people, households without a representative.
 *
 * @param state - the round
 * @param query - the neighbourhood, and the civil date
 * @returns ids of stops in the order of the list
 */
export function unassignedOf(state: RoundState, query: DutyQuery): readonly string[] {
  return activeStops(state)
    .filter((stop) => assigneeOf(state, stop, query) === undefined)
    .map(({ id }) => id);
}
