import { cohort, type CohortState } from '@linli/time/cohort';

import type { Linli } from '../linli.ts';
import { activeStops, type RoundState } from './state.ts';

/**
 * The clock of a round that has one limit for all its stops: it starts with the event the terms name, and is met only
 * when every stop is done in time. What was done before the start belongs to another run and does not count.
 *
 * @param state - the round
 * @param query - `at`: the instant of asking; `linli`: the calendar
 * @returns how the clock stands; `undefined` where the round has no limit, or no stop is left
 */
export function clockOf(
  state: RoundState,
  { at, linli }: { readonly at: Date; readonly linli: Linli },
): CohortState | undefined {
  const { limit } = state.terms;
  const stops = activeStops(state);
  if (limit === undefined || stops.length === 0) return undefined;
  const done = stops.flatMap(({ id: member, visits }) =>
    visits.filter((visit) => visit.done).map((visit) => ({ member, at: new Date(visit.doneAt) })),
  );
  const start = state.startedAt === undefined ? {} : { start: new Date(state.startedAt) };
  const members = stops.map(({ id }) => id);
  return cohort({ members, limit, calendar: linli.calendar, ...start }).stateAt(done, at);
}
