import { type Appending, type AppendOptions, checkAppend, type Receipt, storeError } from '@linli/core/stream';

import { Again, type Database, type Transaction } from './database.ts';
import { firstAstray, type Move, movesOf } from './moves.ts';
import { movingStatements } from './sql/moving.ts';
import { Writer } from './writer.ts';

/** A stream that has moved; nothing but whether the key is new where none has. */
interface MovedRow {
  readonly fresh: boolean;
  readonly stream: string | null;
  /** How many of its wakes have fired since it was at the version that was expected. */
  readonly missing: number;
  /** The version that its summary was of before; `null` where it had none. */
  readonly summarised: number | null;
}

/** Writes to streams of tenants: all or nothing, on the versions that were expected. */
export class Appender {
  readonly #database: Database;
  readonly #writer: Writer;
  readonly #sql: ReturnType<typeof movingStatements>;

  constructor(database: Database) {
    this.#database = database;
    this.#writer = new Writer(database.schema);
    this.#sql = movingStatements(database.schema);
  }

  async append(tenant: string, appendings: readonly Appending[], options: AppendOptions): Promise<Receipt> {
    checkAppend(tenant, appendings, options);
    return this.#database.transaction((transaction) => this.#write(transaction, tenant, appendings, options));
  }

  /** What a key led to. */
  async receipt(
    tenant: string,
    key: string,
    digest: string | undefined,
    from: Pick<Transaction, 'query'> = this.#database,
  ): Promise<Receipt | undefined> {
    const [row] = await from.query<{ digest: string | null; versions: number[] }>(this.#sql.receipt, [tenant, key]);
    if (row === undefined) return undefined;
    if (row.digest !== (digest ?? null)) throw storeError('STORE_KEY', { data: { key } });
    return { versions: row.versions, repeated: true };
  }

  async #write(
    transaction: Transaction,
    tenant: string,
    appendings: readonly Appending[],
    options: AppendOptions,
  ): Promise<Receipt> {
    const { at, key, digest } = options;
    const moves = movesOf(appendings);
    const versions = appendings.map(({ expected, events }) => expected + events.length);
    const rows = await this.#move(transaction, tenant, moves, [key ?? null, digest ?? null, versions]);
    if (rows[0]?.fresh !== true && key !== undefined) {
      const before = await this.receipt(tenant, key, digest, transaction);
      if (before === undefined) throw new Again();
      return before;
    }
    const moved = rows.filter(({ stream, missing }) => stream !== null && missing === 0);
    const expected = new Map(moves.map((move) => [move.stream, move.expected]));
    if (moved.length < moves.length || firstAstray(appendings, expected) !== undefined) {
      await this.#refuse(transaction, tenant, appendings);
    }
    const before = new Map(moved.map(({ stream, summarised }) => [stream, summarised]));
    const done = moves.map((move) => ({ ...move, before: before.get(move.stream) ?? undefined }));
    this.#writer.write(transaction, tenant, appendings, done, at);
    return { versions, repeated: false };
  }

  /** Begins or moves streams under a key; answers those that were where they were expected to be. */
  async #move(
    transaction: Transaction,
    tenant: string,
    moves: readonly Move[],
    key: readonly [key: string | null, digest: string | null, versions: readonly number[]],
  ): Promise<readonly MovedRow[]> {
    const fresh = moves.filter(({ expected }) => expected === 0);
    const begun =
      fresh.length === 0
        ? []
        : await transaction.query<MovedRow>(this.#sql.begin, [tenant, ...columnsOf(fresh), ...key]);
    if (begun[0]?.fresh === false) return begun;
    // A stream may be there, and wait for something, though nothing has happened in it yet.
    const done = new Set(begun.map(({ stream }) => stream));
    const rest = moves.filter(({ stream }) => !done.has(stream));
    if (fresh.length > 0 && rest.length === 0) return begun;
    const moved = await transaction.query<MovedRow>(this.#sql.move, [
      tenant,
      ...columnsOf(rest),
      rest.map(({ expected }) => expected),
      ...(fresh.length === 0 ? key : [null, null, null]),
    ]);
    return [...begun, ...moved];
  }

  /** Says which stream is elsewhere. Where none is, a later transaction wrote to one: then once more. */
  async #refuse(transaction: Transaction, tenant: string, appendings: readonly Appending[]): Promise<never> {
    const rows = await transaction.query<{ stream: string; version: number }>(this.#sql.versions, [
      tenant,
      [...new Set(appendings.map(({ stream }) => stream))],
    ]);
    const astray = firstAstray(appendings, new Map(rows.map(({ stream, version }) => [stream, version])));
    throw astray === undefined ? new Again() : storeError('STORE_VERSION', { data: { ...astray } });
  }
}

function columnsOf(moves: readonly Move[]): readonly (readonly unknown[])[] {
  return [
    moves.map(({ stream }) => stream),
    moves.map(({ version }) => version),
    moves.map(({ summarised }) => summarised ?? null),
    moves.map(({ wakes }) => wakes?.length ?? null),
  ];
}
