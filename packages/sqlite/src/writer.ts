import { setImmediate as nextTurn } from 'node:timers/promises';

import { storeError } from '@linli/core/stream';
import { LinliError } from '@linli/errors';

import type { Connection } from './connection.ts';
import { failureOf } from './failures.ts';
import { patiently } from './patience.ts';

/** Writes one after the other; what waits at the same time shares a transaction. */
export interface Writer {
  /**
   * Runs work in a transaction. What it refuses with a LinliError it refuses before it writes, so that what shares the
   * transaction is not touched.
   */
  write<Result>(work: (connection: Connection) => Result): Promise<Result>;
  /** Runs work in a transaction of its own, with a breath for the program after each step. */
  writeInSteps(steps: (connection: Connection) => Iterable<void>): Promise<void>;
  /** Ends once all that waits is written. */
  close(): Promise<void>;
}

interface Job {
  readonly run: (connection: Connection) => unknown;
  /** Whether it goes in steps, in a transaction of its own. */
  readonly inSteps: boolean;
  /** Whether it failed in company, and is tried alone now. */
  readonly alone?: boolean;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** At most so many commands share a transaction, so that none waits long for the others. */
const largestGroup = 256;

/** @param patience - how long to wait for another process, in milliseconds */
export function openWriter(connection: Connection, patience: number): Writer {
  const { database } = connection;
  let waiting: Job[] = [];
  let draining: Promise<void> | undefined;
  let closed = false;

  const enqueue = (run: Job['run'], inSteps: boolean): Promise<unknown> => {
    if (closed) return Promise.reject(storeError('STORE_CLOSED'));
    return new Promise((resolve, reject) => {
      waiting.push({ run, inSteps, resolve, reject });
      draining ??= drain();
    });
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      // What comes in during one turn of the program meets here, and other work gets its turn.
      await nextTurn();
      const count = groupAtFront(waiting);
      const group = waiting.slice(0, count);
      waiting = waiting.slice(count);
      try {
        await patiently(patience, () => connection.run('begin immediate'));
        await (group[0]?.inSteps === true ? writeInSteps(group[0]) : writeTogether(group));
      } catch (error) {
        if (database.isTransaction) connection.run('rollback');
        for (const { reject } of group) reject(failureOf(error));
      }
    }
    draining = undefined;
  };

  /** Where the disk refuses, all of it is taken back, and each is tried alone: one may be too large, and another fit. */
  const writeTogether = async (group: readonly Job[]): Promise<void> => {
    try {
      const answers = group.map((job) => answerOf(job, connection));
      connection.run('commit');
      for (const answer of answers) answer();
    } catch (error) {
      if (group.length === 1) throw error;
      if (database.isTransaction) connection.run('rollback');
      waiting = [...group.map((job) => ({ ...job, alone: true })), ...waiting];
    }
  };

  const writeInSteps = async ({ run, resolve }: Job): Promise<void> => {
    for (const _ of run(connection) as Iterable<void>) await nextTurn();
    connection.run('commit');
    resolve(undefined);
  };

  return {
    write: (work) => enqueue(work, false) as Promise<ReturnType<typeof work>>,
    writeInSteps: async (steps) => void (await enqueue(steps, true)),
    close: async () => {
      closed = true;
      await draining;
    },
  };
}

/** What to tell whoever asked, once all of the group is written. */
function answerOf({ run, resolve, reject }: Job, connection: Connection): () => void {
  try {
    const result = run(connection);
    return () => resolve(result);
  } catch (error) {
    if (error instanceof LinliError) return () => reject(error);
    throw error;
  }
}

/** How many of those in front may share a transaction. */
function groupAtFront(waiting: readonly Job[]): number {
  const next = waiting.findIndex(({ inSteps, alone }) => inSteps || alone === true);
  return Math.max(1, Math.min(next === -1 ? waiting.length : next, largestGroup));
}
