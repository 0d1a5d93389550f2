import type { Desk, Linli, ServiceRequestInput } from '@linli/core';
import type { CaseState } from '@linli/core/case';
import type { LinliError } from '@linli/errors';

import { isLinliError } from '../errors.ts';
import { Agenda } from './agenda.ts';
import { carryOut } from './carry-out.ts';
import { type Task, tasksOf } from './task.ts';
import { type Capacity, type Load, Workforce } from './workforce.ts';

/** A request, and when it comes in, in epoch milliseconds. */
export interface Arrival {
  readonly at: number;
  readonly request: ServiceRequestInput;
}

/** What came of it. */
export interface Simulated {
  readonly submitted: number;
  readonly closed: number;
  /** Cases that could not go on, each with why. */
  readonly stuck: ReadonlyMap<string, LinliError>;
  readonly loads: readonly Load[];
  /** When the last thing happened, or the period ended. */
  readonly end: Date;
}

/** What is simulated, and with what. */
export interface SimulationOptions {
  readonly desk: Desk;
  readonly linli: Linli;
  readonly capacity: Capacity;
  /** Nothing is begun or done after this instant, in epoch milliseconds. */
  readonly until: number;
}

type Happening =
  | { readonly at: number; readonly request: ServiceRequestInput }
  | { readonly at: number; readonly task: Task };

/**
 * Lets requests come in one after the other, and everybody work on them as the plans say, on a clock of its own: nothing
 * waits for real time. The same requests and options give the same outcome.
 */
export async function simulate(arrivals: Iterable<Arrival>, options: SimulationOptions): Promise<Simulated> {
  const { desk, linli, capacity, until } = options;
  const agenda = new Agenda<Happening>();
  const workforce = new Workforce(capacity, linli.calendar);
  const stuck = new Map<string, LinliError>();
  const known = new Set<string>();
  const closed = new Set<string>();
  let [submitted, end] = [0, -Infinity];
  for (const arrival of arrivals) agenda.put(arrival);

  const giveTasks = (id: string, state: CaseState, at: Date): void => {
    if (state.status === 'closed') closed.add(id);
    if (state.status === 'closed' || state.status === 'cancelled') return;
    for (const task of tasksOf(id, state, linli.calendar, at)) {
      if (known.has(task.id)) continue;
      known.add(task.id);
      workforce.give(task);
    }
  };

  for (let next = agenda.take(); next !== undefined && next.at <= until; next = agenda.take()) {
    const at = new Date(next.at);
    end = next.at;
    const id = 'task' in next ? next.task.case : next.request.id;
    try {
      if ('task' in next) {
        workforce.finish(next.task, next.at);
        giveTasks(id, await carryOut(desk, next.task, at), at);
      } else {
        await desk.submit(next.request, { at });
        submitted += 1;
        giveTasks(id, (await desk.state<CaseState>(id)).state, at);
      }
    } catch (error) {
      if (!isLinliError(error)) throw error;
      stuck.set(id, error);
    }
    for (const [task, done] of workforce.begin(next.at)) agenda.put({ at: done, task });
  }
  const last = new Date(until === Infinity ? Math.max(end, 0) : until);
  await desk.advance({ at: last });
  return { submitted, closed: closed.size, stuck, loads: workforce.loads(), end: last };
}
