import { setImmediate as nextTurn } from 'node:timers/promises';

import type {
  BackupEntry,
  MessageState,
  OutgoingMessage,
  PersonalRecord,
  StreamEvent,
  Summary,
} from '@linli/core/stream';

import type { Connection } from './connection.ts';
import { wakeOf, type WakeRow } from './wakes.ts';

/** After so many entries the program takes a breath. */
const breath = 1000;

/** Everything of a tenant as it is at one moment, read over a connection of its own, which is closed at the end. */
export async function* backupOf(connection: Connection, tenant: string): AsyncGenerator<BackupEntry, void, undefined> {
  try {
    // The moment is that of the first reading.
    connection.database.exec('begin; select 1 from events limit 1');
    let entries = 0;
    for (const entry of entriesOf(connection, tenant)) {
      yield entry;
      entries += 1;
      if (entries % breath === 0) await nextTurn();
    }
    yield { entry: 'end', entries };
  } finally {
    connection.close();
  }
}

function* entriesOf({ database }: Connection, tenant: string): Generator<BackupEntry, void, undefined> {
  const rows = <Row>(sql: string) => database.prepare(sql).iterate(tenant) as Iterable<Row>;
  yield { entry: 'begin', format: 1 };
  for (const { subject, at } of rows<{ subject: string; at: string }>(
    'select subject, at from forgotten where tenant = ? order by subject',
  )) {
    yield { entry: 'forgotten', subject, at };
  }
  for (const { record, at } of rows<{ record: string; at: string }>(
    'select record, recorded_at as at from personal where tenant = ? order by number',
  )) {
    yield { entry: 'personal', record: JSON.parse(record) as PersonalRecord, recordedAt: at };
  }
  for (const { stream, version, at, event } of rows<{ stream: string; version: number; at: string; event: string }>(
    'select stream, version, recorded_at as at, event from events where tenant = ? order by position',
  )) {
    yield { entry: 'event', stream, version, recordedAt: at, event: JSON.parse(event) as StreamEvent };
  }
  for (const { stream, version, summary } of rows<{ stream: string; version: number; summary: string }>(
    'select stream, version, summary from summaries where tenant = ? order by stream',
  )) {
    yield { entry: 'summary', stream, version, summary: JSON.parse(summary) as Summary };
  }
  for (const { stream, ...row } of rows<WakeRow & { stream: string }>(
    'select stream, key, at, event, messages from wakes where tenant = ? order by stream, ordinal',
  )) {
    yield { entry: 'wake', stream, wake: wakeOf(row) };
  }
  for (const { message, state, attempts, due, failure } of rows<{
    message: string;
    state: MessageState['state'];
    attempts: number;
    due: string;
    failure: string | null;
  }>('select message, state, attempts, due, failure from messages where tenant = ? order by number')) {
    const entry = { entry: 'message', message: JSON.parse(message) as OutgoingMessage, state, attempts, due } as const;
    yield failure === null ? entry : { ...entry, failure };
  }
  for (const { key, digest, versions } of rows<{ key: string; digest: string | null; versions: string }>(
    'select key, digest, versions from keys where tenant = ? order by key',
  )) {
    const entry = { entry: 'key', key, versions: JSON.parse(versions) as number[] } as const;
    yield digest === null ? entry : { ...entry, digest };
  }
}
