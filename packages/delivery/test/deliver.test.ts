import { describe, expect, test } from 'vitest';

import { openMemoryStore } from '@linli/core/memory';
import type { OutgoingMessage, PersonalRecord } from '@linli/core/stream';
import { deliver, type DeliverOptions, quietHours, type Sender } from '@linli/delivery';
import { createCalendar } from '@linli/time';

const at = '2026-09-30T08:00:00.000Z';
const message = (id: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  id,
  template: 'reply',
  to: 'resident/7',
  values: {},
  ...more,
});

async function storeWith(messages: readonly OutgoingMessage[], personal: readonly PersonalRecord[] = []) {
  const store = openMemoryStore();
  await store.append('willow', [{ stream: 'case/r1', expected: 0, events: [], messages, personal }], { at });
  return store;
}

const by = (send: Sender['send']): DeliverOptions => ({ at: new Date(at), sender: () => ({ send }) });
const later = (options: DeliverOptions, minutes: number): DeliverOptions => ({
  ...options,
  at: new Date(Date.parse(at) + minutes * 60_000),
});

test('each message is sent once', async () => {
  const store = await storeWith([message('m1'), message('m2')]);
  const sent: string[] = [];
  const options = by(async ({ id }) => void sent.push(id));
  expect(await deliver(store, options)).toHaveLength(2);
  expect(await deliver(store, later(options, 60))).toEqual([]);
  expect(sent).toEqual(['m1', 'm2']);
  expect(await store.outbox.list('willow', 'sent')).toHaveLength(2);
});

test('a failure is tried again, later each time, and dies in the end with its reason', async () => {
  const store = await storeWith([message('m1')]);
  const retry = { attempts: 3, first: 60_000, longest: 90_000 };
  const options = { ...by(() => Promise.reject(new Error('lin@willow.example is full'))), retry };
  expect(await deliver(store, options)).toMatchObject([{ outcome: 'failed', retryAt: '2026-09-30T08:01:00.000Z' }]);
  expect(await deliver(store, options)).toEqual([]);
  expect(await deliver(store, later(options, 1))).toMatchObject([{ retryAt: '2026-09-30T08:02:30.000Z' }]);
  expect(await deliver(store, later(options, 3))).toMatchObject([{ outcome: 'dead' }]);
  const [dead] = await store.outbox.list('willow', 'dead');
  expect(dead).toMatchObject({ attempts: 3, failure: expect.stringContaining('DELIVERY_FAILED') });
  expect(JSON.stringify(dead)).not.toContain('lin@willow');
});

test('a dead message goes out after a redrive', async () => {
  const store = await storeWith([message('m1')]);
  await deliver(store, { at: new Date(at), sender: () => undefined });
  expect(await store.outbox.list('willow', 'dead')).toMatchObject([
    { failure: expect.stringContaining('DELIVERY_ADDRESS') },
  ]);
  await store.outbox.redrive('willow', at);
  expect(
    await deliver(
      store,
      by(async () => undefined),
    ),
  ).toMatchObject([{ outcome: 'sent' }]);
});

test('one that hangs holds up no other, and is told to stop', async () => {
  const store = await storeWith([message('slow'), message('quick')]);
  let stopped = false;
  const options = by(({ id }, { signal }) => {
    if (id === 'quick') return Promise.resolve();
    signal.addEventListener('abort', () => (stopped = true));
    return new Promise(() => undefined);
  });
  const outcomes = await deliver(store, { ...options, timeLimit: 30 });
  expect(outcomes).toMatchObject([
    { id: 'slow', outcome: 'failed', reason: expect.stringContaining('DELIVERY_TIME') },
    { id: 'quick', outcome: 'sent' },
  ]);
  expect(stopped).toBe(true);
});

test('personal records are read when it is sent, and missing once they are forgotten', async () => {
  const record = { key: 'case/r1#request', subjects: ['resident/7'], data: { name: '林某某' } };
  const named = (id: string, more: Partial<OutgoingMessage> = {}) => message(id, { personal: [record.key], ...more });
  const store = await storeWith([named('m1'), named('m2', { notBefore: '2026-09-30T09:00:00.000Z' })], [record]);
  const seen: number[] = [];
  const options = by(async (_, { personal }) => void seen.push(personal.length));
  await deliver(store, options);
  await store.forget('willow', 'resident/7', at);
  await deliver(store, later(options, 60));
  expect(seen).toEqual([1, 0]);
});

describe('quiet hours', () => {
  const day: [string, string][] = [['08:00', '21:00']];
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
  const hold = quietHours(createCalendar({ zone: 'Asia/Shanghai', week }));
  const night = { ...by(async () => undefined), at: new Date('2026-09-30T14:30:00Z'), hold };

  test('hold a message until the morning', async () => {
    const store = await storeWith([message('m1')]);
    expect(await deliver(store, night)).toMatchObject([{ outcome: 'held', retryAt: '2026-10-01T00:00:00.000Z' }]);
    const morning = { ...night, at: new Date('2026-10-01T00:00:00Z') };
    expect(await deliver(store, morning)).toMatchObject([{ outcome: 'sent' }]);
  });

  test('let emergencies pass', async () => {
    const store = await storeWith([message('m1', { values: { severity: 'emergency' } })]);
    expect(await deliver(store, night)).toMatchObject([{ outcome: 'sent' }]);
  });
});
