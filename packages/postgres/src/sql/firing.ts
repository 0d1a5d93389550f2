import { statement } from './statement.ts';

/** Lets happen what waits. */
export function firingStatements(schema: string) {
  return {
    // What somebody holds is passed over, so that this waits for nobody. So is a stream that was written to since this
    // statement began to look, and a wake before which another of its stream was passed over: the order in each stream
    // holds, and the next call comes soon.
    fire: statement(
      schema,
      'fire',
      `with due as materialized (
        select w.tenant, w.stream, w.key, w.at, w.ordinal, s.version, s.xid
        from ${schema}.wake w join ${schema}.stream s using (tenant, stream)
        where w.at <= $1
        order by w.at, w.tenant, w.stream, w.ordinal
        limit $2
        for update of s, w skip locked
      ), ranked as materialized (
        select *,
          row_number() over (partition by tenant, stream order by at, ordinal) as rank,
          row_number() over (order by at, tenant, stream, ordinal) as place
        from due where pg_visible_in_snapshot(xid, pg_current_snapshot())
      ), taken as (
        delete from ${schema}.wake w using ranked
        where w.tenant = ranked.tenant and w.stream = ranked.stream and w.key = ranked.key
          and ranked.rank = (
            select count(*) from ${schema}.wake earlier
            where earlier.tenant = ranked.tenant and earlier.stream = ranked.stream
              and (earlier.at, earlier.ordinal) <= (ranked.at, ranked.ordinal)
          )
        returning w.tenant, w.stream, w.key, w.event, w.messages, place, (version + rank)::integer as version
      ), moved as (
        update ${schema}.stream s set version = latest.version, xid = pg_current_xact_id()
        from (select tenant, stream, max(version) as version from taken group by tenant, stream) latest
        where s.tenant = latest.tenant and s.stream = latest.stream
      ), written as (
        insert into ${schema}.event (tenant, stream, version, ordinal, recorded_at, body)
        select tenant, stream, version, place, $1, event from taken
      ), sent as (
        insert into ${schema}.message (tenant, id, state, due, attempts, body)
        select tenant, message->>0, 'waiting', greatest(message->>1, $1 collate "C"), 0, message->>2
        from taken, json_array_elements(messages::json) with ordinality as given (message, index)
        order by place, index
        on conflict do nothing
      )
      select tenant, stream, version, key, event from taken order by place`,
    ),
    next: statement(schema, 'next-wake', `select min(at) as at from ${schema}.wake`),
    waiting: statement(
      schema,
      'waiting',
      `select key, at, event, messages from ${schema}.wake where tenant = $1 and stream = $2 order by at, ordinal`,
    ),
  };
}
