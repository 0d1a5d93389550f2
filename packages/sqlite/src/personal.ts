import { jsonOf, type PersonalRecord } from '@linli/core/stream';

import type { Connection } from './connection.ts';

/** A personal record as it is kept. */
export interface PersonalRow {
  readonly key: string;
  readonly subjects: readonly string[];
  readonly record: string;
}

/** A personal record as texts. */
export function personalRow(record: PersonalRecord): PersonalRow {
  return { key: record.key, subjects: [...new Set(record.subjects)], record: jsonOf(record) };
}

/** Adds records, or replaces those that have the same key. */
export function insertPersonal(
  { run, get }: Connection,
  tenant: string,
  rows: readonly PersonalRow[],
  at: string,
): void {
  for (const { key, subjects, record } of rows) {
    run('delete from personal where tenant = ? and key = ?', tenant, key);
    const { number } = get(
      'insert into personal (tenant, key, recorded_at, record) values (?, ?, ?, ?) returning number',
      tenant,
      key,
      at,
      record,
    ) as { number: number };
    for (const subject of subjects) {
      run('insert into subjects (tenant, subject, record) values (?, ?, ?)', tenant, subject, number);
    }
  }
}

/** Records by key. */
export function personalOf(
  { get }: Connection,
  tenant: string,
  keys: readonly string[],
): ReadonlyMap<string, PersonalRecord> {
  const found = new Map<string, PersonalRecord>();
  for (const key of keys) {
    const sql = 'select record from personal where tenant = ? and key = ?';
    const row = get(sql, tenant, key) as { record: string } | undefined;
    if (row !== undefined) found.set(key, JSON.parse(row.record) as PersonalRecord);
  }
  return found;
}

/** Deletes all records of a subject that were written up to now, and remembers that it did. */
export function forget(connection: Connection, tenant: string, subject: string, at: string): number {
  rememberForgotten(connection, tenant, subject, at);
  return connection.run(
    'delete from personal where number in (select record from subjects where tenant = ? and subject = ?)',
    tenant,
    subject,
  );
}

/** Notes that what was written of a subject up to an instant never comes back. */
export function rememberForgotten({ run }: Connection, tenant: string, subject: string, at: string): void {
  run(
    `insert into forgotten (tenant, subject, at) values (?, ?, ?)
      on conflict do update set at = max(at, excluded.at)`,
    tenant,
    subject,
    at,
  );
}

/** Whether a record of one of these subjects, written at an instant, has been forgotten since. */
export function isForgotten(
  { get }: Connection,
  tenant: string,
  subjects: readonly string[],
  recordedAt: string,
): boolean {
  const sql = 'select 1 from forgotten where tenant = ? and subject = ? and at >= ?';
  return subjects.some((subject) => get(sql, tenant, subject, recordedAt) !== undefined);
}
