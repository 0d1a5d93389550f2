import { rename, rm } from 'node:fs/promises';
import { backup as copyPages } from 'node:sqlite';

import { checkAppend, checkId, checkInstant, type Store, storeError } from '@linli/core/stream';
import { LinliError } from '@linli/errors';

import { append, prepare, receiptOf, versionOf } from './append.ts';
import { backupOf } from './backup.ts';
import { atMost, connect, type Connection, guarded } from './connection.ts';
import { failureOf, isDamaged } from './failures.ts';
import { fire } from './fire.ts';
import { openOutbox } from './messages.ts';
import { migrate } from './migrate.ts';
import { patiently } from './patience.ts';
import { forget, personalOf } from './personal.ts';
import { readAll, readStream } from './read.ts';
import { restore } from './restore.ts';
import { find } from './summaries.ts';
import { nextWake, waitingOf } from './wakes.ts';
import { openWriter } from './writer.ts';

/** How a file is written. */
export interface SqliteOptions {
  /**
   * What an answered command survives. `normal` (the default): the end of the program at any moment, `kill -9` as well;
   * a power failure may take the last moments, and never leaves half a command. `full`: a power failure too, for the
   * price of a write to the disk with each transaction.
   */
  readonly durability?: 'normal' | 'full';
  /** How long to wait for another process that writes, in milliseconds (10,000); then it is `STORE_BUSY`. */
  readonly patience?: number;
  /** How large the file may become, in bytes; then it is `STORE_FULL`. Without it, as large as the disk allows. */
  readonly maxBytes?: number;
}

/** A store in one file. */
export interface SqliteStore extends Store {
  /** Copies the whole file, all tenants, as it is at one moment, while work goes on; an older copy is replaced. */
  copyTo(path: string): Promise<void>;
  /** Reads the whole file and says what is damaged; nothing where all is well. */
  findDamage(): Promise<readonly string[]>;
}

/**
 * Opens a store in one file, and makes it where there is none. Several programs may have the same file open; it must
 * lie on a disk of this machine, not on one of the network.
 *
 * @param path - the file; next to it SQLite keeps two more, with `-wal` and `-shm` after the name
 * @param options - how it is written
 * @returns the store; close it when the program ends
 * @throws LinliError `STORE_OPEN`, `STORE_FOREIGN`, `STORE_NEWER`, `STORE_BUSY`
 *
 * @example
 * ```ts
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { openSqlite } from '@linli/sqlite';
 *
 * const store = await openSqlite(join(tmpdir(), `linli-${crypto.randomUUID()}.db`));
 * const at = '2026-09-30T08:00:00.000Z';
 * await store.append('willow', [{ stream: 'case/r1', expected: 0, events: [{ type: 'submitted', at }] }], { at });
 * await store.version('willow', 'case/r1'); // => 1
 * await store.close();
 * ```
 */
export async function openSqlite(path: string, options: SqliteOptions = {}): Promise<SqliteStore> {
  const { durability = 'normal', patience = 10_000, maxBytes = Infinity } = options;
  if (path === '' || path.startsWith(':memory:')) throw storeError('STORE_OPEN', { data: { reason: noFile } });
  const open: Open = (timeout) => patiently(patience, () => connect(path, { durability, maxBytes, timeout }));
  const own = await open(ownWait);
  try {
    await patiently(patience, () => migrate(own));
    return storeOn(open, own, guarded(await open(readersWait)), patience);
  } catch (error) {
    own.close();
    throw error;
  }
}

/** Opens one more connection; `timeout` is how long it stands still for a lock, in milliseconds. */
type Open = (timeout: number) => Promise<Connection>;

/** How long a writer stands still for a lock before it lets other work go on and tries again, in milliseconds. */
const ownWait = 50;

/** How long a reader waits while another program tidies the file, in milliseconds. */
const readersWait = 5000;

function storeOn(open: Open, own: Connection, reading: Connection, patience: number): SqliteStore {
  const writer = openWriter(own, patience);
  let closing: Promise<void> | undefined;
  const reader = (): Connection => {
    if (closing !== undefined) throw storeError('STORE_CLOSED');
    return reading;
  };
  return {
    append: async (tenant, appendings, options) => {
      checkAppend(tenant, appendings, options);
      const batch = appendings.map(prepare);
      return writer.write((connection) => append(connection, tenant, batch, options));
    },
    receipt: async (tenant, key, digest) => receiptOf(reader(), tenant, key, digest),
    read: (tenant, stream, { after = 0 } = {}) => readStream(reader, tenant, stream, after),
    readAll: (tenant, { after = '', limit = Infinity } = {}) => readAll(reader, tenant, after, limit),
    version: async (tenant, stream) => versionOf(reader(), tenant, stream),
    find: async (tenant, query) => find(reader(), tenant, query),
    fire: async ({ at, limit }) => {
      checkInstant(at);
      return writer.write((connection) => fire(connection, at, atMost(limit)));
    },
    nextWake: async () => nextWake(reader()),
    waiting: async (tenant, stream) => waitingOf(reader(), tenant, stream),
    outbox: openOutbox(writer, reader),
    personal: async (tenant, keys) => personalOf(reader(), tenant, keys),
    forget: async (tenant, subject, at) => {
      checkId(tenant);
      checkId(subject);
      checkInstant(at);
      const count = await writer.write((connection) => forget(connection, tenant, subject, at));
      await emptyLog(open);
      return count;
    },
    async *backup(tenant) {
      reader();
      yield* backupOf(await open(readersWait), tenant);
    },
    restore: async (tenant, backup) => {
      checkId(tenant);
      reader();
      await restore(writer, tenant, backup);
    },
    copyTo: async (place) => {
      reader();
      await copyFile(await open(readersWait), place);
    },
    findDamage: async () => damageIn(reader()),
    close: () => {
      closing ??= writer.close().then(() => {
        reading.close();
        own.close();
      });
      return closing;
    },
  };
}

function damageIn({ all }: Connection): readonly string[] {
  try {
    const rows = all<{ integrity_check: string }>('pragma integrity_check');
    return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  } catch (error) {
    if (error instanceof LinliError && isDamaged(error.cause)) return [error.message];
    throw error;
  }
}

/**
 * Writes the log of SQLite into the file and empties it, so that nothing forgotten is left in it. Where another program
 * is in the way, it is overwritten later: what was asked for is done already.
 */
async function emptyLog(open: Open): Promise<void> {
  try {
    const connection = await open(ownWait);
    connection.database.exec('pragma wal_checkpoint(truncate)');
    connection.close();
  } catch (error) {
    if (!(error instanceof LinliError && error.code === 'STORE_BUSY')) throw error;
  }
}

/** More pages than a file can have: a copy in several goes begins anew whenever somebody writes. */
const allPages = 2 ** 31 - 1;

/** Copies in one go, beside the program, and puts the copy in its place only when it is whole. */
async function copyFile(connection: Connection, path: string): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await copyPages(connection.database, partial, { rate: allPages });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw failureOf(error);
  } finally {
    connection.close();
  }
}

const noFile = {
  en: 'it needs a file. A store in memory is openMemoryStore of @linli/core/memory.',
  'zh-CN': '需要一个文件。只在内存中的存储是 @linli/core/memory 的 openMemoryStore。',
};
