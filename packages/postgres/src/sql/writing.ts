import { statement } from './statement.ts';

/** Writes events and what goes with them to streams that were moved in the same transaction. */
export function writingStatements(schema: string) {
  return {
    events: statement(
      schema,
      'events',
      `insert into ${schema}.event (tenant, stream, version, ordinal, recorded_at, body)
      select $1, stream, version, ordinal, $5, body
      from unnest($2::text[], $3::integer[], $4::text[]) with ordinality as given (stream, version, body, ordinal)`,
    ),
    wakes: statement(
      schema,
      'wakes',
      `insert into ${schema}.wake (tenant, stream, key, at, ordinal, version, summarised, event, messages)
      select $1, given.* from unnest(
        $2::text[], $3::text[], $4::text[], $5::integer[], $6::integer[], $7::boolean[], $8::text[], $9::text[]
      ) as given`,
    ),
    summaries: statement(
      schema,
      'summaries',
      `insert into ${schema}.summary as s (tenant, stream, kind, open, due, labels, body)
      select $1, stream, kind, open, due, array(select json_array_elements_text(labels::json)), body
      from unnest($2::text[], $3::text[], $4::boolean[], $5::text[], $6::text[], $7::text[])
        as given (stream, kind, open, due, labels, body)
      on conflict (tenant, stream) do update
        set kind = excluded.kind, open = excluded.open, due = excluded.due, labels = excluded.labels, body = excluded.body
        where s.body is distinct from excluded.body`,
    ),
    renewed: statement(schema, 'renewed', `delete from ${schema}.stale where tenant = $1 and stream = any($2::text[])`),
    outdated: statement(
      schema,
      'outdated',
      `insert into ${schema}.stale (tenant, stream) select $1, unnest($2::text[]) on conflict do nothing`,
    ),
    messages: statement(
      schema,
      'messages',
      `insert into ${schema}.message (tenant, id, state, due, attempts, body)
      select $1, id, 'waiting', due, 0, body
      from unnest($2::text[], $3::text[], $4::text[]) with ordinality as given (id, due, body, ordinal)
      order by ordinal
      on conflict do nothing`,
    ),
    personal: statement(
      schema,
      'personal',
      `insert into ${schema}.personal (tenant, key, subjects, recorded_at, body)
      select distinct on (key) $1, key, array(select json_array_elements_text(subjects::json)), $5, body
      from unnest($2::text[], $3::text[], $4::text[]) with ordinality as given (key, subjects, body, ordinal)
      order by key, ordinal desc
      on conflict (tenant, key) do update
        set subjects = excluded.subjects, recorded_at = excluded.recorded_at, body = excluded.body`,
    ),
  };
}
