import type { Linli } from '../linli.ts';
import { dateOf, endOf } from './civil.ts';
import { fixedSpans, type TaskSpan } from './span.ts';
import type { RoundState } from './state.ts';
import type { Task, TaskQuery } from './task.ts';
import { type SharedSpans, type TaskContext, tasksAt } from './tasks-at.ts';

/**
 * What a round asks for again and again, or on an occasion: one line for each stop and time, with what became of it.
 * A sweep has no tasks but those of occasions; ask {@link coverageOf} about it.
 *
 * @param state - the round
 * @param query - as of when; from which civil date to which
 * @returns tasks by due instant, then in the order of the list
 */
export function tasksOf(state: RoundState, query: TaskQuery): readonly Task[] {
  const { at, linli, from = '', to } = query;
  if (state.openedAt === undefined) return [];
  const { calendar } = linli;
  const known = state.stops.flatMap((stop) => stop.orders.map(({ date }) => endOf(date, calendar).getTime()));
  const resumed = state.suspensions.map((each) => (each.to === undefined ? 0 : Date.parse(each.to)));
  const asked = to === undefined ? 0 : endOf(to, calendar).getTime();
  const until = [...known, ...resumed, asked].reduce((one, other) => Math.max(one, other), at.getTime());
  const shared = sharedSpans(state, linli, until);
  const context: TaskContext = { ...query, state, shared, today: dateOf(at, calendar) };
  return state.stops
    .flatMap((stop) => tasksAt(stop, context))
    .filter((task) => task.date >= from && (to === undefined || task.date <= to))
    .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

/** Stops that are due on the same dates share them. */
function sharedSpans({ terms, starts }: RoundState, { calendar }: Linli, until: number): SharedSpans {
  const made = new Map<string, readonly TaskSpan[]>();
  return (name, factor) => {
    const service = terms.services[name];
    if (service === undefined) return [];
    const key = `${name} ${factor}`;
    const spans = made.get(key) ?? fixedSpans({ service, factor, starts, calendar }, until);
    made.set(key, spans);
    return spans;
  };
}
