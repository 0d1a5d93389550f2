import { checkInstant, type Fired, type OutgoingMessage, type StreamEvent, type Wake } from '@linli/core/stream';

import type { Database } from './database.ts';
import { limitOf } from './limit.ts';
import { firingStatements } from './sql/firing.ts';

interface FiredRow {
  readonly tenant: string;
  readonly stream: string;
  readonly version: number;
  readonly key: string;
  readonly event: string;
}

interface WakeRow {
  readonly key: string;
  readonly at: string;
  readonly event: string;
  readonly messages: string | null;
}

/** What waits for an instant, and happens then. */
export class Wakes {
  readonly #database: Database;
  readonly #sql: ReturnType<typeof firingStatements>;

  constructor(database: Database) {
    this.#database = database;
    this.#sql = firingStatements(database.schema);
  }

  async fire(at: string, limit: number): Promise<readonly Fired[]> {
    checkInstant(at);
    const rows = await this.#database.planned<FiredRow>(this.#sql.fire, [at, limitOf(limit)]);
    return rows.map(({ tenant, stream, version, key, event }) => {
      return { tenant, stream, version, key, event: JSON.parse(event) as StreamEvent };
    });
  }

  async next(): Promise<string | undefined> {
    const [row] = await this.#database.query<{ at: string | null }>(this.#sql.next, []);
    return row?.at ?? undefined;
  }

  async waiting(tenant: string, stream: string): Promise<readonly Wake[]> {
    const rows = await this.#database.query<WakeRow>(this.#sql.waiting, [tenant, stream]);
    return rows.map(wakeOf);
  }
}

/** A wake as it was given. */
export function wakeOf({ key, at, event, messages }: WakeRow): Wake {
  return {
    key,
    at,
    event: JSON.parse(event) as StreamEvent,
    ...(messages === null ? {} : { messages: messagesOf(messages) }),
  };
}

function messagesOf(column: string): readonly OutgoingMessage[] {
  const messages = JSON.parse(column) as readonly (readonly [id: string, notBefore: string, body: string])[];
  return messages.map(([, , body]) => JSON.parse(body) as OutgoingMessage);
}
