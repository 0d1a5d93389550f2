import { DatabaseSync } from 'node:sqlite';

import { type BackupEntry, readBackup, storeError } from '@linli/core/stream';

import { insertEvent, insertKey, versionOf } from './append.ts';
import type { Connection } from './connection.ts';
import { messageRow } from './messages.ts';
import { insertPersonal, isForgotten, personalRow, rememberForgotten } from './personal.ts';
import { markStale, replaceSummary, summaryRow } from './summaries.ts';
import { insertWake, wakeRow } from './wakes.ts';
import type { Writer } from './writer.ts';

/** Entries that are written before the program takes a breath. */
const breath = 500;

/**
 * Fills an empty tenant. The backup is read and checked to its end before anything is written, into a file that
 * vanishes by itself, so that one that comes slowly keeps nobody waiting.
 *
 * @throws LinliError `STORE_NOT_EMPTY`, `STORE_BACKUP`
 */
export async function restore(
  writer: Writer,
  tenant: string,
  backup: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<void> {
  const aside = new DatabaseSync('');
  try {
    aside.exec('create table entries (number integer primary key, entry text not null) strict; begin');
    const insert = aside.prepare('insert into entries (entry) values (?)');
    for await (const entry of readBackup(backup)) insert.run(JSON.stringify(entry));
    const entries = aside.prepare('select entry from entries order by number');
    await writer.writeInSteps((connection) => restoreInSteps(connection, tenant, entries.iterate()));
  } finally {
    aside.close();
  }
}

function* restoreInSteps(
  connection: Connection,
  tenant: string,
  entries: Iterable<unknown>,
): Generator<void, void, undefined> {
  checkEmpty(connection, tenant);
  const ordinals = new Map<string, number>();
  let count = 0;
  for (const row of entries as Iterable<{ readonly entry: string }>) {
    restoreEntry(connection, tenant, JSON.parse(row.entry) as BackupEntry, ordinals);
    count += 1;
    if (count % breath === 0) yield;
  }
}

function checkEmpty({ get }: Connection, tenant: string): void {
  for (const table of ['events', 'personal', 'summaries', 'wakes', 'messages', 'keys']) {
    if (get(`select 1 from ${table} where tenant = ? limit 1`, tenant) !== undefined) {
      throw storeError('STORE_NOT_EMPTY', { data: { tenant } });
    }
  }
}

function restoreEntry(connection: Connection, tenant: string, entry: BackupEntry, ordinals: Map<string, number>): void {
  switch (entry.entry) {
    case 'forgotten':
      return rememberForgotten(connection, tenant, entry.subject, entry.at);
    case 'personal': {
      const row = personalRow(entry.record);
      if (isForgotten(connection, tenant, row.subjects, entry.recordedAt)) return;
      return insertPersonal(connection, tenant, [row], entry.recordedAt);
    }
    case 'event':
      return insertEvent(
        connection,
        tenant,
        entry.stream,
        entry.version,
        entry.recordedAt,
        JSON.stringify(entry.event),
      );
    case 'summary':
      replaceSummary(connection, tenant, entry.stream, entry.version, summaryRow(entry.summary));
      if (entry.version < versionOf(connection, tenant, entry.stream)) markStale(connection, tenant, entry.stream);
      return;
    case 'wake': {
      const ordinal = ordinals.get(entry.stream) ?? 0;
      ordinals.set(entry.stream, ordinal + 1);
      return insertWake(connection.run, tenant, entry.stream, ordinal, wakeRow(entry.wake));
    }
    case 'message': {
      const { id, message } = messageRow(entry.message);
      connection.run(
        'insert into messages (tenant, id, state, attempts, due, failure, message) values (?, ?, ?, ?, ?, ?, ?)',
        tenant,
        id,
        entry.state,
        entry.attempts,
        entry.due,
        entry.failure ?? null,
        message,
      );
      return;
    }
    case 'key':
      return insertKey(connection, tenant, entry.key, entry.digest, entry.versions);
    default:
  }
}
