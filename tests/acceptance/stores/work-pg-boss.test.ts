import { Readable, Writable } from 'node:stream';

import { run } from '@linli/cli';
import { openPostgres } from '@linli/postgres';
import { openBossDelivery } from '@linli/postgres/boss';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { startServer, type TestServer } from '../../../packages/postgres/test/server.ts';

const at = '2026-09-30T07:00:00.000Z';
const due = '2026-09-30T08:00:00.000Z';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** What `linli work --once` says, line by line. */
async function work(...options: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const chunks: Buffer[] = [];
  const output = (kept: boolean) =>
    new Writable({
      write: (chunk: Buffer, _, done) => {
        if (kept) chunks.push(chunk);
        done();
      },
    });
  const code = await run(['work', server.url, '--once', '--json', ...options], {
    stdin: Readable.from([]),
    stdout: output(true),
    stderr: output(false),
    env: { LINLI_HOOK_SECRET: 'secret' },
    directory: '/',
    now: () => new Date('2026-09-30T08:05:00.000Z'),
  });
  expect(code).toBe(0);
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('a worker fires what is due and lets pg-boss carry what comes of it, once', async () => {
  const store = await openPostgres({ connection: server.url });
  const messages = [{ id: 'm1', template: 'reminder', to: 'lin', values: { title: '路灯' } }];
  const wakes = [{ key: 'w1', at: due, event: { type: 'reminded', at: due }, messages }];
  await store.append('default', [{ stream: 'note/1', expected: 0, events: [], wakes }], { at });

  expect(await work('--deliver', 'console', '--pg-boss')).toMatchObject([
    { fired: 'reminded', stream: 'note/1', due, late: 300_000 },
    { id: 'm1', to: 'lin', values: { title: '路灯' } },
    { message: 'sent', id: 'm1' },
  ]);
  expect(await work('--deliver', 'console', '--pg-boss')).toEqual([]);
  await store.close();
});

it('what could not be sent stays with pg-boss, and says why', async () => {
  const store = await openPostgres({ connection: server.url });
  const messages = [{ id: 'm2', template: 'reminder', to: 'lin', values: {} }];
  await store.append('default', [{ stream: 'note/2', expected: 0, events: [], messages }], { at });

  const [said] = await work('--deliver', 'https://127.0.0.1/hook', '--pg-boss');
  expect(said).toMatchObject({ message: 'failed', id: 'm2' });
  expect(said?.['reason']).toMatch(/^HOOK_FORBIDDEN/);
  const queue = await openBossDelivery({ connection: server.url });
  expect(await queue.dead()).toEqual([]);
  await queue.stop();
  expect(await store.outbox.list('default', 'waiting')).toEqual([]);
  await store.close();
});
