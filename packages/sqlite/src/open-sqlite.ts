import { rename, rm } from 'node:fs/promises';
import { backup as copyPages } from 'node:sqlite';

import { checkAppend, checkId, checkInstant, type Store, storeError } from '@linli/core/stream';

import { append, prepare, receiptOf, versionOf } from './append.ts';
import { backupOf } from './backup.ts';
import { connect, type Connection, guarded } from './connection.ts';
import { failureOf } from './failures.ts';
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
  const { durability = 'normal', patience = 10_000 } = options;
  if (path === '' || path.startsWith(':memory:')) throw storeError('STORE_OPEN', { data: { reason: noFile } });
  const open = (wait?: number) => openConnection(path, durability, wait);
  const own = open();
  try {
    await patiently(patience, () => migrate(own));
    return storeOn(path, own, open, patience);
  } catch (error) {
    own.close();
    throw error;
  }
}

/** How long a reader waits while another program tidies the file, in milliseconds. */
const readersWait = 5000;

function storeOn(path: string, own: Connection, open: (wait?: number) => Connection, patience: number): SqliteStore {
  const writer = openWriter(own, patience);
  const readingConnection = guarded(open(readersWait));
  let closing: Promise<void> | undefined;
  const reader = (): Connection => {
    if (closing !== undefined) throw storeError('STORE_CLOSED');
    return readingConnection;
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
      return writer.write((connection) => fire(connection, at, Math.max(0, limit)));
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
      emptyLog(open());
      return count;
    },
    async *backup(tenant) {
      reader();
      yield* backupOf(open(readersWait), tenant);
    },
    restore: async (tenant, backup) => {
      checkId(tenant);
      reader();
      await restore(writer, tenant, backup);
    },
    copyTo: async (place) => {
      reader();
      await copyFile(open(readersWait), place);
    },
    findDamage: async () =>
      reader()
        .all<{ integrity_check: string }>('pragma integrity_check')
        .map((row) => row.integrity_check)
        .filter((text) => text !== 'ok'),
    close: () => {
      closing ??= writer.close().then(() => {
        readingConnection.close();
        own.close();
      });
      return closing;
    },
  };
}

/** @throws LinliError `STORE_OPEN` */
function openConnection(path: string, durability: 'normal' | 'full', wait?: number): Connection {
  try {
    return connect(path, durability, wait);
  } catch (error) {
    const reason = error instanceof Error ? `${error.message}.` : '';
    throw storeError('STORE_OPEN', { data: { reason }, cause: error });
  }
}

/** Writes the log of SQLite into the file and empties it, so that nothing forgotten is left in it. */
function emptyLog(connection: Connection): void {
  connection.database.exec('pragma wal_checkpoint(truncate)');
  connection.close();
}

/** Copies in one go, beside the program, and puts the copy in its place only when it is whole. */
async function copyFile(connection: Connection, path: string): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await copyPages(connection.database, partial, { rate: -1 });
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
