import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

import { failureOf } from './failures.ts';

/** One connection to the file, with its statements prepared once. */
export interface Connection {
  readonly database: DatabaseSync;
  /** Runs a statement; answers how many rows it changed. */
  readonly run: (sql: string, ...values: readonly SQLInputValue[]) => number;
  /** The first row; `undefined` where there is none. */
  readonly get: (sql: string, ...values: readonly SQLInputValue[]) => unknown;
  /** All rows, in the shape that the caller's statement gives. */
  readonly all: <Row>(sql: string, ...values: readonly SQLInputValue[]) => Row[];
  readonly close: () => void;
}

/** How a connection writes and waits. */
export interface ConnectionOptions {
  readonly durability: 'normal' | 'full';
  readonly maxBytes: number;
  /** How long SQLite itself waits for a lock, in milliseconds; the program stands still for as long. */
  readonly timeout: number;
}

/** SQLite never makes a page smaller than this, so that a bound in pages keeps a bound in bytes. */
const pageBytes = 4096;

/** Opens a connection to a file. */
export function connect(path: string, { durability, maxBytes, timeout }: ConnectionOptions): Connection {
  const database = new DatabaseSync(path, { timeout });
  try {
    database.exec(settings(durability, maxBytes));
  } catch (error) {
    database.close();
    throw error;
  }
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    database,
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    get: (sql, ...values) => prepare(sql).get(...values),
    all: <Row>(sql: string, ...values: readonly SQLInputValue[]) => prepare(sql).all(...values) as Row[],
    close: () => {
      statements.clear();
      database.close();
    },
  };
}

/**
 * What is deleted is overwritten: a forgotten name must not be left behind in free pages. The log is put into the file
 * after 32 MB rather than 4: a command touches a dozen pages, so that is every few hundred commands.
 */
function settings(durability: ConnectionOptions['durability'], maxBytes: number): string {
  return `
    pragma synchronous = ${durability};
    pragma secure_delete = on;
    pragma wal_autocheckpoint = 8000;
    pragma journal_size_limit = 67108864;
    pragma cache_size = -65536;
    pragma max_page_count = ${Math.max(1, Math.min(4_294_967_294, Math.floor(maxBytes / pageBytes)))};
  `;
}

/** A connection whose failures read as the contract of stores promises. */
export function guarded(connection: Connection): Connection {
  return {
    ...connection,
    run: (sql, ...values) => guard(() => connection.run(sql, ...values)),
    get: (sql, ...values) => guard(() => connection.get(sql, ...values)),
    all: <Row>(sql: string, ...values: readonly SQLInputValue[]) => guard(() => connection.all<Row>(sql, ...values)),
  };
}

function guard<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw failureOf(error);
  }
}

/** How many rows to ask for; SQLite takes whole numbers, and means by a negative one all of them. */
export function atMost(limit: number): number {
  return Math.max(0, Math.min(Math.floor(limit), 2 ** 31));
}
