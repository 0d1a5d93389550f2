import { statement } from './statement.ts';

/** Lets happen what waits. */
export function firingStatements(schema: string) {
  return {
    // A wake is the lock on the next version of its stream, which is written in it: who takes the wake away writes that
    // version. What somebody holds is passed over, so that this waits for nobody. So is a wake before which another of
    // its stream is left, and one that was changed since this statement began to look: it is not found again by its
    // place in the table. Nothing is sorted after the wakes were found in order: looking each of them up by its place
    // keeps that order, and every further node of the plan is paid for again by each call.
    fire: statement(
      schema,
      'fire',
      `with due as materialized (
        select ctid as wake, tenant, stream, ordinal
        from ${schema}.wake
        where at <= $1 and (at, tenant, stream) >= ($2, $3, $4)
        order by at, tenant, stream, ordinal
        limit $5
        for update skip locked
      ), taken as (
        delete from ${schema}.wake w using (
          select wake, row_number() over () as place from due
          where ordinal = 1 or not exists (
            select from ${schema}.wake earlier
            where earlier.tenant = due.tenant and earlier.stream = due.stream and earlier.ordinal < due.ordinal
              and earlier.ctid not in (select wake from due)
          )
          limit $6
        ) chosen
        where w.ctid = chosen.wake
        returning w.tenant, w.stream, w.key, w.at, w.version, w.summarised, w.event, w.messages, place
      ), written as (
        insert into ${schema}.event (tenant, stream, version, ordinal, recorded_at, body)
        select tenant, stream, version, place, $1, event from taken
      ), noted as (
        insert into ${schema}.stale select tenant, stream from taken where summarised
        on conflict do nothing
      ), sent as (
        insert into ${schema}.message (tenant, id, state, due, attempts, body)
        select tenant, message->>0, 'waiting', greatest(message->>1, $1 collate "C"), 0, message->>2
        from taken, json_array_elements(messages::json) as given (message)
        where messages is not null
        on conflict do nothing
      )
      select tenant, stream, version, key, at, event from taken`,
    ),
    next: statement(schema, 'next-wake', `select min(at) as at from ${schema}.wake`),
    waiting: statement(
      schema,
      'waiting',
      `select key, at, event, messages from ${schema}.wake where tenant = $1 and stream = $2 order by ordinal`,
    ),
  };
}
