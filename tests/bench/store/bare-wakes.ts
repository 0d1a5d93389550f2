import { Client } from 'pg';

import { tenant } from './load.ts';

/** Wakes that are taken away and become events in one statement, and nothing else: no stream, no order, no message. */
export interface BareWakes {
  /** Lets so many wait until an instant. */
  fill(prefix: string, count: number, until: string): Promise<void>;
  /** Lets so many happen at most that are due; answers how many did. */
  fire(at: string, limit: number): Promise<number>;
  count(): Promise<number>;
  close(): Promise<void>;
}

/** Makes the tables, of a name of their own, where they are missing. */
export async function openBareWakes(url: string, name: string): Promise<BareWakes> {
  const [wakes, events] = [`bare_wake_${name}`, `bare_event_${name}`];
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`
    create table if not exists ${wakes} (tenant text collate "C", stream text collate "C", at text collate "C", event text);
    create index if not exists ${wakes}_next on ${wakes} (at, tenant, stream);
    create table if not exists ${events} (
      tenant text collate "C", stream text collate "C", version integer, recorded_at text collate "C", body text,
      primary key (tenant, stream, version)
    );
    set plan_cache_mode = force_generic_plan; set enable_seqscan = off; set jit = off;
  `);
  const fire = {
    name: 'fire',
    text: `with due as materialized (
        select ctid as wake from ${wakes} where at <= $1 order by at, tenant, stream limit $2 for update skip locked
      ), taken as (
        delete from ${wakes} w using due where w.ctid = due.wake returning w.tenant, w.stream, w.event
      )
      insert into ${events} select tenant, stream, 1, $1, event from taken returning stream, body`,
  };
  return {
    fill: async (prefix, count, until) => {
      await client.query(
        `insert into ${wakes} select $1, $2 || '/' || number, $3, '{"type":"clock-missed","at":"' || $3 || '"}'
         from generate_series(1, $4::integer) as number`,
        [tenant, prefix, until, count],
      );
    },
    fire: async (at, limit) => (await client.query({ ...fire, values: [at, limit] })).rows.length,
    count: async () => Number((await client.query(`select count(*) as count from ${events}`)).rows[0].count),
    close: () => client.end(),
  };
}
