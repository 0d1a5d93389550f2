import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { OutgoingMessage, Store } from '@linli/core/stream';
import { openPostgres } from '@linli/postgres';
import { type BossDelivery, openBossDelivery } from '@linli/postgres/boss';

import { freshSchema, startServer, type TestServer } from './server.ts';

const at = '2026-09-30T08:00:00.000Z';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const message = (id: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  id,
  template: 'reply',
  to: 'resident/7',
  values: { n: 1 },
  ...more,
});

/** A store with messages, and the delivery over it. */
async function withMessages(
  messages: readonly OutgoingMessage[],
  { retries = 1, connection = server.url } = {},
): Promise<{ store: Store; delivery: BossDelivery }> {
  const schema = freshSchema();
  const store = await openPostgres({ connection, schema });
  await store.append('willow', [{ stream: 'case/r1', expected: 0, events: [], messages }], { at });
  const delivery = await openBossDelivery({ connection, schema, retries, delay: 1 });
  return { store, delivery };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(50);
}

describe('delivery by pg-boss', () => {
  test('takes what is due from the outbox, once, whoever hands over, and sends each', async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `m${n}`);
    const later = message('later', { notBefore: '2026-10-01T08:00:00.000Z' });
    const { store, delivery } = await withMessages([...ids.map((id) => message(id)), later]);
    const handed = await Promise.all([1, 2, 3].map(() => delivery.handOver({ at, limit: 30 })));
    expect(handed.reduce((sum, count) => sum + count, 0)).toBe(40);
    expect(await delivery.handOver({ at })).toBe(0);

    const sent: string[] = [];
    await delivery.work(async ({ tenant, message: { id } }) => void sent.push(`${tenant}/${id}`));
    await until(() => sent.length >= 40);
    expect(sent.toSorted()).toEqual(ids.map((id) => `willow/${id}`).toSorted());
    expect((await store.outbox.list('willow', 'waiting')).map((each) => each.message.id)).toEqual(['later']);
    await delivery.stop();
    await store.close();
  });

  test('tries again what failed, gives up in the end with the reason, and tries all of that again when told to', async () => {
    const { store, delivery } = await withMessages([message('good'), message('bad')]);
    await delivery.handOver({ at });
    const tried: string[] = [];
    let broken = true;
    await delivery.work(async ({ message: { id } }) => {
      tried.push(id);
      if (id === 'bad' && broken) throw new Error('the gate is closed');
    });
    await until(async () => (await delivery.dead()).length > 0);
    expect((await delivery.dead()).map((each) => each.message.id)).toEqual(['bad']);
    expect(tried.filter((id) => id === 'bad')).toHaveLength(2);

    broken = false;
    expect(await delivery.redrive()).toBe(1);
    await until(() => tried.filter((id) => id === 'bad').length === 3);
    expect(await delivery.dead()).toEqual([]);
    await delivery.stop();
    await store.close();
  });

  test('sends what waits now, says how each fared, and leaves what failed for later', async () => {
    const { store, delivery } = await withMessages([message('good'), message('bad')]);
    await delivery.handOver({ at });
    const refused = new Error('the gate is closed');
    const send = async ({ message: { id } }: { message: OutgoingMessage }) => {
      if (id === 'bad') throw refused;
    };
    const [first, second] = (await delivery.sendWaiting(send)).toSorted((a, b) =>
      a.message.id < b.message.id ? -1 : 1,
    );
    expect([first?.message.id, first?.failure]).toEqual(['bad', refused]);
    expect([second?.message.id, second?.failure]).toEqual(['good', undefined]);
    expect(await delivery.sendWaiting(send)).toEqual([]);
    const later: string[] = [];
    await until(async () => {
      const sent = await delivery.sendWaiting(async ({ message: { id } }) => void later.push(id));
      return sent.length > 0;
    });
    expect(later).toEqual(['bad']);
    await delivery.stop();
    await store.close();
  });

  test('says that the database is away, loses nothing, and goes on when it is back', async () => {
    const own = await startServer({ durable: true });
    const { store, delivery } = await withMessages([message('m1')], { connection: own.url });
    await own.kill();
    const away = { code: 'STORE_BUSY' };
    await expect(delivery.handOver({ at })).rejects.toMatchObject(away);
    await expect(delivery.sendWaiting(async () => {})).rejects.toMatchObject(away);
    await expect(openBossDelivery({ connection: own.url })).rejects.toMatchObject(away);
    await own.start();
    await until(() =>
      delivery.handOver({ at }).then(
        (count) => count === 1,
        () => false,
      ),
    );
    expect(await delivery.sendWaiting(async () => {})).toMatchObject([{ message: { id: 'm1' } }]);
    await delivery.stop();
    await store.close();
    await own.stop();
  });

  test('writes nothing where the queue cannot take it', async () => {
    const { store, delivery } = await withMessages([message('m1')]);
    await delivery.stop();
    await expect(delivery.handOver({ at })).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    expect(await store.outbox.list('willow', 'waiting')).toHaveLength(1);
    await store.close();
  });
});
