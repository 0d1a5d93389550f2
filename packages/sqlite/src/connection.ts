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

/**
 * Opens a connection.
 *
 * @param path - the file
 * @param synchronous - how SQLite writes: `normal` or `full`
 * @param timeout - how long SQLite itself waits for a lock, in milliseconds; the program stands still for as long
 */
export function connect(path: string, synchronous: 'normal' | 'full', timeout = 50): Connection {
  const database = new DatabaseSync(path, { timeout });
  // What is deleted is overwritten: a forgotten name must not be left behind in free pages.
  database.exec(`pragma synchronous = ${synchronous}; pragma secure_delete = on; pragma journal_size_limit = 67108864`);
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
