import { jsonOf, type OutgoingMessage, type StreamEvent, type Wake } from '@linli/core/stream';

import type { Connection } from './connection.ts';

/** A wake as it is kept. */
export interface WakeRow {
  readonly key: string;
  readonly at: string;
  readonly event: string;
  readonly messages: string | null;
}

/** A wake as texts. */
export function wakeRow({ key, at, event, messages }: Wake): WakeRow {
  return { key, at, event: jsonOf(event), messages: messages === undefined ? null : jsonOf(messages) };
}

/** A wake as it was given. */
export function wakeOf({ key, at, event, messages }: WakeRow): Wake {
  return {
    key,
    at,
    event: JSON.parse(event) as StreamEvent,
    ...(messages === null ? {} : { messages: JSON.parse(messages) as OutgoingMessage[] }),
  };
}

/** Lets a stream wait for these and for nothing else; those that stay as they are cost nothing. */
export function replaceWakes(
  { run, all }: Connection,
  tenant: string,
  stream: string,
  wakes: readonly WakeRow[],
): void {
  const kept = all<WakeRow & { ordinal: number }>(
    'select ordinal, key, at, event, messages from wakes where tenant = ? and stream = ?',
    tenant,
    stream,
  );
  const left = new Map(kept.map((row) => [row.ordinal, row]));
  for (const [ordinal, wake] of wakes.entries()) {
    if (!sameWake(left.get(ordinal), wake)) insertWake(run, tenant, stream, ordinal, wake);
    left.delete(ordinal);
  }
  for (const ordinal of left.keys()) {
    run('delete from wakes where tenant = ? and stream = ? and ordinal = ?', tenant, stream, ordinal);
  }
}

/** Lets a stream wait for one thing, in the place of what had its number before. */
export function insertWake(
  run: Connection['run'],
  tenant: string,
  stream: string,
  ordinal: number,
  { key, at, event, messages }: WakeRow,
): void {
  run(
    'insert or replace into wakes (tenant, stream, ordinal, key, at, event, messages) values (?, ?, ?, ?, ?, ?, ?)',
    tenant,
    stream,
    ordinal,
    key,
    at,
    event,
    messages,
  );
}

/** What a stream waits for, earliest first. */
export function waitingOf({ all }: Connection, tenant: string, stream: string): readonly Wake[] {
  const sql = 'select key, at, event, messages from wakes where tenant = ? and stream = ? order by at, ordinal';
  return all<WakeRow>(sql, tenant, stream).map(wakeOf);
}

/** When the next wake of all waits. */
export function nextWake({ get }: Connection): string | undefined {
  const next = get('select at from wakes order by at limit 1') as { at: string } | undefined;
  return next?.at;
}

function sameWake(a: WakeRow | undefined, b: WakeRow): boolean {
  return a !== undefined && a.key === b.key && a.at === b.at && a.event === b.event && a.messages === b.messages;
}
