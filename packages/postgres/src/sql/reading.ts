import { statement } from './statement.ts';

/** Reads events. */
export function readingStatements(schema: string) {
  const columns = 'stream, version, xid::text as transaction, ordinal, recorded_at, body';
  return {
    stream: statement(
      schema,
      'read',
      `select ${columns} from ${schema}.event
      where tenant = $1 and stream = $2 and version > $3 order by version limit $4`,
    ),
    all: statement(
      schema,
      'read-all',
      `select ${columns} from ${schema}.event
      where tenant = $1 and (xid, ordinal) > ($2::text::xid8, $3::integer) and xid < pg_snapshot_xmin(pg_current_snapshot())
      order by xid, ordinal limit $4`,
    ),
    version: statement(
      schema,
      'version',
      `select version from ${schema}.event where tenant = $1 and stream = $2 order by version desc limit 1`,
    ),
  };
}
