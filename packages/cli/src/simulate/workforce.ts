import { addWorkingTime, type Calendar } from '@linli/time';

import type { Task } from './task.ts';

/** How much everybody can do. */
export interface Capacity {
  /** How many people each party has. */
  readonly hands: number;
  /** How long a task takes, in milliseconds: of working time, and of time by the wall in an emergency. */
  readonly effort: number;
}

/** What one party has done. */
export interface Load {
  readonly party: string;
  readonly role: string;
  tasks: number;
  /** Milliseconds worked. */
  worked: number;
  /** Tasks done after they were due. */
  late: number;
  /** The most tasks that waited at one time. */
  longestQueue: number;
}

interface Party {
  readonly load: Load;
  readonly waiting: Task[];
  busy: number;
}

/** Who is at work, who waits for whom. Each party takes its tasks by due instant, and finishes what it has begun. */
export class Workforce {
  readonly #parties = new Map<string, Party>();
  readonly #capacity: Capacity;
  readonly #calendar: Calendar;

  constructor(capacity: Capacity, calendar: Calendar) {
    this.#capacity = capacity;
    this.#calendar = calendar;
  }

  /** A task waits for its party. */
  give(task: Task): void {
    const party = this.#partyOf(task);
    party.waiting.push(task);
    party.load.longestQueue = Math.max(party.load.longestQueue, party.waiting.length);
  }

  /** Tasks that somebody begins now, each with when it will be done, in epoch milliseconds. */
  begin(at: number): readonly (readonly [task: Task, done: number])[] {
    const begun: (readonly [Task, number])[] = [];
    for (const party of this.#parties.values()) {
      while (party.busy < this.#capacity.hands && party.waiting.length > 0) {
        const task = takeFirst(party.waiting);
        party.busy += 1;
        begun.push([task, this.#doneAt(task, at)]);
      }
    }
    return begun;
  }

  /** A task is done, and its worker is free. */
  finish(task: Task, at: number): void {
    const party = this.#partyOf(task);
    party.busy -= 1;
    party.load.tasks += 1;
    party.load.worked += this.#capacity.effort;
    if (at > task.dueAt) party.load.late += 1;
  }

  /** What each party has done, the busiest first. */
  loads(): readonly Load[] {
    return [...this.#parties.values()]
      .map(({ load }) => load)
      .toSorted((one, other) => other.tasks - one.tasks || (one.party < other.party ? -1 : 1));
  }

  #doneAt({ urgent }: Task, at: number): number {
    const { effort } = this.#capacity;
    return urgent ? at + effort : addWorkingTime(at, effort, this.#calendar).getTime();
  }

  #partyOf({ party: id, role }: Task): Party {
    const known = this.#parties.get(id);
    if (known !== undefined) return known;
    const load: Load = { party: id, role, tasks: 0, worked: 0, late: 0, longestQueue: 0 };
    const party: Party = { load, waiting: [], busy: 0 };
    this.#parties.set(id, party);
    return party;
  }
}

/** Takes out the task that is due first; of those due at once, the one that has waited longest. */
function takeFirst(waiting: Task[]): Task {
  let first = 0;
  waiting.forEach((task, at) => {
    if (task.dueAt < (waiting[first]?.dueAt ?? Infinity)) first = at;
  });
  const [task] = waiting.splice(first, 1);
  return task as Task;
}
