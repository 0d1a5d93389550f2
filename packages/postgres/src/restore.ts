import { type BackupEntry, checkId, readBackup, storeError } from '@linli/core/stream';

import type { Database } from './database.ts';
import { restoringStatements } from './sql/restoring.ts';
import { columnOf, labelsOf, never } from './writer.ts';

/** How many entries go to the database at once; memory stays flat however many there are. */
const most = 1000;

/** Fills an empty tenant in one transaction. */
export async function restore(
  database: Database,
  tenant: string,
  values: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<void> {
  checkId(tenant);
  const sql = restoringStatements(database.schema);
  await database.transaction(async (transaction) => {
    const [found] = await transaction.query<{ empty: boolean }>(sql.empty, [tenant]);
    if (found?.empty !== true) throw storeError('STORE_NOT_EMPTY', { data: { tenant } });
    let place = 0;
    for await (const entries of batchesOf(readBackup(values))) {
      const [{ entry }] = entries;
      if (entry !== 'begin' && entry !== 'end') {
        const rows = entries.map((one, index) => rowOf(one, place + index));
        await transaction.query(sql[entry], [tenant, JSON.stringify(rows)]);
      }
      place += entries.length;
    }
    for (const last of [sql.streams, sql.stale, sql.order]) await transaction.query(last, [tenant]);
  }, 1);
}

type Batch = readonly [BackupEntry, ...BackupEntry[]];

/** Entries of one kind that stand together. */
async function* batchesOf(entries: AsyncIterable<BackupEntry>): AsyncGenerator<Batch, void, undefined> {
  let batch: [BackupEntry, ...BackupEntry[]] | undefined;
  for await (const entry of entries) {
    if (batch !== undefined && batch.length < most && batch[0].entry === entry.entry) {
      batch.push(entry);
      continue;
    }
    if (batch !== undefined) yield batch;
    batch = [entry];
  }
  if (batch !== undefined) yield batch;
}

/** An entry as the columns that its statement names; `place` is its place in the whole backup. */
function rowOf(entry: BackupEntry, place: number): object {
  switch (entry.entry) {
    case 'forgotten':
      return { id: entry.subject, at: entry.at };
    case 'personal': {
      const { record, recordedAt } = entry;
      return { id: record.key, subjects: record.subjects, at: recordedAt, body: JSON.stringify(record) };
    }
    case 'event': {
      const { stream, version, recordedAt, event } = entry;
      return { stream, version, place, at: recordedAt, body: JSON.stringify(event) };
    }
    case 'summary': {
      const { stream, version, summary } = entry;
      const { kind, open, dueAt = never } = summary;
      return { stream, version, kind, open, due: dueAt, labels: labelsOf(summary), body: JSON.stringify(summary) };
    }
    case 'wake': {
      const { key, at, event, messages } = entry.wake;
      const sent = messages === undefined ? {} : { messages: columnOf(messages) };
      return { stream: entry.stream, id: key, at, place, body: JSON.stringify(event), ...sent };
    }
    case 'message': {
      const { message, state, attempts, due, failure } = entry;
      return { id: message.id, state, attempts, at: due, note: failure, place, body: JSON.stringify(message) };
    }
    case 'key':
      return { id: entry.key, note: entry.digest, versions: entry.versions };
    default:
      return {};
  }
}
