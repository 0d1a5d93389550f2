import { due } from '@linli/time';

import { groupBy } from '../group-by.ts';
import type { Linli } from '../linli.ts';
import type { OutgoingMessage, Wake } from '../stream/stream-event.ts';
import { assigneeOf } from './assignee.ts';
import { dateOf } from './civil.ts';
import type { RoundEvent } from './event.ts';
import { type RoundState, stopOf } from './state.ts';
import { tasksOf } from './tasks.ts';
import { isSweep } from './terms.ts';
import { watchesOf } from './watch.ts';
import { leftOf } from './worklist.ts';

/** How many names a message lists; the rest is a number. */
const named = 20;

/**
 * What will happen by itself: the next due instant, reliefs, the end of retention. What should have happened already and
 * has not, because nobody let it, is still among them.
 */
export function wakes(state: RoundState, { linli }: { readonly linli: Linli }): readonly Wake<RoundEvent>[] {
  if (state.lastAt === undefined) return [];
  const at = new Date(state.lastAt);
  return [...nextDue(state, at, linli), ...reliefs(state, at), ...endOfRetention(state, linli)];
}

/** Only the next one: the desk asks again once it has come. */
function nextDue(state: RoundState, at: Date, linli: Linli): readonly Wake<RoundEvent>[] {
  const told = state.fellDueAt === undefined ? -Infinity : Date.parse(state.fellDueAt);
  const undone = undoneOf(state, at, linli)
    .map(({ stop, dueAt }) => ({ stop, time: dueAt?.getTime() ?? Infinity }))
    .filter(({ time }) => time > told);
  const next = Math.min(...undone.map(({ time }) => time));
  if (next === Infinity) return [];
  const stops = undone.filter(({ time }) => time === next).map(({ stop }) => stop);
  const instant = new Date(next).toISOString();
  const messages = alerts(state, stops, instant, linli);
  return [{ key: 'due', at: instant, event: { type: 'fell-due', at: instant }, messages }];
}

/** What is to be done or was missed, with its due instant. */
function undoneOf(state: RoundState, at: Date, linli: Linli) {
  if (isSweep(state.terms) || state.closedAt !== undefined) return leftOf(state, { at, linli });
  return tasksOf(state, { at, linli }).filter((task) => task.visit === undefined && task.state !== 'suspended');
}

/** One message to each person who still had something to do. */
function alerts(state: RoundState, stops: readonly string[], at: string, linli: Linli): readonly OutgoingMessage[] {
  const on = dateOf(at, linli.calendar);
  const assignee = (id: string): string | undefined => {
    const stop = stopOf(state, id);
    return (stop && assigneeOf(state, stop, { linli, on })) ?? state.terms.owner;
  };
  return [...groupBy(stops, assignee)].flatMap(([to, theirs]) => {
    if (to === undefined) return [];
    const values = { round: state.id ?? '', count: theirs.length, stops: theirs.slice(0, named).join(' ') };
    return [{ id: `round/${state.id}:due:${at}:${to}`, template: 'round-overdue', to, values }];
  });
}

/** When somebody on site must be relieved. */
function reliefs(state: RoundState, at: Date): readonly Wake<RoundEvent>[] {
  return watchesOf(state, { at }).flatMap(({ person, to, reliefDueAt }): Wake<RoundEvent>[] => {
    if (to !== undefined || reliefDueAt === undefined) return [];
    const instant = reliefDueAt.toISOString();
    if (state.reliefs.some((relief) => relief.person === person && relief.at === instant)) return [];
    const values = { round: state.id ?? '', person };
    const message = {
      id: `round/${state.id}:relief:${instant}:${person}`,
      template: 'round-relief',
      to: person,
      values,
    };
    return [
      { key: `relief:${person}`, at: instant, event: { type: 'relief-due', at: instant, person }, messages: [message] },
    ];
  });
}

/** When answers are erased; counts stay. */
function endOfRetention(state: RoundState, { calendar }: Linli): readonly Wake<RoundEvent>[] {
  const { retention } = state.terms;
  const from = state.startedAt ?? state.openedAt;
  if (retention === undefined || from === undefined || state.erasedAt !== undefined) return [];
  const at = due(new Date(from), retention, calendar).at.toISOString();
  return [{ key: 'erase', at, event: { type: 'erased', at } }];
}
