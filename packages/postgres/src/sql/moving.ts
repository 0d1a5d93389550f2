import { statement } from './statement.ts';

/** Moves streams from the version that was expected to the next, under an idempotency key. */
export function movingStatements(schema: string) {
  return {
    // A key that is known moves nothing. A stream that a later transaction has written to is left alone, so that the
    // order of transactions is the order in each stream.
    move: statement(
      schema,
      'move',
      `with given as (
        select * from unnest($2::text[], $3::integer[], $4::integer[], $5::boolean[])
          as given (stream, expected, version, summed)
      ), kept as (
        insert into ${schema}.receipt (tenant, key, digest, versions)
        select $1, $6::text, $7::text, $8::integer[] where $6::text is not null
        on conflict do nothing
        returning 1
      ), key as (
        select $6::text is null or exists (select from kept) as fresh
      ), begun as (
        insert into ${schema}.stream as s (tenant, stream, version, summarised)
        select $1, stream, version, case when summed then version end
        from given, key where expected = 0 and fresh order by stream
        on conflict (tenant, stream) do update
          set version = excluded.version, xid = excluded.xid,
              summarised = coalesce(excluded.summarised, s.summarised),
              stale = excluded.summarised is null and s.summarised is not null
          where s.version = 0
        returning 1
      ), moved as (
        update ${schema}.stream s
        set version = given.version, xid = pg_current_xact_id(),
            summarised = case when summed then given.version else s.summarised end,
            stale = not summed and s.summarised is not null
        from given cross join key cross join lateral (
          -- Looked up one by one: a join could be planned to read all streams of the tenant.
          select ctid from ${schema}.stream where tenant = $1 and stream = given.stream limit 1
        ) found
        where s.ctid = found.ctid and given.expected > 0 and key.fresh
          and s.version = given.expected and s.xid < pg_current_xact_id()
        returning 1
      )
      select ((select count(*) from begun) + (select count(*) from moved))::integer as moved, fresh from key`,
    ),
    receipt: statement(
      schema,
      'receipt',
      `select digest, versions from ${schema}.receipt where tenant = $1 and key = $2`,
    ),
    versions: statement(
      schema,
      'versions',
      `select stream, version from ${schema}.stream where tenant = $1 and stream = any($2::text[])`,
    ),
  };
}
