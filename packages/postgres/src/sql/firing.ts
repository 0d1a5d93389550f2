import { statement } from './statement.ts';

/** Lets happen what waits. */
export function firingStatements(schema: string) {
  return {
    // What somebody holds is passed over, so that this waits for nobody. So is a stream that was written to since this
    // statement began to look, and a wake before which another of its stream was passed over: the order in each stream
    // holds. Rows are found again by their place in the table, which they keep as long as this statement can see them.
    fire: statement(
      schema,
      'fire',
      `with due as materialized (
        select ctid as wake, tenant, stream, row_number() over (order by at, tenant, stream, ordinal) as place
        from ${schema}.wake
        where at <= $1 and hashtext(stream) & $3 = $4
        order by at, tenant, stream, ordinal
        limit $5
      ), held as materialized (
        select wake, place, rank, s.ctid as row, version
        from (
          select *, row_number() over (partition by tenant, stream order by place) as rank from due order by place
        ) waiting cross join lateral (
          -- Looked up one by one: a join could be planned to read all streams.
          select ctid as row from ${schema}.stream
          where stream.tenant = waiting.tenant and stream.stream = waiting.stream
          limit 1
        ) found join ${schema}.stream s on s.ctid = found.row
        where pg_visible_in_snapshot(s.xid, pg_current_snapshot())
        order by place
        limit $2
        for update of s skip locked
      ), chosen as materialized (
        select wake, place, row, (version + rank)::integer as version,
          row_number() over (partition by row order by place desc) = 1 as last
        from (select *, row_number() over (partition by row order by place) as position from held) placed
        where position = rank
      ), taken as (
        delete from ${schema}.wake w using chosen
        where w.ctid = chosen.wake
        returning w.tenant, w.stream, w.key, w.event, w.messages, row, place, version, last
      ), moved as (
        update ${schema}.stream s
        set version = taken.version, xid = pg_current_xact_id(), stale = s.summarised is not null
        from taken where s.ctid = taken.row and taken.last
      ), written as (
        insert into ${schema}.event (tenant, stream, version, ordinal, recorded_at, body)
        select tenant, stream, version, place, $1, event from taken
      ), sent as (
        insert into ${schema}.message (tenant, id, state, due, attempts, body)
        select tenant, message->>0, 'waiting', greatest(message->>1, $1 collate "C"), 0, message->>2
        from taken, json_array_elements(messages::json) with ordinality as given (message, index)
        where messages is not null
        order by place, index
        on conflict do nothing
      )
      select seen::integer, tenant, stream, version, key, event
      from (select count(*) as seen from due) looked left join taken on true
      order by place`,
    ),
    next: statement(schema, 'next-wake', `select min(at) as at from ${schema}.wake`),
    waiting: statement(
      schema,
      'waiting',
      `select key, at, event, messages from ${schema}.wake where tenant = $1 and stream = $2 order by at, ordinal`,
    ),
  };
}
