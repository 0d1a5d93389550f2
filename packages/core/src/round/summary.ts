import type { Linli } from '../linli.ts';
import type { Summary } from '../stream/stream-event.ts';
import { assigneeOf } from './assignee.ts';
import { dateOf } from './civil.ts';
import { activeStops, isDone, type RoundState, stopOf } from './state.ts';
import { leftOf } from './worklist.ts';

/** How many names a list shows; the rest is a number. */
const named = 20;

/** What lists show of a round: how far it is, what is due next, and for whom. */
export function summarise(state: RoundState, { linli }: { readonly linli: Linli }): Summary {
  const at = new Date(state.lastAt ?? 0);
  const on = dateOf(at, linli.calendar);
  const left = leftOf(state, { at, linli });
  const dueAt = Math.min(...left.map((each) => each.dueAt?.getTime() ?? Infinity));
  const stops = activeStops(state);
  const due = [...new Set(left.filter((each) => each.dueAt?.getTime() === dueAt).map(({ stop }) => stop))];
  const owners = left.flatMap(({ stop: id }) => {
    const stop = stopOf(state, id);
    return (stop && assigneeOf(state, stop, { linli, on })) ?? state.terms.owner ?? [];
  });
  const { id, template, terms } = state;
  return {
    kind: 'round',
    open: state.closedAt === undefined,
    ...(dueAt < Infinity && { dueAt: new Date(dueAt).toISOString() }),
    labels: {
      round: [terms.kind],
      owner: [...new Set(owners)],
      place: placesOf(stops.flatMap(({ place }) => place ?? [])),
      ...(template !== undefined && { template: [template] }),
    },
    data: {
      id,
      title: terms.title,
      covers: terms.covers,
      done: stops.filter((stop) => isDone(state, stop)).length,
      total: stops.length,
      due: due.slice(0, named),
      dueCount: due.length,
    },
  };
}

/** Places with everything above them, so that a round is found by its community as well. */
function placesOf(places: readonly string[]): readonly string[] {
  const all = new Set<string>();
  for (const place of new Set(places)) {
    const parts = place.split('/');
    parts.forEach((_, index) => all.add(parts.slice(0, index + 1).join('/')));
  }
  return [...all];
}
