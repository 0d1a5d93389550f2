import type { Pool, PoolClient } from 'pg';

import { storeError } from '@linli/core/stream';

import { failureOf } from './failure.ts';
import { migrations } from './migrations.ts';

/** Any number that nothing else in the database locks; the schema is the other half of the lock. */
const lock = 0x4c_69_6e;

/**
 * Brings the tables up to what this release knows. Of any number of processes one does it, the others wait for it.
 *
 * @throws LinliError `STORE_NEWER` where a later release was here before
 */
export async function migrate(pool: Pool, schema: string): Promise<void> {
  try {
    if ((await versionOf(pool, schema)) === migrations.length) return;
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1, hashtext($2))', [lock, schema]);
      await bring(client, schema);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  } catch (error) {
    throw failureOf(error);
  }
}

async function bring(client: PoolClient, schema: string): Promise<void> {
  const found = await versionOf(client, schema);
  if (found === 0) {
    await client.query(`create schema if not exists ${schema}`);
    await client.query(`create table ${schema}.migration (version integer primary key, at timestamptz default now())`);
  }
  for (const [index, migration] of migrations.entries()) {
    if (index < found) continue;
    await client.query(migration(schema));
    await client.query(`insert into ${schema}.migration (version) values ($1)`, [index + 1]);
  }
}

async function versionOf(client: Pick<Pool | PoolClient, 'query'>, schema: string): Promise<number> {
  // Not `to_regclass`: what a connection has looked for in vain, it takes to be missing still.
  const tables = await client.query(
    `select from pg_catalog.pg_tables where schemaname = $1 and tablename = 'migration'`,
    [schema],
  );
  if (tables.rowCount === 0) return 0;
  const { rows } = await client.query<{ version: number | null }>(
    `select max(version) as version from ${schema}.migration`,
  );
  const found = rows[0]?.version ?? 0;
  if (found > migrations.length) throw storeError('STORE_NEWER', { data: { found, known: migrations.length } });
  return found;
}
