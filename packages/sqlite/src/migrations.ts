/** Says in the header of a file that it is a store of Linli: the letters LNLI. */
export const applicationId = 0x4c_4e_4c_49;

/**
 * The steps from an empty file to the present schema; the version of a file is how many it has taken. A released step
 * is never changed, only followed by another.
 */
export const migrations: readonly string[] = [
  `
  create table events (
    position integer primary key autoincrement,
    tenant text not null,
    stream text not null,
    version integer not null,
    recorded_at text not null,
    event text not null,
    unique (tenant, stream, version)
  ) strict;
  create index events_in_order on events (tenant, position);

  create table keys (
    tenant text not null,
    key text not null,
    digest text,
    versions text not null,
    primary key (tenant, key)
  ) strict, without rowid;

  create table wakes (
    tenant text not null,
    stream text not null,
    ordinal integer not null,
    key text not null,
    at text not null,
    event text not null,
    messages text,
    primary key (tenant, stream, ordinal)
  ) strict, without rowid;
  create index wakes_by_instant on wakes (at, tenant, stream, ordinal);

  create table summaries (
    tenant text not null,
    stream text not null,
    version integer not null,
    stale integer not null,
    kind text not null,
    open integer not null,
    due text not null,
    summary text not null,
    primary key (tenant, stream)
  ) strict;
  create index summaries_by_due on summaries (tenant, due, stream);
  create index summaries_open_by_due on summaries (tenant, open, due, stream);
  create index summaries_stale on summaries (tenant, due, stream) where stale = 1;

  create table labels (
    tenant text not null,
    name text not null,
    value text not null,
    due text not null,
    stream text not null,
    primary key (tenant, name, value, due, stream)
  ) strict, without rowid;

  create table messages (
    number integer primary key autoincrement,
    tenant text not null,
    id text not null,
    state text not null,
    attempts integer not null,
    due text not null,
    failure text,
    message text not null,
    unique (tenant, id)
  ) strict;
  create index messages_by_state on messages (tenant, state, number);
  create index messages_by_due on messages (due, number) where state = 'waiting';

  create table personal (
    number integer primary key autoincrement,
    tenant text not null,
    key text not null,
    recorded_at text not null,
    record text not null,
    unique (tenant, key)
  ) strict;
  create table subjects (
    tenant text not null,
    subject text not null,
    record integer not null references personal (number) on delete cascade,
    primary key (tenant, subject, record)
  ) strict, without rowid;
  create index subjects_of_record on subjects (record);
  create table forgotten (
    tenant text not null,
    subject text not null,
    at text not null,
    primary key (tenant, subject)
  ) strict, without rowid;
  `,
];
