import { statement } from './statement.ts';

/** Fills the tables of a tenant from the entries of a backup, given as JSON. */
export function restoringStatements(schema: string) {
  const restoring = (kind: string, text: string) => statement(schema, `restore-${kind}`, text);
  return {
    empty: restoring(
      'empty',
      `select not exists (select from ${schema}.stream where tenant = $1)
        and not exists (select from ${schema}.message where tenant = $1)
        and not exists (select from ${schema}.personal where tenant = $1)
        and not exists (select from ${schema}.receipt where tenant = $1) as empty`,
    ),
    forgotten: restoring(
      'forgotten',
      `insert into ${schema}.forgotten as known (tenant, subject, at)
      select $1, id, at ${from('id text, at text')}
      on conflict (tenant, subject) do update set at = greatest(known.at, excluded.at)`,
    ),
    personal: restoring(
      'personal',
      `insert into ${schema}.personal (tenant, key, subjects, recorded_at, body)
      select $1, id, subjects, at, body ${from('id text, subjects text[], at text, body text')}
      where not exists (
        select from ${schema}.forgotten known
        where known.tenant = $1 and known.subject = any(given.subjects) and known.at >= given.at collate "C"
      )`,
    ),
    event: restoring(
      'event',
      `insert into ${schema}.event (tenant, stream, version, ordinal, recorded_at, body)
      select $1, stream, version, place, at, body
      ${from('stream text, version integer, place integer, at text, body text')}`,
    ),
    summary: restoring(
      'summary',
      `with summed as (
        insert into ${schema}.stream (tenant, stream, version, summarised)
        select $1, stream, 0, version ${from('stream text, version integer')}
      )
      insert into ${schema}.summary (tenant, stream, kind, open, due, labels, body)
      select $1, stream, kind, open, due, labels, body
      ${from('stream text, kind text, open boolean, due text, labels text[], body text')}`,
    ),
    wake: restoring(
      'wake',
      `insert into ${schema}.wake (tenant, stream, key, at, ordinal, version, event, messages)
      select $1, stream, id, at, place, 0, body, messages
      ${from('stream text, id text, at text, place integer, body text, messages text')}`,
    ),
    message: restoring(
      'message',
      `insert into ${schema}.message (tenant, id, state, due, attempts, failure, body)
      select $1, id, state, at, attempts, note, body
      ${from('id text, state text, attempts integer, at text, note text, place integer, body text')} order by place`,
    ),
    key: restoring(
      'key',
      `insert into ${schema}.receipt (tenant, key, digest, versions)
      select $1, id, note, versions ${from('id text, note text, versions integer[]')}`,
    ),
    // Streams that have a summary are there; those with events or wakes only come in here.
    streams: restoring(
      'streams',
      `insert into ${schema}.stream as s (tenant, stream, version, wakes)
      select $1, stream, max(version), sum(wakes) from (
        select stream, version, 0 as wakes from ${schema}.event where tenant = $1
        union all select stream, 0, 1 from ${schema}.wake where tenant = $1
      ) written group by stream
      on conflict (tenant, stream) do update set version = excluded.version, wakes = excluded.wakes`,
    ),
    stale: restoring(
      'stale',
      `insert into ${schema}.stale
      select tenant, stream from ${schema}.stream where tenant = $1 and summarised < version`,
    ),
    order: restoring(
      'order',
      `update ${schema}.wake w
      set ordinal = place, version = s.version + place, summarised = s.summarised is not null
      from (
        select stream, key, row_number() over (partition by stream order by at, ordinal) as place
        from ${schema}.wake where tenant = $1
      ) placed join ${schema}.stream s on s.tenant = $1 and s.stream = placed.stream
      where w.tenant = $1 and w.stream = placed.stream and w.key = placed.key`,
    ),
  };
}

function from(columns: string): string {
  return `from json_to_recordset($2::text::json) as given (${columns})`;
}
