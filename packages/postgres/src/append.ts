import { type Appending, type AppendOptions, checkAppend, type Receipt, storeError } from '@linli/core/stream';

import { Again, type Database, type Transaction } from './database.ts';
import { movingStatements } from './sql/moving.ts';
import { Writer } from './writer.ts';

/** Where streams go from and to. */
interface Move {
  readonly stream: string;
  readonly expected: number;
  readonly version: number;
  readonly summed: boolean;
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
    { at, key, digest }: AppendOptions,
  ): Promise<Receipt> {
    const moves = movesOf(appendings);
    const versions = appendings.map(({ expected, events }) => expected + events.length);
    const [outcome] = await transaction.query<{ moved: number; fresh: boolean }>(this.#sql.move, [
      tenant,
      moves.map(({ stream }) => stream),
      moves.map(({ expected }) => expected),
      moves.map(({ version }) => version),
      moves.map(({ summed }) => summed),
      key ?? null,
      digest ?? null,
      versions,
    ]);
    if (outcome?.fresh !== true && key !== undefined) {
      const before = await this.receipt(tenant, key, digest, transaction);
      if (before === undefined) throw new Again();
      return before;
    }
    if (outcome?.moved !== moves.length) await this.#refuse(transaction, tenant, moves);
    this.#writer.write(transaction, tenant, appendings, at);
    return { versions, repeated: false };
  }

  /** Says which stream has moved on. Where none has, a later transaction wrote to one: then once more. */
  async #refuse(transaction: Transaction, tenant: string, moves: readonly Move[]): Promise<never> {
    const rows = await transaction.query<{ stream: string; version: number }>(this.#sql.versions, [
      tenant,
      moves.map(({ stream }) => stream),
    ]);
    const found = new Map(rows.map(({ stream, version }) => [stream, version]));
    for (const { stream, expected } of moves) {
      const actual = found.get(stream) ?? 0;
      if (actual !== expected) throw storeError('STORE_VERSION', { data: { stream, expected, actual } });
    }
    throw new Again();
  }
}

/** One move for each stream; what is given twice must go on where it ended. */
function movesOf(appendings: readonly Appending[]): readonly Move[] {
  const moves = new Map<string, Move>();
  for (const { stream, expected, events, summary } of appendings) {
    const before = moves.get(stream);
    if (before !== undefined && before.version !== expected) {
      throw storeError('STORE_VERSION', { data: { stream, expected, actual: before.version } });
    }
    moves.set(stream, {
      stream,
      expected: before?.expected ?? expected,
      version: expected + events.length,
      summed: summary !== undefined || before?.summed === true,
    });
  }
  return [...moves.values()];
}
