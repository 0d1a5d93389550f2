import { checkId, checkInstant, type PersonalRecord } from '@linli/core/stream';

import type { Database } from './database.ts';
import { statement } from './sql/statement.ts';

/** Personal records by key; those that were forgotten are missing. */
export async function personal(
  database: Database,
  tenant: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, PersonalRecord>> {
  const { schema } = database;
  const rows = await database.query<{ key: string; body: string }>(
    statement(
      schema,
      'personal-records',
      `select key, body from ${schema}.personal where tenant = $1 and key = any($2::text[])`,
    ),
    [tenant, keys],
  );
  return new Map(rows.map(({ key, body }) => [key, JSON.parse(body) as PersonalRecord]));
}

/** Deletes every record of a subject, and remembers since when. */
export async function forget(database: Database, tenant: string, subject: string, at: string): Promise<number> {
  checkId(tenant);
  checkId(subject);
  checkInstant(at);
  const { schema } = database;
  const rows = await database.query(
    statement(
      schema,
      'forget',
      `with noted as (
        insert into ${schema}.forgotten as known (tenant, subject, at) values ($1, $2, $3)
        on conflict (tenant, subject) do update set at = greatest(known.at, excluded.at)
      )
      delete from ${schema}.personal where tenant = $1 and subjects @> array[$2::text] returning 1`,
    ),
    [tenant, subject, at],
  );
  return rows.length;
}
