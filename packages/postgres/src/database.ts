import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';

import { storeError } from '@linli/core/stream';

import { failureOf, isWorthRepeating } from './failure.ts';
import { raise } from './raise.ts';

/** How often a transaction is tried that PostgreSQL gave up because another one was in its way. */
const tries = 8;
/** How many rows of a snapshot one answer brings; memory stays flat however many there are. */
const page = 1000;

/** A statement; under a name it is planned once for each connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}

/** A transaction under way. */
export interface Transaction {
  query<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]>;
  /** A statement whose answer nobody waits for: sent together with the end of the transaction, and undone with it. */
  last(statement: Statement, values: readonly unknown[]): void;
}

/** How statements are planned that look up few of many rows: once, and by index. */
export const planning = {
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  jit: 'off',
} as const;

/** How statements are planned that claim what is due: along the index, though all that is due may look like little. */
export const claiming = { ...planning, enable_bitmapscan: 'off' } as const;

/**
 * Begins a transaction whose statements are planned once for each connection. How few of many rows they take is not
 * known then, or the tables are still empty, so that reading whole tables looks cheap; it never is. To plan them anew
 * each time costs more than to run them.
 */
const begin = beginning(planning);
const beginClaim = beginning(claiming);

function beginning(settings: Readonly<Record<string, string>>): string {
  return ['begin', ...Object.entries(settings).map(([name, value]) => `set local ${name} = ${value}`)].join('; ');
}

/** Sends a statement on a connection. */
type Run = (statement: Statement, values?: readonly unknown[]) => Promise<QueryResult>;

/** Thrown by the work of a transaction that could not be done this time: it is begun anew. */
export class Again extends Error {}

/** Pools of the store's own. */
export interface OwnPools {
  /** Connections on which every statement is planned as {@link claiming} says, so that no transaction has to. */
  readonly claiming: Pool;
}

/** A pool of connections, whose failures have codes. */
export class Database {
  readonly schema: string;
  readonly #pool: Pool;
  readonly #own: OwnPools | undefined;
  #closed = false;

  /** @param own - the pools that end with this: all of them, or none where the pool is somebody else's */
  constructor(pool: Pool, schema: string, own?: OwnPools) {
    this.#pool = pool;
    this.schema = schema;
    this.#own = own;
    own?.claiming.on('error', ignore);
    own?.claiming.on('connect', listen);
    // A connection may break at any moment; without a listener, that would end the process.
    pool.on('error', ignore);
    pool.on('connect', listen);
  }

  /** One statement, which is a transaction of its own. */
  async query<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]> {
    return (await this.#exclusively((run) => run(statement, values))).rows as readonly Row[];
  }

  /** A statement that claims what is due, planned as {@link claiming} says. */
  async claim<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]> {
    if (this.#own !== undefined) {
      const { rows } = await this.#exclusively((run) => run(statement, values), tries, this.#own.claiming);
      return rows as readonly Row[];
    }
    const answers = await this.#exclusively((run) =>
      together([run({ text: beginClaim }), run(statement, values), run({ text: 'commit' })]),
    );
    return answers[1].rows as readonly Row[];
  }

  /**
   * Several statements: all of them or none. What PostgreSQL gives up because of others is tried again.
   *
   * @param attempts - how often it is tried at most; 1 where the work cannot be done twice
   */
  transaction<Answer>(work: (transaction: Transaction) => Promise<Answer>, attempts: number = tries): Promise<Answer> {
    return this.#exclusively(async (run) => {
      const later: [Statement, readonly unknown[]][] = [];
      const transaction: Transaction = {
        query: async <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) =>
          (await run(statement, values)).rows as readonly Row[],
        last: (statement, values) => later.push([statement, values]),
      };
      const [, answer] = await together([run({ text: begin }), work(transaction)]);
      // On their way at once: where one of them fails, the commit at their end rolls everything back.
      await together([...later.map(([statement, values]) => run(statement, values)), run({ text: 'commit' })]);
      return answer;
    }, attempts);
  }

  /** Uses a connection alone, until all is committed or undone. */
  async #exclusively<Answer>(
    work: (run: Run) => Promise<Answer>,
    attempts: number = tries,
    pool: Pool = this.#pool,
  ): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      this.#check();
      try {
        return await this.#once(work, pool);
      } catch (error) {
        const again = error instanceof Again || isWorthRepeating(error);
        if (!again || attempt >= attempts) {
          throw error instanceof Again ? raise('STORE_BUSY', { data: { reason: 'contention' } }) : failureOf(error);
        }
      }
    }
  }

  async #once<Answer>(work: (run: Run) => Promise<Answer>, pool: Pool): Promise<Answer> {
    const client = await this.#acquire(pool);
    try {
      const answer = await work(runner(client));
      client.release();
      return answer;
    } catch (error) {
      await rollBack(client);
      throw error;
    }
  }

  async #acquire(pool: Pool = this.#pool): Promise<PoolClient> {
    const client = await pool.connect();
    listen(client);
    return client;
  }

  /** Reads what a query finds row by row; all queries of one such reading see the same moment. */
  async *snapshot(
    queries: readonly string[],
    values: readonly unknown[],
  ): AsyncGenerator<{ readonly query: number; readonly row: QueryResultRow }, void, undefined> {
    this.#check();
    const client = await this.#acquire().catch((error: unknown) => {
      throw failureOf(error);
    });
    try {
      await client.query('begin isolation level repeatable read read only');
      for (const [query, text] of queries.entries()) {
        await client.query(`declare rows no scroll cursor for ${text}`, [...values]);
        for (let count = page; count === page;) {
          const { rows } = await client.query<QueryResultRow>(`fetch ${page} from rows`);
          for (const row of rows) yield { query, row };
          count = rows.length;
        }
        await client.query('close rows');
      }
    } catch (error) {
      throw failureOf(error);
    } finally {
      await rollBack(client);
    }
  }

  #check(): void {
    if (this.#closed) throw storeError('STORE_CLOSED');
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#own !== undefined) await Promise.all([this.#pool.end(), this.#own.claiming.end()]);
  }
}

async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch {
    client.release(true);
  }
}

/** Whoever waits for an answer of the connection is told; nobody else needs to know. */
function listen(client: PoolClient): void {
  if (!client.listeners('error').includes(ignore)) client.on('error', ignore);
}

function ignore(): void {}

/** Sends statements at once where the connection allows it, and else one after the other. */
function runner(client: PoolClient): Run {
  let before: Promise<unknown> = Promise.resolve();
  return (statement, values = []) => {
    const send = () => client.query(values.length === 0 ? statement : { ...statement, values: [...values] });
    if (client.pipeline) return send();
    const sent = before.then(send, send);
    before = sent;
    return sent;
  };
}

/** Waits until all have ended, then fails with the first that failed: nothing is left behind on the connection. */
async function together<const Promises extends readonly unknown[]>(
  promises: Promises,
): Promise<{ -readonly [Key in keyof Promises]: Awaited<Promises[Key]> }> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
