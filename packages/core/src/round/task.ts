import type { Linli } from '../linli.ts';
import type { Visit } from './stop.ts';

/**
 * How a task stands:
 *
 * - `planned`: its time has not come
 * - `open`: in time
 * - `overdue`: past its due instant, and can still be made up for
 * - `missed`: past, for good
 * - `done`, in time; `late`, after its due instant
 * - `suspended`: did not have to be done
 */
export type TaskStanding = 'planned' | 'open' | 'overdue' | 'missed' | 'done' | 'late' | 'suspended';

/** One thing to do at one stop. */
export interface Task {
  readonly stop: string;
  /** The service it belongs to, or the occasion that called for it. */
  readonly what: string;
  /** The civil date it is planned for; of so many times a period, the first day of the period. */
  readonly date: string;
  readonly dueAt: Date;
  /** Milliseconds after the due instant that it was done, or that have passed without; 0 in time. */
  readonly lateBy: number;
  /** The same in civil days: on the next day it is 1, however late the evening was. */
  readonly overdueDays: number;
  readonly state: TaskStanding;
  /** The visit by which it was done. */
  readonly visit: Visit | undefined;
  /** What came of it: of that visit, else of the last try in its time; `undefined` where nobody tried. */
  readonly outcome: string | undefined;
  /** Why it comes up more often than usual. */
  readonly attention: readonly string[];
  /** The ground on which it was suspended. */
  readonly ground: string | undefined;
}

/** As of when, and for which dates. */
export interface TaskQuery {
  readonly at: Date;
  readonly linli: Linli;
  /** First civil date; the first of the round where left out. */
  readonly from?: string;
  /** Last civil date; what is planned after the next time is only made as far as this. */
  readonly to?: string;
}
