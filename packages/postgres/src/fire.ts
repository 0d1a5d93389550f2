import { checkInstant, type Fired, type OutgoingMessage, type StreamEvent, type Wake } from '@linli/core/stream';

import type { Database } from './database.ts';
import { limitOf } from './limit.ts';
import { firingStatements } from './sql/firing.ts';

/** What has fired, and how many wakes were looked at; that number alone where nothing has. */
interface FiredRow {
  readonly seen: number;
  readonly tenant: string | null;
  readonly stream: string;
  readonly version: number;
  readonly key: string;
  readonly event: string;
}

/** A part of all streams: those whose hash ends in `part`, of `mask` + 1 parts. */
interface Share {
  readonly mask: number;
  readonly part: number;
}

const everything: Share = { mask: 0, part: 0 };
/** At least so many wakes are looked at: those in front may be held. */
const fewest = 16;
/** Into at most so many parts the streams are shared out, less one. */
const greatestMask = 63;
/** How often one call looks for a share that nobody is at; then all that is due is held by others. */
const trials = 4;
/** Every so often somebody looks beyond their share: nobody else may be left to see to the rest. */
const turns = 16;

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
  #share = everything;
  #turn = 0;

  constructor(database: Database) {
    this.#database = database;
    this.#sql = firingStatements(database.schema);
  }

  async fire(at: string, limit: number): Promise<readonly Fired[]> {
    checkInstant(at);
    const wanted = limitOf(limit);
    const looked = wanted === null ? null : Math.max(fewest, wanted);
    this.#turn = (this.#turn + 1) % turns;
    if (this.#turn === 0) this.#share = everything;
    for (let trial = 1; ; trial += 1) {
      const { mask, part } = this.#share;
      const rows = await this.#database.claim<FiredRow>(this.#sql.fire, [at, wanted, mask, part, looked]);
      const fired = rows.flatMap(firedOf);
      const seen = rows[0]?.seen ?? 0;
      // Others fire what this one looks at: from now on each keeps to a share. Where a share is done, there is the rest.
      const possible = Math.min(seen, wanted ?? seen);
      if (fired.length < possible / 2) this.#share = smallerShare(mask);
      else if (looked === null || seen < looked) this.#share = everything;
      if (fired.length > 0 || trial === trials || (seen === 0 && mask === 0)) return fired;
    }
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

function smallerShare(mask: number): Share {
  const smaller = Math.min(greatestMask, mask * 2 + 1);
  return { mask: smaller, part: Math.floor(Math.random() * (smaller + 1)) };
}

function firedOf({ tenant, stream, version, key, event }: FiredRow): readonly Fired[] {
  return tenant === null ? [] : [{ tenant, stream, version, key, event: JSON.parse(event) as StreamEvent }];
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
