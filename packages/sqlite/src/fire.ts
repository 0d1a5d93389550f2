import type { Fired, OutgoingMessage, StreamEvent } from '@linli/core/stream';

import { insertEvent, versionOf } from './append.ts';
import type { Connection } from './connection.ts';
import { insertMessages, messageRow } from './messages.ts';
import { markStale } from './summaries.ts';
import type { WakeRow } from './wakes.ts';

interface DueRow extends WakeRow {
  readonly tenant: string;
  readonly stream: string;
  readonly ordinal: number;
}

/** Appends the events of what waits at an instant or before, the earliest first, and takes the wakes away. */
export function fire(connection: Connection, at: string, limit: number): readonly Fired[] {
  const due = connection.all<DueRow>(
    `select tenant, stream, ordinal, key, at, event, messages from wakes
      where at <= ? order by at, tenant, stream, ordinal limit ?`,
    at,
    limit,
  );
  const last = due.at(-1);
  if (last === undefined) return [];
  const versions = new Map<string, number>();
  const fired = due.map(({ tenant, stream, key, event, messages }) => {
    const place = `${tenant}\0${stream}`;
    const known = versions.get(place);
    if (known === undefined) markStale(connection, tenant, stream);
    const version = (known ?? versionOf(connection, tenant, stream)) + 1;
    versions.set(place, version);
    insertEvent(connection, tenant, stream, version, at, event);
    if (messages !== null) {
      insertMessages(connection, tenant, (JSON.parse(messages) as OutgoingMessage[]).map(messageRow), at);
    }
    return { tenant, stream, version, key, event: JSON.parse(event) as StreamEvent };
  });
  // What was read is what stands in front, so one statement takes it all away.
  connection.run(
    'delete from wakes where (at, tenant, stream, ordinal) <= (?, ?, ?, ?)',
    last.at,
    last.tenant,
    last.stream,
    last.ordinal,
  );
  return fired;
}
