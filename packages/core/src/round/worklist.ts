import { groupBy } from '../group-by.ts';
import { assigneeOf } from './assignee.ts';
import { clockOf } from './clock.ts';
import { dateOf } from './civil.ts';
import type { Share } from './share.ts';
import { activeStops, countedVisits, isDone, type RoundState, stopOf } from './state.ts';
import type { Task, TaskQuery, TaskStanding } from './task.ts';
import { tasksOf } from './tasks.ts';
import { isSweep } from './terms.ts';

/** How one kind of task stands: `done` of `total`, and where something is left. */
export interface KindCount extends Share {
  readonly kind: string;
  /** Stops where something is open or overdue. */
  readonly left: readonly string[];
}

/** How well what was planned was kept. */
export interface Kept extends Share {
  /** What was not done and can not be made up for, by stop and date. */
  readonly missed: readonly Task[];
  /** What is past its due instant and can still be made up for. */
  readonly overdue: readonly Task[];
  /** How many did not have to be done. */
  readonly suspended: number;
}

/** Whether a task is one that somebody should do now. */
export function isLeft(task: { readonly state: TaskStanding }): boolean {
  return task.state === 'open' || task.state === 'overdue';
}

/**
 * How well a round was kept: done of planned, with the misses named. What was suspended, or is still to come, is not
 * among the planned.
 *
 * @param state - the round
 * @param query - as of when; from which civil date to which
 * @returns done and total with missed and overdue tasks
 */
export function keptOf(state: RoundState, query: TaskQuery): Kept {
  const tasks = tasksOf(state, query).filter((task) => task.state !== 'planned');
  const suspended = tasks.filter((task) => task.state === 'suspended').length;
  return {
    done: tasks.filter(({ visit }) => visit !== undefined).length,
    total: tasks.length - suspended,
    missed: tasks.filter((task) => task.state === 'missed'),
    overdue: tasks.filter((task) => task.state === 'overdue'),
    suspended,
  };
}

/**
 * One person's day: how many tasks of each kind there are, how many are done, and where something is left.
 *
 * @param rounds - the rounds that are going on
 * @param query - as of when; `person`: only what that person sees to
 * @returns one line for each kind, in the order of the rounds
 */
export function dayOf(
  rounds: readonly RoundState[],
  query: Pick<TaskQuery, 'at' | 'linli'> & { readonly person?: string },
): readonly KindCount[] {
  const lines = rounds.flatMap((state) => linesOf(state, query).map((line) => ({ kind: state.terms.kind, ...line })));
  return [...groupBy(lines, ({ kind }) => kind)].map(([kind, group]) => ({
    kind,
    done: group.filter(({ done }) => done).length,
    total: group.length,
    left: group.filter(({ done }) => !done).map(({ stop }) => stop),
  }));
}

/** What a round asks of a day: stops of a sweep that was not done before, tasks done that day or left. */
function linesOf(state: RoundState, { at, linli, person }: Parameters<typeof dayOf>[1]) {
  const on = dateOf(at, linli.calendar);
  const isToday = (instant: string | undefined): boolean =>
    instant !== undefined && dateOf(instant, linli.calendar) === on;
  const mine = (id: string): boolean => {
    const stop = stopOf(state, id);
    return person === undefined || (stop !== undefined && assigneeOf(state, stop, { linli, on }) === person);
  };
  const lines = isSweep(state.terms)
    ? activeStops(state)
        .map((stop) => ({ stop: stop.id, first: countedVisits(state, stop)[0] }))
        .filter(({ first }) => first === undefined || isToday(first.doneAt))
        .map(({ stop, first }) => ({ stop, done: first !== undefined }))
    : tasksOf(state, { at, linli })
        .filter((task) => isLeft(task) || isToday(task.visit?.doneAt))
        .map(({ stop, visit }) => ({ stop, done: visit !== undefined }));
  return lines.filter(({ stop }) => mine(stop));
}

/** Everything that is left to do, with the instant it is or was due: of a sweep the stops that are missing. */
export function leftOf(
  state: RoundState,
  { at, linli }: Pick<TaskQuery, 'at' | 'linli'>,
): readonly { readonly stop: string; readonly dueAt: Date | undefined }[] {
  if (state.openedAt === undefined || state.closedAt !== undefined) return [];
  if (!isSweep(state.terms)) {
    return tasksOf(state, { at, linli }).filter((task) => isLeft(task) || task.state === 'planned');
  }
  const dueAt = clockOf(state, { at, linli })?.dueAt;
  return activeStops(state)
    .filter((stop) => !isDone(state, stop))
    .map(({ id: stop }) => ({ stop, dueAt }));
}
