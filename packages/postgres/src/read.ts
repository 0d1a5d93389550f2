import type { RecordedEvent, StreamEvent } from '@linli/core/stream';

import type { Database } from './database.ts';
import { raise } from './raise.ts';
import { readingStatements } from './sql/reading.ts';

/** How many events one answer of the database brings at most; memory stays flat however many there are. */
const page = 1000;

interface EventRow {
  readonly stream: string;
  readonly version: number;
  readonly transaction: string;
  readonly ordinal: number;
  readonly recorded_at: string;
  readonly body: string;
}

/** Reads events, of one stream or of all of a tenant. */
export class Reader {
  readonly #database: Database;
  readonly #sql: ReturnType<typeof readingStatements>;

  constructor(database: Database) {
    this.#database = database;
    this.#sql = readingStatements(database.schema);
  }

  /** The events of one stream. */
  async *stream(tenant: string, stream: string, after = 0): AsyncGenerator<RecordedEvent, void, undefined> {
    for (let from = Math.max(0, after); ;) {
      const rows = await this.#database.query<EventRow>(this.#sql.stream, [tenant, stream, from, page]);
      for (const row of rows) yield recordedOf(row);
      if (rows.length < page) return;
      from = rows.at(-1)?.version ?? from;
    }
  }

  /**
   * The events of a tenant. Those of a transaction are given only when no earlier transaction is under way any more:
   * a reader that goes on after the last one it saw would miss what that one writes.
   */
  async *all(tenant: string, after = '', limit = Infinity): AsyncGenerator<RecordedEvent, void, undefined> {
    let [xid, ordinal] = readPosition(after);
    for (let left = limit; left > 0;) {
      const size = Math.min(page, left);
      const rows = await this.#database.query<EventRow>(this.#sql.all, [tenant, xid, ordinal, size]);
      for (const row of rows) yield recordedOf(row);
      const end = rows.at(-1);
      if (end === undefined || rows.length < size) return;
      [xid, ordinal] = [end.transaction, end.ordinal];
      left -= rows.length;
    }
  }

  async version(tenant: string, stream: string): Promise<number> {
    const [row] = await this.#database.query<{ version: number }>(this.#sql.version, [tenant, stream]);
    return row?.version ?? 0;
  }
}

function recordedOf({ stream, version, transaction, ordinal, recorded_at: recordedAt, body }: EventRow): RecordedEvent {
  const position = `${transaction.padStart(20, '0')}-${String(ordinal).padStart(10, '0')}`;
  return { stream, version, position, event: JSON.parse(body) as StreamEvent, recordedAt };
}

function readPosition(position: string): readonly [xid: string, ordinal: number] {
  if (position === '') return ['0', 0];
  const [, xid, ordinal] = /^(\d{20})-(\d{10})$/.exec(position) ?? [];
  if (xid === undefined) throw raise('STORE_POSITION', { data: { position: position.slice(0, 40) } });
  // Zeros in front would make it an octal number.
  return [String(BigInt(xid)), Number(ordinal)];
}
