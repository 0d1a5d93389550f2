import { statement } from './statement.ts';

/** Moves streams from the version that was expected to the next, under an idempotency key. */
export function movingStatements(schema: string) {
  return {
    // A key that is known begins nothing. Streams that are there already are left out.
    begin: statement(
      schema,
      'begin',
      `with ${keep(schema, 6)}, begun as (
        insert into ${schema}.stream (tenant, stream, version, summarised, wakes)
        select $1, stream, version, summarised, coalesce(wakes, 0)
        from unnest($2::text[], $3::integer[], $4::integer[], $5::integer[])
          as given (stream, version, summarised, wakes), key
        where fresh order by stream
        on conflict do nothing
        returning stream
      )
      select fresh, stream, 0 as missing, null::integer as summarised from key left join begun on true`,
    ),
    // A key that is known moves nothing. A stream that a later transaction has written to is left alone, so that the
    // order of transactions is the order in each stream. With a stream go its wakes, away or up to its new version: who
    // fires one of them is waited for, and then it is missing from those that must be left.
    move: statement(
      schema,
      'move',
      `with given as (
        select * from unnest($2::text[], $3::integer[], $4::integer[], $5::integer[], $6::integer[])
          as given (stream, version, summarised, wakes, expected)
      ), ${keep(schema, 7)}, found as (
        select given.*, row, before, before_summarised, before + waiting - expected as left_over
        from given cross join lateral (
          -- Looked up one by one: a join could be planned to read all streams of the tenant.
          select ctid as row, version as before, wakes as waiting, summarised as before_summarised
          from ${schema}.stream where tenant = $1 and stream = given.stream limit 1
        ) known
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
        returning s.stream, left_over, before_summarised, found.wakes is null as stay,
          found.version - expected as further, found.summarised is not null as summed
      ), dropped as (
        delete from ${schema}.wake w using moved
        where w.tenant = $1 and w.stream = moved.stream and left_over > 0 and not stay
        returning w.stream
      ), shifted as (
        update ${schema}.wake w set version = w.version + further, summarised = w.summarised or summed from moved
        where w.tenant = $1 and w.stream = moved.stream and left_over > 0 and stay
        returning w.stream
      )
      select fresh, stream, missing, summarised from key left join (
        select stream, sum(wakes)::integer as missing, max(before_summarised) as summarised
        from (
          select stream, left_over as wakes, before_summarised from moved
          union all select stream, -1, null from dropped
          union all select stream, -1, null from shifted
        ) found group by stream
      ) ready on true`,
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

/** Keeps a key with its digest and what it leads to, given as three parameters from this one on. */
function keep(schema: string, parameter: number): string {
  const [id, digest, versions] = [parameter, parameter + 1, parameter + 2];
  return `kept as (
    insert into ${schema}.receipt (tenant, key, digest, versions)
    select $1, $${id}::text, $${digest}::text, $${versions}::integer[] where $${id}::text is not null
    on conflict do nothing
    returning 1
  ), key as (
    select $${id}::text is null or exists (select from kept) as fresh
  )`;
}
