import { statement } from './statement.ts';

/** Lets happen what waits. */
export function firingStatements(schema: string) {
  return {
    // Streams are locked, not wakes, as an append does it: neither ever waits for the other while it holds what the
    // other needs. A stream that somebody holds is passed over. So is one that a later transaction has written to, and
    // a wake before which another of its stream still waits: the order in each stream holds, and the next call is soon.
    fire: statement(
      schema,
      'fire',
      `with due as (
        select w.tenant, w.stream, w.key, w.at, w.ordinal, s.version, s.xid
        from ${schema}.wake w join ${schema}.stream s using (tenant, stream)
        where w.at <= $1
        order by w.at, w.tenant, w.stream, w.ordinal
        limit $2
        for update of s skip locked
      ), taken as (
        delete from ${schema}.wake w using due
        where w.tenant = due.tenant and w.stream = due.stream and w.key = due.key and w.at = due.at
          and due.xid < pg_current_xact_id()
          and not exists (
            select from ${schema}.wake earlier
            where earlier.tenant = due.tenant and earlier.stream = due.stream
              and (earlier.at, earlier.ordinal) < (due.at, due.ordinal)
              and not exists (
                select from due also
                where also.tenant = earlier.tenant and also.stream = earlier.stream and also.key = earlier.key
              )
          )
        returning w.tenant, w.stream, w.key, w.at, w.ordinal, w.event, w.messages, due.version
      ), numbered as (
        select *,
          (version + row_number() over (partition by tenant, stream order by at, ordinal))::integer as reached,
          row_number() over (order by at, tenant, stream, ordinal) as place
        from taken
      ), moved as (
        update ${schema}.stream s set version = latest.version, xid = pg_current_xact_id()
        from (select tenant, stream, max(reached) as version from numbered group by tenant, stream) latest
        where s.tenant = latest.tenant and s.stream = latest.stream
      ), written as (
        insert into ${schema}.event (tenant, stream, version, ordinal, recorded_at, body)
        select tenant, stream, reached, place, $1, event from numbered
      )
      select tenant, stream, reached as version, key, event, messages from numbered order by place`,
    ),
    next: statement(schema, 'next-wake', `select min(at) as at from ${schema}.wake`),
    waiting: statement(
      schema,
      'waiting',
      `select key, at, event, messages from ${schema}.wake where tenant = $1 and stream = $2 order by at, ordinal`,
    ),
  };
}
