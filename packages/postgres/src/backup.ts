import type { BackupEntry, OutgoingMessage, PersonalRecord, StreamEvent, Summary } from '@linli/core/stream';

import type { Database } from './database.ts';
import { wakeOf } from './fire.ts';

/** What an answer of the database holds, in the words of {@link selects}. */
interface BackupRow {
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly at: string;
  readonly body: string;
  readonly messages: string | null;
  readonly state: 'waiting' | 'sent' | 'dead';
  readonly attempts: number;
  readonly note: string | null;
  readonly versions: readonly number[];
}

/** Everything of a tenant, all of one moment. */
export async function* backup(database: Database, tenant: string): AsyncGenerator<BackupEntry, void, undefined> {
  let entries = 0;
  const queries = selects.map(([, select]) => select(database.schema));
  for await (const { query, row } of database.snapshot(queries, [tenant])) {
    const kind = selects[query]?.[0];
    if (kind === undefined) continue;
    yield entryOf(kind, row as BackupRow);
    entries += 1;
  }
  yield { entry: 'end', entries };
}

type Kind = Exclude<BackupEntry['entry'], 'end'>;

/** In the order of a backup. */
const selects: readonly (readonly [Kind, (schema: string) => string])[] = [
  // Asked of the database too, so that the moment is that of the first entry.
  ['begin', () => 'select where $1::text is not null'],
  ['forgotten', (schema) => `select subject as id, at from ${schema}.forgotten where tenant = $1 order by subject`],
  ['personal', (schema) => `select recorded_at as at, body from ${schema}.personal where tenant = $1 order by key`],
  [
    'event',
    (schema) =>
      `select stream, version, recorded_at as at, body from ${schema}.event where tenant = $1 order by xid, ordinal`,
  ],
  [
    'summary',
    (schema) => `select stream, summarised as version, body
      from ${schema}.summary join ${schema}.stream using (tenant, stream) where tenant = $1 order by stream`,
  ],
  [
    'wake',
    (schema) => `select stream, key as id, at, event as body, messages
      from ${schema}.wake where tenant = $1 order by stream, ordinal`,
  ],
  [
    'message',
    (schema) => `select body, state, attempts, due as at, failure as note
      from ${schema}.message where tenant = $1 order by sequence`,
  ],
  [
    'key',
    (schema) => `select key as id, digest as note, versions from ${schema}.receipt where tenant = $1 order by key`,
  ],
];

/** What was written here was checked then. */
function entryOf(entry: Kind, { id, stream, version, at, body, note, ...row }: BackupRow): BackupEntry {
  switch (entry) {
    case 'begin':
      return { entry, format: 1 };
    case 'forgotten':
      return { entry, subject: id, at };
    case 'personal':
      return { entry, record: JSON.parse(body) as PersonalRecord, recordedAt: at };
    case 'event':
      return { entry, stream, version, recordedAt: at, event: JSON.parse(body) as StreamEvent };
    case 'summary':
      return { entry, stream, version, summary: JSON.parse(body) as Summary };
    case 'wake':
      return { entry, stream, wake: wakeOf({ key: id, at, event: body, messages: row.messages }) };
    case 'message': {
      const { state, attempts } = row;
      const message = JSON.parse(body) as OutgoingMessage;
      return { entry, message, state, attempts, due: at, ...(note === null ? {} : { failure: note }) };
    }
    default:
      return { entry, key: id, ...(note === null ? {} : { digest: note }), versions: row.versions };
  }
}
