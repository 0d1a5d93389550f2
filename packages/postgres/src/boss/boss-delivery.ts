import type { OutgoingMessage } from '@linli/core/stream';
import { Pool, type PoolClient } from 'pg';
import { type Db, type Job, PgBoss } from 'pg-boss';

import { withCodes } from '../failure.ts';
import { handOverStatement } from './hand-over.ts';

/** Where the database is, and how often a message is tried. */
export interface BossOptions {
  /** `postgres://user:password@host:5432/database`. */
  readonly connection: string;
  /** The schema of the store whose messages are delivered (`linli`). */
  readonly schema?: string;
  /** The schema of pg-boss (the store's with `_boss` behind it). */
  readonly bossSchema?: string;
  /** How often a message is tried again before it is dead (8). */
  readonly retries?: number;
  /** Seconds until the first further try (30); each next one waits about twice as long. */
  readonly delay?: number;
  /** Seconds that one message may take before another sender may take it (60). */
  readonly expire?: number;
  /** Hears of failures of the database; without it they are passed over, and the work goes on when it is back. */
  readonly onError?: (error: Error) => void;
}

/** A message in the queue, and whose it is. */
export interface QueuedMessage {
  readonly tenant: string;
  readonly message: OutgoingMessage;
}

/** Sends one message, or throws. A message may come twice under one id, where a sender was stopped while sending it. */
export type SendQueued = (queued: QueuedMessage, signal: AbortSignal) => Promise<void>;

/** A message that was tried as often as it may be. */
export interface DeadMessage extends QueuedMessage {
  /** Why the last try failed. */
  readonly failure: string;
}

/** How a message fared. */
export interface SentMessage extends QueuedMessage {
  /** What `send` threw; left out where it was sent. */
  readonly failure?: unknown;
}

/**
 * Messages of a store, delivered by pg-boss. Any number of processes may deliver at once. What fails has the codes of a
 * store: `STORE_BUSY` where the database is away and may be asked again, `STORE_CLOSED` after `stop`, else
 * `STORE_FAILED`.
 */
export interface BossDelivery {
  /**
   * Moves due messages from the outbox into the queue, in one transaction: none is lost, none is there twice.
   *
   * @param options - `at`: ISO 8601 in UTC; `limit`: how many at most (1,000)
   * @returns how many
   */
  handOver(options: { readonly at: string; readonly limit?: number }): Promise<number>;
  /**
   * Sends what waits in the queue now, all at once, and answers how each of them fared: for programs that look by
   * themselves. What failed is tried again later, as in `work`.
   *
   * @param send - sends one
   * @param options - `limit`: how many at most (100)
   */
  sendWaiting(send: SendQueued, options?: { readonly limit?: number }): Promise<readonly SentMessage[]>;
  /**
   * Sends messages that wait in the queue until `stop`, several at a time.
   *
   * @param send - sends one
   * @param options - `concurrency`: how many at a time (10)
   */
  work(send: SendQueued, options?: { readonly concurrency?: number }): Promise<void>;
  /** Messages that were given up, oldest first, at most so many (1,000). */
  dead(limit?: number): Promise<readonly DeadMessage[]>;
  /** Lets all dead messages be tried again; answers how many. */
  redrive(): Promise<number>;
  /** Finishes what is being sent, and ends all connections. */
  stop(): Promise<void>;
}

const queue = 'linli-messages';
const deadLetters = 'linli-dead-letters';

/**
 * Opens delivery by pg-boss over the outbox of a store on PostgreSQL. Deadlines never stand in the queue, only messages
 * that are due: pg-boss is slow with a million that wait.
 *
 * @param options - the database, and how often a message is tried
 * @returns the delivery; its tables are made where they are missing
 * @throws LinliError `STORE_BUSY` where the database is away, `STORE_FAILED` where it refuses
 *
 * @example No database in this example.
 * ```ts
 * import { openBossDelivery } from '@linli/postgres/boss';
 *
 * const nowhere = { connection: 'postgres://nobody@localhost:1/nothing' };
 * await openBossDelivery(nowhere).catch((error) => error.code); // => 'STORE_BUSY'
 * ```
 */
export async function openBossDelivery(options: BossOptions): Promise<BossDelivery> {
  const { connection, schema = 'linli', bossSchema = `${schema}_boss`, retries = 8, delay = 30, expire = 60 } = options;
  const { onError = () => {} } = options;
  const pool = new Pool({ connectionString: connection, max: 4 });
  pool.on('error', onError);
  const boss = new PgBoss({ connectionString: connection, schema: bossSchema, schedule: false });
  boss.on('error', onError);
  try {
    await withCodes(async () => {
      await boss.start();
      await boss.createQueue(deadLetters, { retryLimit: 0 });
      await boss.createQueue(queue, {
        deadLetter: deadLetters,
        retryLimit: retries,
        retryDelay: delay,
        retryBackoff: true,
        expireInSeconds: expire,
      });
    });
  } catch (error) {
    await Promise.allSettled([boss.stop({ graceful: false }), pool.end()]);
    throw error;
  }
  return {
    handOver: ({ at, limit = 1000 }) =>
      withCodes(() =>
        inTransaction(pool, async (client) => {
          const { rows } = await client.query<{ tenant: string; body: string }>(handOverStatement(schema), [at, limit]);
          const jobs = rows.map(({ tenant, body }) => ({
            data: { tenant, message: JSON.parse(body) as OutgoingMessage } satisfies QueuedMessage,
          }));
          if (jobs.length > 0) await boss.insert(queue, jobs, { db: onClient(client) });
          return jobs.length;
        }),
      ),
    sendWaiting: (send, { limit = 100 } = {}) =>
      withCodes(async () => {
        const jobs = await boss.fetch<QueuedMessage>(queue, { batchSize: limit });
        return Promise.all(jobs.map((job) => sendJob(boss, job, send)));
      }),
    work: (send, { concurrency = 10 } = {}) =>
      withCodes(async () => {
        await boss.work<QueuedMessage>(
          queue,
          { localConcurrency: concurrency, pollingIntervalSeconds: 0.5 },
          async ([job]: Job<QueuedMessage>[]) => {
            if (job !== undefined) await send(job.data, job.signal);
          },
        );
      }),
    dead: (limit = 1000) =>
      withCodes(async () => {
        const jobs = await boss.findJobs<QueuedMessage>(deadLetters, { queued: true });
        return jobs
          .toSorted((one, other) => one.createdOn.getTime() - other.createdOn.getTime())
          .slice(0, limit)
          .map(({ data, output }) => ({ ...data, failure: reasonIn(output) }));
      }),
    redrive: () => withCodes(() => boss.redrive(deadLetters)),
    async stop() {
      await boss.stop({ graceful: true, timeout: expire * 1000 });
      await pool.end();
    },
  };
}

async function sendJob(boss: PgBoss, { id, data, signal }: Job<QueuedMessage>, send: SendQueued): Promise<SentMessage> {
  try {
    await send(data, signal);
  } catch (failure) {
    await boss.fail(queue, id, { message: failure instanceof Error ? failure.message : String(failure) });
    return { ...data, failure };
  }
  await boss.complete(queue, id);
  return data;
}

async function inTransaction<Answer>(pool: Pool, work: (client: PoolClient) => Promise<Answer>): Promise<Answer> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const answer = await work(client);
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Lets pg-boss write within a transaction of ours. */
function onClient(client: PoolClient): Db {
  return { executeSql: (text, values) => client.query(text, values) };
}

function reasonIn(output: unknown): string {
  return typeof output === 'object' && output !== null && 'message' in output ? String(output.message) : '';
}
