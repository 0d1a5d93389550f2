import { Client } from 'pg';

import { at, eventOf, tenant } from './load.ts';

/** The same tables for events and keys, written to by hand: what the database does without a store. */
export interface BarePostgres {
  /** Appends so many events to each of so many streams in one transaction; the streams go on from turn to turn. */
  batch(streams: number, each: number): Promise<void>;
  /** One event of a new stream with its key, in a transaction. */
  command(): Promise<void>;
  count(): Promise<number>;
  close(): Promise<void>;
}

/** Makes tables of its own in a database. */
export async function openBarePostgres(url: string): Promise<BarePostgres> {
  const client = new Client({ connectionString: url, pipeline: true });
  await client.connect();
  await client.query(`
    create table bare_event (
      position bigint generated always as identity, tenant text collate "C", stream text collate "C", version integer,
      recorded_at text collate "C", body text, primary key (tenant, stream, version)
    );
    create unique index on bare_event (tenant, position);
    create table bare_key (tenant text collate "C", key text collate "C", versions integer[], primary key (tenant, key));
  `);
  const insert = {
    name: 'insert',
    text: `insert into bare_event (tenant, stream, version, recorded_at, body)
      select $1, stream, version, $2, body from unnest($3::text[], $4::integer[], $5::text[]) as given (stream, version, body)`,
  };
  const remember = { name: 'remember', text: 'insert into bare_key values ($1, $2, $3)' };
  let version = 0;
  let commands = 0;
  return {
    batch: async (streams, each) => {
      const rows = Array.from({ length: streams * each }, (_, row) => ({
        stream: `case/${Math.floor(row / each)}`,
        version: version + (row % each) + 1,
        body: JSON.stringify(eventOf((row % each) + 1)),
      }));
      const values = [rows.map((row) => row.stream), rows.map((row) => row.version), rows.map((row) => row.body)];
      await Promise.all([
        client.query('begin'),
        client.query({ ...insert, values: [tenant, at, ...values] }),
        client.query('commit'),
      ]);
      version += each;
    },
    command: async () => {
      commands += 1;
      const values = [[`case/c${commands}`], [1], [JSON.stringify(eventOf(commands))]];
      await Promise.all([
        client.query('begin'),
        client.query({ ...insert, values: [tenant, at, ...values] }),
        client.query({ ...remember, values: [tenant, `key-${commands}`, [1]] }),
        client.query('commit'),
      ]);
    },
    count: async () => Number((await client.query('select count(*) as count from bare_event')).rows[0].count),
    close: () => client.end(),
  };
}
