import { type Appending, type AppendOptions, checkAppend, type Receipt, storeError } from '@linli/core/stream';

import { Again, type Database, type Transaction } from './database.ts';
import { firstAstray, type Move, movesOf } from './moves.ts';
import { movingStatements } from './sql/moving.ts';
import { Writer } from './writer.ts';

/** A stream that has moved; nothing but whether the key is new where none has. */
interface MovedRow {
  readonly fresh: boolean;
  readonly stream: string | null;
  /** How many of its wakes are left, if no more of them have fired than was expected; `null` where it is new. */
  readonly leftOver: number | null;
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
    const { fresh, moved, older } = await this.#move(transaction, tenant, moves, { ...options, versions });
    if (!fresh && key !== undefined) {
      const before = await this.receipt(tenant, key, digest, transaction);
      if (before === undefined) throw new Again();
      return before;
    }
    const expected = new Map(moves.map((move) => [move.stream, move.expected]));
    if (moved < moves.length || firstAstray(appendings, expected) !== undefined) {
      await this.#refuse(transaction, tenant, appendings);
    }
    this.#writer.write(transaction, tenant, appendings, at);
    this.#writer.compare(transaction, tenant, older);
    return { versions, repeated: false };
  }

  /** Moves streams, and takes their wakes; answers how many are where they were expected, and which were there before. */
  async #move(
    transaction: Transaction,
    tenant: string,
    moves: readonly Move[],
    { key, digest, versions }: AppendOptions & Pick<Receipt, 'versions'>,
  ): Promise<{ readonly fresh: boolean; readonly moved: number; readonly older: readonly Move[] }> {
    const moving = transaction.query<MovedRow>(this.#sql.move, [
      tenant,
      moves.map(({ stream }) => stream),
      moves.map(({ expected }) => expected),
      moves.map(({ version }) => version),
      moves.map(({ summarised }) => summarised),
      moves.map(({ wakes }) => wakes),
      key ?? null,
      digest ?? null,
      versions,
    ]);
    const begun = moves.filter(({ expected }) => expected > 0);
    const [rows, ...taken] = await Promise.all([moving, this.#take(transaction, tenant, begun)]);
    const leftOver = new Map(rows.map((row) => [row.stream, row.leftOver]));
    const older = moves.filter(({ stream }) => typeof leftOver.get(stream) === 'number');
    // A stream may be there, and wait for something, though nothing has happened in it yet.
    const idle = older.filter(({ expected }) => expected === 0);
    if (idle.length > 0) taken.push(await this.#take(transaction, tenant, idle));
    const left = new Map(taken.flatMap((some) => [...some]));
    const moved = moves.filter(
      ({ stream }) => leftOver.has(stream) && (leftOver.get(stream) ?? 0) === (left.get(stream) ?? 0),
    );
    return { fresh: rows[0]?.fresh === true, moved: moved.length, older };
  }

  /** Takes the wakes of streams from those who fire; answers how many each still had. */
  async #take(transaction: Transaction, tenant: string, moves: readonly Move[]): Promise<ReadonlyMap<string, number>> {
    if (moves.length === 0) return new Map();
    const rows = await transaction.query<{ stream: string; wakes: number }>(this.#sql.take, [
      tenant,
      moves.map(({ stream }) => stream),
      moves.map(({ expected, version, wakes }) => (wakes === null ? version - expected : null)),
      moves.map(({ summarised }) => summarised !== null),
    ]);
    return new Map(rows.map(({ stream, wakes }) => [stream, wakes]));
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
