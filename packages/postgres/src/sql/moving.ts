import { statement } from './statement.ts';

/** Moves streams from the version that was expected to the next, under an idempotency key. */
export function movingStatements(schema: string) {
  return {
    // A key that is known moves nothing. A stream that a later transaction has written to is left alone, so that the
    // order of transactions is the order in each stream. Says how many wakes each stream must have left, if no more of
    // them have fired than was expected.
    move: statement(
      schema,
      'move',
      `with given as (
        select * from unnest($2::text[], $3::integer[], $4::integer[], $5::integer[], $6::integer[])
          as given (stream, expected, version, summarised, wakes)
      ), kept as (
        insert into ${schema}.receipt (tenant, key, digest, versions)
        select $1, $7::text, $8::text, $9::integer[] where $7::text is not null
        on conflict do nothing
        returning 1
      ), key as (
        select $7::text is null or exists (select from kept) as fresh
      ), found as (
        select given.*, row, before, before + waiting - expected as left_over
        from given cross join lateral (
          -- Looked up one by one: a join could be planned to read all streams of the tenant.
          select ctid as row, version as before, wakes as waiting from ${schema}.stream
          where tenant = $1 and stream = given.stream limit 1
        ) known
      ), begun as (
        insert into ${schema}.stream (tenant, stream, version, wakes, summarised)
        select $1, stream, version, coalesce(wakes, 0), summarised
        from given, key where expected = 0 and fresh order by stream
        on conflict do nothing
        returning stream
      ), moved as (
        update ${schema}.stream s
        set version = found.version, wakes = coalesce(found.wakes, left_over), xid = pg_current_xact_id(),
            summarised = coalesce(found.summarised, s.summarised)
        from found cross join key
        where s.ctid = found.row and key.fresh and s.xid < pg_current_xact_id() and left_over >= 0
          and (expected = before or expected > before and exists (
            select from ${schema}.event e
            where e.tenant = $1 and e.stream = found.stream and e.version = expected and e.xid < pg_current_xact_id()
          ))
        returning s.stream, left_over
      )
      select fresh, stream, left_over as "leftOver"
      from key left join (select stream, null::integer as left_over from begun union all select * from moved) ready on true`,
    ),
    // Waits for those who fire one of them. Only wakes of streams that this transaction has moved: it may have failed to.
    take: statement(
      schema,
      'take',
      `with mine as materialized (
        select given.* from unnest($2::text[], $3::integer[], $4::boolean[]) as given (stream, shift, summed)
        cross join lateral (
          select xid from ${schema}.stream where tenant = $1 and stream = given.stream limit 1
        ) known
        where xid = pg_current_xact_id_if_assigned()
      ), dropped as (
        delete from ${schema}.wake w using mine
        where w.tenant = $1 and w.stream = mine.stream and shift is null
        returning w.stream
      ), shifted as (
        update ${schema}.wake w set version = w.version + shift, summarised = w.summarised or summed from mine
        where w.tenant = $1 and w.stream = mine.stream and shift is not null
        returning w.stream
      )
      select stream, count(*)::integer as wakes
      from (select * from dropped union all select * from shifted) taken group by stream`,
    ),
    receipt: statement(
      schema,
      'receipt',
      `select digest, versions from ${schema}.receipt where tenant = $1 and key = $2`,
    ),
    versions: statement(
      schema,
      'versions',
      `select given.stream, version from unnest($2::text[]) as given (stream) cross join lateral (
        select version from ${schema}.event where tenant = $1 and stream = given.stream order by version desc limit 1
      ) last`,
    ),
  };
}
