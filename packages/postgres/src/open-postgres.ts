import type { Store } from '@linli/core/stream';
import { Pool } from 'pg';

import { Appender } from './append.ts';
import { backup } from './backup.ts';
import { Database, claiming } from './database.ts';
import { find } from './find.ts';
import { Wakes } from './fire.ts';
import { migrate } from './migrate.ts';
import { openOutbox } from './outbox.ts';
import { forget, personal } from './personal.ts';
import { raise } from './raise.ts';
import { Reader } from './read.ts';
import { restore } from './restore.ts';

/** Where the database is, and how it is used. */
export interface PostgresOptions {
  /** Where to connect to: `postgres://user:password@host:5432/database`. A pool of this store's own is made. */
  readonly connection?: string;
  /** A pool of the program, instead; it stays open when the store is closed. */
  readonly pool?: Pool;
  /** The schema that holds the tables (`linli`); made where it is missing. Lower-case letters, digits and `_`. */
  readonly schema?: string;
  /** How many connections the store's own pool opens at most (10), and as many again to claim what is due. */
  readonly connections?: number;
}

/** How long a connection may take to come about, in milliseconds. */
const patience = 10_000;

/**
 * Opens a store on PostgreSQL 14 or later, for any number of processes at once. Makes its tables, or brings those of an
 * earlier release up to date; of several processes that open at once, one does it and the others wait.
 *
 * @param options - a connection or a pool, and the schema
 * @returns the store; `close` ends its connections
 * @throws LinliError `STORE_BUSY` where the database cannot be reached, `STORE_NEWER` where a later release has been at
 *   work, `STORE_SCHEMA` where the name of the schema is not allowed
 *
 * @example No database in this example; a store is used as any other.
 * ```ts
 * import { openPostgres } from '@linli/postgres';
 *
 * try {
 *   await openPostgres({ connection: 'postgres://nobody@localhost:1/nothing' });
 * } catch (error) {
 *   error.code; // => 'STORE_BUSY'
 * }
 * ```
 */
export async function openPostgres(options: PostgresOptions): Promise<Store> {
  const { schema = 'linli' } = options;
  const own = options.pool === undefined ? { claiming: ownPool(options, claimSettings) } : undefined;
  const pool = options.pool ?? ownPool(options);
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(schema)) throw raise('STORE_SCHEMA', { data: { schema: schema.slice(0, 60) } });
  const database = new Database(pool, schema, own);
  try {
    await migrate(pool, schema);
  } catch (error) {
    await database.close();
    throw error;
  }
  return storeOn(database);
}

/** Settings of each connection, as the command line of the server takes them. */
const claimSettings = Object.entries(claiming)
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ');

function ownPool({ connection, connections = 10 }: PostgresOptions, settings?: string): Pool {
  return new Pool({
    ...(connection === undefined ? {} : { connectionString: connection }),
    max: connections,
    connectionTimeoutMillis: patience,
    ...(settings === undefined ? {} : { options: settings }),
    keepAlive: true,
    pipeline: true,
  });
}

function storeOn(database: Database): Store {
  const appender = new Appender(database);
  const wakes = new Wakes(database);
  const reader = new Reader(database);
  return {
    append: async (tenant, appendings, options) => {
      const receipt = await appender.append(tenant, appendings, options);
      wakes.placed();
      return receipt;
    },
    receipt: (tenant, key, digest) => appender.receipt(tenant, key, digest),
    read: (tenant, stream, { after } = {}) => reader.stream(tenant, stream, after),
    readAll: (tenant, { after, limit } = {}) => reader.all(tenant, after, limit),
    version: (tenant, stream) => reader.version(tenant, stream),
    find: (tenant, query) => find(database, tenant, query),
    fire: ({ at, limit }) => wakes.fire(at, limit),
    nextWake: () => wakes.next(),
    waiting: (tenant, stream) => wakes.waiting(tenant, stream),
    outbox: openOutbox(database),
    personal: (tenant, keys) => personal(database, tenant, keys),
    forget: (tenant, subject, at) => forget(database, tenant, subject, at),
    backup: (tenant) => backup(database, tenant),
    restore: async (tenant, entries) => {
      await restore(database, tenant, entries);
      wakes.placed();
    },
    close: () => database.close(),
  };
}
