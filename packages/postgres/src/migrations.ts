/**
 * What brings the tables of a schema from one version to the next. A released one is never changed again.
 *
 * Ids and instants are compared by code points. Bodies are JSON as text: `jsonb` refuses NUL and half characters.
 */
export const migrations: readonly ((schema: string) => string)[] = [
  (schema) => `
    create table ${schema}.stream (
      tenant text collate "C" not null,
      stream text collate "C" not null,
      -- The version that was appended last. Wakes that have fired since come on top of it, and change nothing here.
      version integer not null,
      -- How many wakes that append left; those missing by now have fired.
      wakes integer not null default 0,
      -- The transaction that appended last: one that began before it must not write behind it.
      xid xid8 not null default pg_current_xact_id(),
      -- The version that the summary was made of; null where there is none.
      summarised integer,
      primary key (tenant, stream)
    ) with (fillfactor = 50);

    -- Streams whose summary is older than they are.
    create table ${schema}.stale (
      tenant text collate "C" not null,
      stream text collate "C" not null,
      primary key (tenant, stream)
    );

    create table ${schema}.event (
      tenant text collate "C" not null,
      stream text collate "C" not null,
      version integer not null,
      -- Transactions in the order they began, and the place among what each of them wrote.
      xid xid8 not null default pg_current_xact_id(),
      ordinal integer not null,
      recorded_at text collate "C" not null,
      body text not null,
      primary key (tenant, stream, version)
    );
    create unique index event_position on ${schema}.event (tenant, xid, ordinal);

    create table ${schema}.wake (
      tenant text collate "C" not null,
      stream text collate "C" not null,
      key text collate "C" not null,
      at text collate "C" not null,
      -- Its place among the wakes of its stream, from 1: whichever comes before it fires before it.
      ordinal integer not null,
      -- The version that its event will have.
      version integer not null,
      -- Whether the stream has a summary, which is stale once this has fired.
      summarised boolean not null default false,
      event text not null,
      -- JSON: for each message its id, not before when, and its body, all of them text.
      messages text,
      primary key (tenant, stream, key)
      -- What was taken away leaves its place in the index in front until it is cleared.
    ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
    create index wake_next on ${schema}.wake (at, tenant, stream, ordinal);

    create table ${schema}.summary (
      tenant text collate "C" not null,
      stream text collate "C" not null,
      kind text collate "C" not null,
      open boolean not null,
      -- '~', which comes after every instant, where nothing is due.
      due text collate "C" not null,
      labels text[] not null,
      body text not null,
      primary key (tenant, stream)
    );
    create index summary_due on ${schema}.summary (tenant, due, stream);
    create index summary_open on ${schema}.summary (tenant, kind, due, stream) where open;
    create index summary_labels on ${schema}.summary using gin (labels);

    create table ${schema}.message (
      tenant text collate "C" not null,
      id text collate "C" not null,
      sequence bigint generated always as identity,
      state text not null,
      -- When it may be taken next: what it waits for, or the end of a lease.
      due text collate "C" not null,
      attempts integer not null,
      failure text,
      body text not null,
      primary key (tenant, id)
    );
    create index message_due on ${schema}.message (due, sequence) where state = 'waiting';
    create index message_state on ${schema}.message (tenant, state, sequence);

    create table ${schema}.personal (
      tenant text collate "C" not null,
      key text collate "C" not null,
      subjects text[] collate "C" not null,
      recorded_at text collate "C" not null,
      body text not null,
      primary key (tenant, key)
    );
    create index personal_subjects on ${schema}.personal using gin (subjects);

    create table ${schema}.forgotten (
      tenant text collate "C" not null,
      subject text collate "C" not null,
      at text collate "C" not null,
      primary key (tenant, subject)
    );

    create table ${schema}.receipt (
      tenant text collate "C" not null,
      key text collate "C" not null,
      digest text,
      versions integer[] not null,
      primary key (tenant, key)
    );
  `,
];
