import {
  checkInstant,
  compareText,
  type Fired,
  type OutgoingMessage,
  type StreamEvent,
  type Wake,
} from '@linli/core/stream';

import type { Database } from './database.ts';
import { limitOf } from './limit.ts';
import { firingStatements } from './sql/firing.ts';

interface FiredRow {
  readonly tenant: string;
  readonly stream: string;
  readonly version: number;
  readonly key: string;
  readonly at: string;
  readonly event: string;
}

interface WakeRow {
  readonly key: string;
  readonly at: string;
  readonly event: string;
  readonly messages: string | null;
}

/** A place in the order in which everything fires. */
type Place = readonly [at: string, tenant: string, stream: string];

const start: Place = ['', '', ''];
/** Every so often somebody begins in front again: others may have left something there. */
const turns = 64;
/** So many are looked at where those in front cannot fire. */
const further = 1000;

/** What waits for an instant, and happens then. */
export class Wakes {
  readonly #database: Database;
  readonly #sql: ReturnType<typeof firingStatements>;
  /**
   * Where the last call ended. What has fired stands in the index until it is cleared, and would be walked over by
   * every call.
   */
  #place = start;
  #turn = 0;

  constructor(database: Database) {
    this.#database = database;
    this.#sql = firingStatements(database.schema);
  }

  async fire(at: string, limit: number): Promise<readonly Fired[]> {
    checkInstant(at);
    const wanted = limitOf(limit);
    if (wanted === 0) return [];
    this.#turn = (this.#turn + 1) % turns;
    const rows = await this.#claim(at, this.#turn === 0 ? start : this.#place, wanted, wanted);
    if (wanted === null || rows.length < wanted) {
      const rest = wanted === null ? null : wanted - rows.length;
      rows.push(...(await this.#claim(at, start, rest, rest === null ? null : Math.max(rest, further))));
    }
    const last = rows.at(-1);
    this.#place = last === undefined ? start : [last.at, last.tenant, last.stream];
    return rows.map(firedOf);
  }

  /** Takes so many of the first so many that are due. */
  async #claim(at: string, from: Place, limit: number | null, among: number | null): Promise<FiredRow[]> {
    const rows = await this.#database.claim<FiredRow>(this.#sql.fire, [at, ...from, among, limit]);
    return rows.toSorted(byPlace);
  }

  /** What waits from now on may come before what has fired already. */
  placed(): void {
    this.#place = start;
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

/** They come in this order as a rule, though nobody has promised it. */
function byPlace(one: FiredRow, other: FiredRow): number {
  return (
    compareText(one.at, other.at) ||
    compareText(one.tenant, other.tenant) ||
    compareText(one.stream, other.stream) ||
    one.version - other.version
  );
}

function firedOf({ tenant, stream, version, key, event }: FiredRow): Fired {
  return { tenant, stream, version, key, event: JSON.parse(event) as StreamEvent };
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
