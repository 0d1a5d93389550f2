import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Appending, Store } from '@linli/core/stream';
import { openPostgres } from '@linli/postgres';

import { freshSchema, freshStore, startServer, type TestServer } from './server.ts';

const at = '2026-09-30T08:00:00.000Z';
const later = '2026-09-30T09:00:00.000Z';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const noted = (stream: string, expected: number): Appending => ({ stream, expected, events: [{ type: 'noted', at }] });

async function positions(store: Store, tenant: string, after?: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { position } of store.readAll(tenant, after === undefined ? {} : { after })) found.push(position);
  return found;
}

describe('opening', () => {
  test('twenty at once make the tables once', async () => {
    const schema = freshSchema();
    const stores = await Promise.all(
      Array.from({ length: 20 }, () => openPostgres({ connection: server.url, schema, connections: 1 })),
    );
    await stores[0]?.append('willow', [noted('case/r1', 0)], { at });
    const versions = await Promise.all(stores.map((store) => store.version('willow', 'case/r1')));
    expect(versions).toEqual(stores.map(() => 1));
    await Promise.all(stores.map((store) => store.close()));
  });

  test('tables of a later release are left alone', async () => {
    const schema = freshSchema();
    const pool = new Pool({ connectionString: server.url });
    await (await openPostgres({ pool, schema })).close();
    await pool.query(`insert into ${schema}.migration (version) values (1000)`);
    await expect(openPostgres({ pool, schema })).rejects.toMatchObject({ code: 'STORE_NEWER', data: { found: 1000 } });
    await pool.end();
  });

  test.each(['', 'Linli', 'a b', 'a"; drop schema public; --', '1st', 'x'.repeat(41)])(
    'a schema cannot be called %j',
    async (schema) => {
      await expect(openPostgres({ connection: server.url, schema })).rejects.toMatchObject({ code: 'STORE_SCHEMA' });
    },
  );

  test('a database that is not there is told as busy, without its password', async () => {
    const attempt = openPostgres({ connection: 'postgres://lin:secret@127.0.0.1:1/none' });
    await expect(attempt).rejects.toMatchObject({ code: 'STORE_BUSY' });
    await expect(attempt).rejects.not.toThrow('secret');
  });

  test('a pool of the program stays open, without the advantage of statements sent together', async () => {
    const pool = new Pool({ connectionString: server.url });
    const store = await openPostgres({ pool, schema: freshSchema() });
    await store.append('willow', [noted('case/r1', 0)], { at, key: 'k' });
    await store.close();
    await expect(store.version('willow', 'case/r1')).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  test('a connection that is cut while nobody uses it ends nothing', async () => {
    const connection = `${server.url}?application_name=to-be-cut`;
    const store = await openPostgres({ connection, schema: freshSchema() });
    await store.append('willow', [noted('case/r1', 0)], { at });
    const admin = new Pool({ connectionString: server.url, max: 1 });
    await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'to-be-cut'");
    const outcome = await store.version('willow', 'case/r1').catch((error: { code: string }) => error.code);
    expect([1, 'STORE_BUSY']).toContain(outcome);
    expect(await store.version('willow', 'case/r1')).toBe(1);
    await store.close();
    await admin.end();
  });
});

describe('positions', () => {
  test('a reader waits for a transaction that began before what it sees, and so skips nothing', async () => {
    const schema = freshSchema();
    const store = await openPostgres({ connection: server.url, schema });
    const pool = new Pool({ connectionString: server.url });
    const slow = await pool.connect();
    await slow.query('begin');
    await slow.query(`insert into ${schema}.stream (tenant, stream, version) values ('willow', 'case/slow', 1)`);
    await slow.query(
      `insert into ${schema}.event values ('willow', 'case/slow', 1, default, 1, $1, '{"type":"noted"}')`,
      [at],
    );
    await store.append('willow', [noted('case/quick', 0)], { at });
    const before = await positions(store, 'willow');
    await slow.query('commit');
    const after = await positions(store, 'willow');
    expect(before).toEqual([]);
    expect(after).toHaveLength(2);
    slow.release();
    await pool.end();
    await store.close();
  });

  test('a position of another store is refused', async () => {
    const store = await freshStore(server);
    await expect(positions(store, 'willow', '0000000000000007')).rejects.toMatchObject({ code: 'STORE_POSITION' });
    await store.close();
  });

  test('the order of positions is the order in each stream, whoever writes and fires at once', async () => {
    const store = await freshStore(server);
    const streams = Array.from({ length: 10 }, (_, index) => `case/${index}`);
    for (const stream of streams) {
      const wakes = Array.from({ length: 20 }, (_, index) => ({
        key: `w${index}`,
        at: later,
        event: { type: 'woke', at: later },
      }));
      await store.append('willow', [{ ...noted(stream, 0), wakes }], { at });
    }
    const write = async () => {
      for (let round = 0; round < 10; round += 1) {
        for (const stream of streams) {
          const expected = await store.version('willow', stream);
          await store.append('willow', [noted(stream, expected)], { at }).catch(() => undefined);
        }
      }
    };
    const fire = async () => {
      for (let left = true; left; left = (await store.nextWake()) !== undefined) {
        await store.fire({ at: later, limit: 3 });
      }
    };
    await Promise.all([write(), write(), fire(), fire(), fire()]);
    const reached = new Map<string, number>();
    for await (const { stream, version } of store.readAll('willow')) {
      expect(version).toBe((reached.get(stream) ?? 0) + 1);
      reached.set(stream, version);
    }
    const versions = await Promise.all(streams.map((stream) => store.version('willow', stream)));
    expect(streams.map((stream) => reached.get(stream))).toEqual(versions);
    await store.close();
  });
});

describe('firing', () => {
  const waiting = (stream: string, keys: readonly string[], due: string): Appending => {
    const wakes = keys.map((key) => ({ key, at: due, event: { type: 'woke', at: due } }));
    return { ...noted(stream, 0), wakes };
  };
  const fired = async (store: Store, limit: number) =>
    (await store.fire({ at: later, limit })).map(({ stream, key }) => `${stream} ${key}`);

  test.each([1, 2, 1000])(
    'passes over what somebody holds, of which nothing fires before what came earlier: %i at a time',
    async (limit) => {
      const schema = freshSchema();
      const store = await openPostgres({ connection: server.url, schema });
      await store.append('willow', [waiting('case/held', ['first', 'second'], at)], { at });
      await store.append('willow', [waiting('case/free', ['only'], later)], { at });
      const pool = new Pool({ connectionString: server.url });
      const slow = await pool.connect();
      await slow.query('begin');
      await slow.query(`select from ${schema}.wake where key = 'first' for update`);
      expect(await fired(store, limit)).toEqual(['case/free only']);
      expect(await fired(store, limit)).toEqual([]);
      await slow.query('rollback');
      const rest = ['case/held first', 'case/held second'];
      expect([...(await fired(store, limit)), ...(await fired(store, limit))]).toEqual(rest);
      slow.release();
      await pool.end();
      await store.close();
    },
  );

  test('leaves nothing to a worker that is gone', async () => {
    const schema = freshSchema();
    const [one, other] = await Promise.all(
      [1, 2].map(() => openPostgres({ connection: server.url, schema, connections: 1 })),
    );
    if (one === undefined || other === undefined) throw new Error('no store');
    const streams = Array.from({ length: 400 }, (_, number) => waiting(`case/${number}`, ['limit'], at));
    await one.append('willow', streams, { at });
    const both = async (store: Store, rounds: number) => {
      const found: string[] = [];
      for (let round = 0; round < rounds; round += 1) found.push(...(await fired(store, 5)));
      return found;
    };
    const together = (await Promise.all([both(one, 20), both(other, 20)])).flat();
    await other.close();
    const alone = await both(one, 100);
    expect(new Set([...together, ...alone]).size).toBe(400);
    expect(together.length + alone.length).toBe(400);
    expect(await one.nextWake()).toBeUndefined();
    await one.close();
  });
});

describe('a place to go on from', () => {
  const wakes = (due: string) => [{ key: 'limit', at: due, event: { type: 'woke', at: due } }];

  test('is given up now and then: others may have placed something before it', async () => {
    const schema = freshSchema();
    const open = () => openPostgres({ connection: server.url, schema, connections: 1 });
    const [worker, office] = await Promise.all([open(), open()]);
    const streams = Array.from({ length: 200 }, (_, number) => ({
      ...noted(`case/${number}`, 0),
      wakes: wakes(later),
    }));
    await office.append('willow', streams, { at });
    const fireOne = async () => (await worker.fire({ at: later, limit: 1 }))[0]?.stream;
    await fireOne();
    await office.append('willow', [{ ...noted('case/earlier', 0), wakes: wakes(at) }], { at });
    const fired = new Set<string | undefined>();
    for (let calls = 0; calls < 100; calls += 1) fired.add(await fireOne());
    expect(fired.size).toBe(100);
    expect(fired).toContain('case/earlier');
    await Promise.all([worker.close(), office.close()]);
  });

  test('is given up at once for what the same store writes', async () => {
    const store = await freshStore(server, 1);
    for (const due of [later, at]) {
      await store.append('willow', [{ ...noted(`case/${due}`, 0), wakes: wakes(due) }], { at });
      const [fired] = await store.fire({ at: later, limit: 1 });
      expect(fired?.stream).toBe(`case/${due}`);
    }
    await store.close();
  });
});

describe('a server without room', () => {
  test('writes nothing, and the same key works once there is', async () => {
    const schema = freshSchema();
    const store = await openPostgres({ connection: server.url, schema });
    const pool = new Pool({ connectionString: server.url });
    // What the server says where a file cannot grow.
    await pool.query(`
      create function ${schema}.no_room() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
      create trigger full_disk before insert on ${schema}.event execute function ${schema}.no_room();
    `);
    const wakes = [{ key: 'limit', at, event: { type: 'woke', at } }];
    const submit = () => store.append('willow', [{ ...noted('case/r1', 0), wakes }], { at, key: 'k' });
    await expect(submit()).rejects.toMatchObject({ code: 'STORE_FULL' });
    expect(await store.version('willow', 'case/r1')).toBe(0);
    expect(await store.nextWake()).toBeUndefined();
    await pool.query(`drop trigger full_disk on ${schema}.event`);
    expect(await submit()).toEqual({ versions: [1], repeated: false });

    await pool.query(`create trigger full_disk before insert on ${schema}.event execute function ${schema}.no_room()`);
    await expect(store.fire({ at: later, limit: 10 })).rejects.toMatchObject({ code: 'STORE_FULL' });
    expect(await store.nextWake()).toBe(at);
    await pool.query(`drop trigger full_disk on ${schema}.event`);
    expect(await store.fire({ at: later, limit: 10 })).toHaveLength(1);
    await pool.end();
    await store.close();
  });
});
