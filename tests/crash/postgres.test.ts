import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Store } from '@linli/core/stream';
import { LinliError } from '@linli/errors';
import { openPostgres } from '@linli/postgres';

import { freshSchema, openAdmin, startServer, type TestServer } from '../../packages/postgres/test/server.ts';
import { openCuttingProxy } from './cutting-proxy.ts';
import { killPostgres } from './postgres-kills.ts';
import { randomFrom } from './random.ts';
import { at, command, tenant } from './workload.ts';

const seed = Number(process.env['LINLI_SEED']);

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ durable: true });
});
afterAll(() => server.stop());

it(`keeps every answered command and fires each wake once through 100 kills of three workers (seed ${seed})`, async () => {
  const { written, fired, sent, broken } = await killPostgres(server.url, freshSchema(), 100, seed);
  expect(broken).toEqual([]);
  expect(Math.min(written, fired, sent)).toBeGreaterThan(0);
});

it('takes one effect of a command whose answer was lost after its commit, however often it comes again', async () => {
  const proxy = await openCuttingProxy(server.url);
  const store = await openPostgres({ connection: proxy.url, schema: freshSchema(), connections: 1 });
  proxy.cutNextCommit();
  await expect(store.append(tenant, [command('c1')], { at, key: 'c1' })).rejects.toMatchObject({ code: 'STORE_BUSY' });
  for (const _ of [1, 2]) {
    const again = await store.append(tenant, [command('c1')], { at, key: 'c1' });
    expect(again).toEqual({ versions: [1], repeated: true });
  }
  expect(await store.waiting(tenant, 'case/c1')).toHaveLength(1);
  await store.close();
  proxy.close();
});

it(`loses nothing and doubles nothing while connections are cut (seed ${seed})`, async () => {
  const store = await openPostgres({ connection: server.url, schema: freshSchema(), connections: 4 });
  const admin = await openAdmin(server.url);
  const random = randomFrom(seed);
  const over = new AbortController();
  const cut = async () => {
    while (!over.signal.aborted) {
      await admin.cutAll();
      await pause(random() * 40);
    }
  };
  const [, cuts] = await Promise.all([cut(), workPatiently(store, 100).finally(() => over.abort())]);
  await admin.close();
  await expectWhole(store, 100);
  expect(cuts).toBeGreaterThan(0);
  await store.close();
});

it('goes on after the database was killed under load and came back', async () => {
  const store = await openPostgres({ connection: server.url, schema: freshSchema(), connections: 4 });
  const disturb = async () => {
    for (const _ of [1, 2]) {
      await pause(150);
      await server.kill();
      await server.start();
    }
  };
  const [, failures] = await Promise.all([disturb(), workPatiently(store, 200, 5)]);
  await expectWhole(store, 200);
  expect(failures).toBeGreaterThan(0);
  await store.close();
});

it('makes its tables once for twenty processes that open at once', async () => {
  const program = fileURLToPath(new URL('postgres-opener.ts', import.meta.url));
  const schema = freshSchema();
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, number) => {
      const child = spawn(process.execPath, [program, server.url, schema, `p${number}`]);
      const [said, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
      return said + complaint;
    }),
  );
  expect(answers).toEqual(Array.from({ length: 20 }, () => '1\n'));
});

/** Writes and fires, each again until it is answered; tells how often it was not. */
async function workPatiently(store: Store, commands: number, rest = 0): Promise<number> {
  let failures = 0;
  const patiently = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof LinliError) || error.code !== 'STORE_BUSY') throw error;
        failures += 1;
        await pause(20);
      }
    }
  };
  const write = async (writer: number) => {
    for (let number = writer; number < commands; number += 4) {
      await patiently(() => store.append(tenant, [command(`c${number}`)], { at, key: `c${number}` }));
      await patiently(() => store.fire({ at, limit: 2 }));
      await pause(rest);
    }
  };
  await Promise.all([0, 1, 2, 3].map(write));
  while ((await patiently(() => store.fire({ at, limit: 1000 }))).length > 0);
  return failures;
}

async function expectWhole(store: Store, commands: number): Promise<void> {
  const events: string[] = [];
  for await (const { stream, version, event } of store.readAll(tenant))
    events.push(`${stream} ${version} ${event.type}`);
  const streams = Array.from({ length: commands }, (_, number) => `case/c${number}`);
  expect(events.toSorted()).toEqual(streams.flatMap((stream) => [`${stream} 1 began`, `${stream} 2 woke`]).toSorted());
  expect(await store.outbox.list(tenant, 'waiting', commands * 3)).toHaveLength(commands * 2);
}
