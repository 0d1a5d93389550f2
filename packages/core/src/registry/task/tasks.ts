import { civilTime } from '@linli/time';

import { checkedWith } from '../../check.ts';
import type { DecideContext, Decider } from '../../stream/decider.ts';
import { raise } from '../raise.ts';
import { formCodes } from '../read-facts.ts';
import type { Registry } from '../registry-on.ts';
import { type TaskNeed, whyUnfit } from '../responder/fitness.ts';
import type { VolunteerRules } from '../responder/volunteer-rules.ts';
import { type TaskCommand, taskCommandSchema } from './command.ts';
import { evolveTask, type TaskEvent, type TaskState, type TaskTerms } from './state.ts';

/** What tasks depend on. */
export interface TasksOptions {
  /** The registry of a civil day, as the program knows it now. */
  readonly registry: (day: string) => Registry;
  /** What the pack says of volunteers; without it minors take no task at all. */
  readonly rules?: VolunteerRules;
}

/**
 * Tasks that responders take: by claiming an open one, or by being assigned. A task is taken once, by as many as it
 * needs; whoever comes later learns who was first. Nobody takes a task who is not fit for it on that day. One stream
 * holds one task: `task/t1`.
 *
 * Refuses with `TASK_TAKEN`; `TASK_OPEN`, `TASK_CLOSED` where it is not open yet or no longer; `REGISTRY_ENDED` for a
 * unit that was dissolved; and with what {@link whyUnfit} says.
 *
 * @param options - the registry by day, and what the pack says of volunteers
 * @returns a decider for a desk
 *
 * @example
 * ```ts
 * import { registry, registryOn, tasksOf } from '@linli/core/registry';
 *
 * tasksOf({ registry: (day) => registryOn(registry.initial, day) }).kind; // => 'task'
 * ```
 */
export function tasksOf(options: TasksOptions): Decider<TaskState, TaskCommand, TaskEvent> {
  return {
    kind: 'task',
    initial: { takers: [] },
    decide(command, state, context) {
      const { at, by } = context;
      const stamp = { at: at.toISOString(), ...(by !== undefined && { by }) };
      return decide(command, state, context, options).map((event) => ({ ...event, ...stamp }));
    },
    evolve: evolveTask,
    wakes: () => [],
    summarise: ({ terms, takers, finished }) => ({
      kind: 'task',
      open: terms !== undefined && finished === undefined,
      ...(terms !== undefined && { dueAt: new Date(terms.from).toISOString() }),
      labels: {
        task: terms === undefined ? [] : [terms.task],
        place: terms === undefined ? [] : [terms.place],
        owner: takers.map(({ responder }) => responder),
      },
      data: { people: terms?.people ?? 0, taken: takers.length, ...(finished && { result: finished.result }) },
    }),
  };
}

type Unstamped<Event extends TaskEvent = TaskEvent> = Event extends TaskEvent ? Omit<Event, 'at' | 'by'> : never;

function decide(
  command: TaskCommand,
  state: TaskState,
  context: DecideContext,
  options: TasksOptions,
): readonly Unstamped[] {
  const read = checkedWith(raise, taskCommandSchema, command, formCodes);
  if (read.type === 'open') {
    if (state.terms !== undefined) throw raise('TASK_THERE', { data: { task: state.terms.task } });
    const { type: _, ...terms } = read;
    return [{ type: 'task-opened', ...terms }];
  }
  if (state.terms === undefined) throw raise('TASK_OPEN');
  if (state.finished !== undefined) throw raise('TASK_CLOSED', { data: { at: state.finished.at } });
  switch (read.type) {
    case 'finish':
      if (state.takers.length === 0) throw raise('TASK_NOBODY', { data: { task: state.terms.task } });
      return [{ type: 'task-finished', result: read.result }];
    case 'release': {
      const { responder, reason } = read;
      if (!state.takers.some((taker) => taker.responder === responder)) {
        throw raise('TASK_NOT_TAKER', { path: '/responder', data: { responder } });
      }
      return [{ type: 'task-released', responder, reason }];
    }
    default:
      return take(read, state, state.terms, context, options);
  }
}

function take(
  {
    type,
    responder,
    supervisor,
  }: { readonly type: 'claim' | 'assign'; responder: string; supervisor?: string | undefined },
  { takers }: TaskState,
  terms: TaskTerms,
  { linli }: DecideContext,
  { registry, rules }: TasksOptions,
): readonly Unstamped[] {
  if (takers.some((taker) => taker.responder === responder)) return [];
  if (takers.length >= terms.people) {
    throw raise('TASK_TAKEN', { path: '/responder', data: { names: takers.map(({ name }) => name) } });
  }
  const need = needOf(terms);
  const day = registry(civilTime(need.from, linli.calendar).date);
  const why = whyUnfit(day, responder, need, { calendar: linli.calendar, rules, supervisor });
  if (why !== undefined) throw why;
  const name = day.find('responder', responder)?.name ?? day.find('unit', responder)?.name ?? responder;
  const how = type === 'claim' ? 'claimed' : 'assigned';
  return [{ type: 'task-taken', responder, name, how, ...(supervisor !== undefined && { supervisor }) }];
}

function needOf({ task, place, from, until, skills }: TaskTerms): TaskNeed {
  return { task, place, skills, from: new Date(from), ...(until !== undefined && { until: new Date(until) }) };
}
