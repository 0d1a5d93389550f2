import { type Appending, type AppendOptions, jsonOf, type Receipt, storeError } from '@linli/core/stream';

import type { Connection } from './connection.ts';
import { insertMessages, type MessageRow, messageRow } from './messages.ts';
import { insertPersonal, type PersonalRow, personalRow } from './personal.ts';
import { markStale, replaceSummary, type SummaryRow, summaryRow } from './summaries.ts';
import { replaceWakes, type WakeRow, wakeRow } from './wakes.ts';

/** What is to be written to one stream, as texts: whatever could fail of it has been done. */
export interface Prepared {
  readonly stream: string;
  readonly expected: number;
  readonly events: readonly string[];
  readonly wakes: readonly WakeRow[] | undefined;
  readonly summary: SummaryRow | undefined;
  readonly messages: readonly MessageRow[];
  readonly personal: readonly PersonalRow[];
}

/**
 * Makes texts of everything.
 *
 * @throws LinliError `STORE_VALUE`
 */
export function prepare(appending: Appending): Prepared {
  const { stream, expected, events, wakes, summary, messages = [], personal = [] } = appending;
  return {
    stream,
    expected,
    events: events.map((event) => jsonOf(event)),
    wakes: wakes?.map(wakeRow),
    summary: summary === undefined ? undefined : summaryRow(summary),
    messages: messages.map(messageRow),
    personal: personal.map(personalRow),
  };
}

/**
 * Writes a command; refuses before it writes.
 *
 * @throws LinliError `STORE_VERSION`, `STORE_KEY`
 */
export function append(
  connection: Connection,
  tenant: string,
  batch: readonly Prepared[],
  { at, key, digest }: AppendOptions,
): Receipt {
  const known = key === undefined ? undefined : receiptOf(connection, tenant, key, digest);
  if (known !== undefined) return known;
  const versions = versionsAfter(connection, tenant, batch);
  for (const prepared of batch) write(connection, tenant, prepared, at);
  if (key !== undefined) insertKey(connection, tenant, key, digest, versions);
  return { versions, repeated: false };
}

/** The versions that the streams come to, if all are where they are expected to be. */
function versionsAfter(connection: Connection, tenant: string, batch: readonly Prepared[]): readonly number[] {
  const reached = new Map<string, number>();
  return batch.map(({ stream, expected, events }) => {
    const actual = reached.get(stream) ?? versionOf(connection, tenant, stream);
    if (actual !== expected) throw storeError('STORE_VERSION', { data: { stream, expected, actual } });
    reached.set(stream, actual + events.length);
    return actual + events.length;
  });
}

function write(connection: Connection, tenant: string, prepared: Prepared, at: string): void {
  const { stream, expected, events, wakes, summary, messages, personal } = prepared;
  for (const [number, event] of events.entries()) {
    insertEvent(connection, tenant, stream, expected + number + 1, at, event);
  }
  if (wakes !== undefined) replaceWakes(connection, tenant, stream, wakes);
  if (summary !== undefined) replaceSummary(connection, tenant, stream, expected + events.length, summary);
  else if (events.length > 0) markStale(connection, tenant, stream);
  insertMessages(connection, tenant, messages, at);
  insertPersonal(connection, tenant, personal, at);
}

/** Appends one event, a JSON text. */
export function insertEvent(
  { run }: Connection,
  tenant: string,
  stream: string,
  version: number,
  at: string,
  event: string,
): void {
  run(
    'insert into events (tenant, stream, version, recorded_at, event) values (?, ?, ?, ?, ?)',
    tenant,
    stream,
    version,
    at,
    event,
  );
}

/** The version of a stream; 0 where there is none. */
export function versionOf({ get }: Connection, tenant: string, stream: string): number {
  const sql = 'select version from events where tenant = ? and stream = ? order by version desc limit 1';
  const last = get(sql, tenant, stream) as { version: number } | undefined;
  return last?.version ?? 0;
}

/**
 * What a key led to; `undefined` where it is new.
 *
 * @throws LinliError `STORE_KEY`
 */
export function receiptOf(
  { get }: Connection,
  tenant: string,
  key: string,
  digest: string | undefined,
): Receipt | undefined {
  const sql = 'select digest, versions from keys where tenant = ? and key = ?';
  const known = get(sql, tenant, key) as { digest: string | null; versions: string } | undefined;
  if (known === undefined) return undefined;
  if (known.digest !== (digest ?? null)) throw storeError('STORE_KEY', { data: { key } });
  return { versions: JSON.parse(known.versions) as number[], repeated: true };
}

/** Remembers what a key led to. */
export function insertKey(
  { run }: Connection,
  tenant: string,
  key: string,
  digest: string | undefined,
  versions: readonly number[],
): void {
  const sql = 'insert into keys (tenant, key, digest, versions) values (?, ?, ?, ?)';
  run(sql, tenant, key, digest ?? null, JSON.stringify(versions));
}
