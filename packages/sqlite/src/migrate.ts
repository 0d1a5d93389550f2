import { storeError } from '@linli/core/stream';

import type { Connection } from './connection.ts';
import { applicationId, migrations } from './migrations.ts';

/**
 * Brings a file to the present schema. Any number of processes may do so at once: the first takes the lock, the others
 * find it done.
 *
 * @throws LinliError `STORE_FOREIGN`, `STORE_NEWER`
 */
export function migrate(connection: Connection): void {
  const { database } = connection;
  if (versionOf(connection) === migrations.length) return;
  database.exec('pragma journal_mode = wal');
  database.exec('begin immediate');
  try {
    for (const step of migrations.slice(versionOf(connection))) database.exec(step);
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${migrations.length}`);
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

/** How many steps a file has taken. */
function versionOf({ get }: Connection): number {
  const { id, version, tables } = get(
    `select application_id as id, user_version as version, (select count(*) from sqlite_schema) as tables
      from pragma_application_id, pragma_user_version`,
  ) as { id: number; version: number; tables: number };
  if (id !== applicationId && (id !== 0 || version !== 0 || tables !== 0)) throw storeError('STORE_FOREIGN');
  if (version > migrations.length) {
    throw storeError('STORE_NEWER', { data: { found: version, known: migrations.length } });
  }
  return version;
}
