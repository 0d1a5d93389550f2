import { setImmediate as nextTurn } from 'node:timers/promises';

import type { RecordedEvent, StreamEvent } from '@linli/core/stream';

import { atMost, type Connection } from './connection.ts';

interface EventRow {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly recorded_at: string;
  readonly event: string;
}

/** So many events are read at a time: memory stays flat, and no reader keeps the file from being tidied. */
const page = 500;

const columns = 'select position, stream, version, recorded_at, event from events';

/** The events of one stream after a version. */
export async function* readStream(
  reader: () => Connection,
  tenant: string,
  stream: string,
  after: number,
): AsyncGenerator<RecordedEvent, void, undefined> {
  const sql = `${columns} where tenant = ? and stream = ? and version > ? order by version limit ${page}`;
  let version = after;
  for (let rows = reader().all<EventRow>(sql, tenant, stream, version); ;) {
    for (const row of rows) yield recordedOf(row);
    if (rows.length < page) return;
    version = rows.at(-1)?.version ?? version;
    await nextTurn();
    rows = reader().all<EventRow>(sql, tenant, stream, version);
  }
}

/** All events of a tenant after a position, at most so many. */
export async function* readAll(
  reader: () => Connection,
  tenant: string,
  after: string,
  limit: number,
): AsyncGenerator<RecordedEvent, void, undefined> {
  const sql = `${columns} where tenant = ? and position > ? order by position limit ?`;
  let position = Number(after);
  for (let left = limit; left > 0; left -= page) {
    const rows = reader().all<EventRow>(sql, tenant, position, atMost(Math.min(page, left)));
    for (const row of rows) yield recordedOf(row);
    if (rows.length < page) return;
    position = rows.at(-1)?.position ?? position;
    await nextTurn();
  }
}

function recordedOf({ position, stream, version, recorded_at: recordedAt, event }: EventRow): RecordedEvent {
  return {
    stream,
    version,
    position: String(position).padStart(16, '0'),
    event: JSON.parse(event) as StreamEvent,
    recordedAt,
  };
}
