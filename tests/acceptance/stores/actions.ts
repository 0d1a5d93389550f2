import fc from 'fast-check';

import type { MessageState, Store, Summary } from '@linli/core/stream';

/** Something done to a store; answers what the store said, as JSON values. */
export type Action = (store: Store, memory: ActionMemory) => Promise<unknown>;

/** Everything that an iterable gives. */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}

/** An action that a failing test shows with what it was given. */
function action<Input>(
  inputs: fc.Arbitrary<Input>,
  name: string,
  act: (input: Input, store: Store, memory: ActionMemory) => Promise<unknown>,
): fc.Arbitrary<Action> {
  return inputs.map((input) =>
    Object.assign((store: Store, memory: ActionMemory) => act(input, store, memory), {
      [fc.toStringMethod]: () => `${name} ${fc.stringify(input)}`,
    }),
  );
}

/** What earlier actions left for later ones. */
export interface ActionMemory {
  readonly taken: MessageState[];
}

const tenants = fc.constantFrom('willow', 'poplar');
const streams = fc.constantFrom('case/a', 'case/b', 'round/c', '案/𠮷');
const minutes = fc.integer({ min: 0, max: 12 });
const instants = minutes.map((minute) => new Date(Date.UTC(2026, 8, 30, 8, minute)).toISOString());
const subjects = fc.uniqueArray(fc.constantFrom('r-1', 'r-2', 'r-3'), { minLength: 1, maxLength: 2 });
const limits = fc.integer({ min: 0, max: 5 });
const labels = fc.dictionary(
  fc.constantFrom('owner', 'place'),
  fc.uniqueArray(fc.constantFrom('lin', 'willow'), { minLength: 1 }),
);

const messages = fc
  .uniqueArray(
    fc.record({ id: fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5'), notBefore: instants }, { requiredKeys: ['id'] }),
    { selector: ({ id }) => id, maxLength: 2 },
  )
  .map((some) => some.map((each) => ({ template: 'reply', to: 'lin', values: { text: 'a\0b' }, ...each })));

const wakes = fc
  .uniqueArray(fc.record({ key: fc.constantFrom('x', 'y', 'z'), at: instants, messages }), {
    selector: ({ key }) => key,
    maxLength: 3,
  })
  .map((some) => some.map((wake) => ({ ...wake, event: { type: `woke-${wake.key}`, at: wake.at } })));

const summaries: fc.Arbitrary<Summary> = fc.record(
  {
    kind: fc.constantFrom('case', 'round'),
    open: fc.boolean(),
    dueAt: instants,
    labels,
    data: fc.constant({ title: 'ramp' }),
  },
  { requiredKeys: ['kind', 'open', 'labels', 'data'] },
);

const writes = fc.record(
  {
    stream: streams,
    stale: fc.integer({ min: 0, max: 7 }),
    events: fc.array(
      instants.map((at) => ({ type: 'noted', at })),
      { maxLength: 2 },
    ),
    wakes,
    summary: summaries,
    messages,
    personal: fc.array(fc.record({ key: fc.constantFrom('p1', 'p2'), subjects, data: fc.constant({ text: '王敏' }) }), {
      maxLength: 1,
    }),
  },
  { requiredKeys: ['stream', 'stale', 'events'] },
);

const append = action(
  fc.record({
    tenant: tenants,
    at: instants,
    key: fc.option(fc.constantFrom('k1', 'k2', 'k3'), { nil: undefined }),
    digest: fc.constantFrom('d1', 'd2'),
    batch: fc.array(writes, { maxLength: 2 }),
  }),
  'append',
  async ({ tenant, at, key, digest, batch }, store) => {
    // One in eight was decided on a version that has gone by.
    const appendings = await Promise.all(
      batch.map(async ({ stale, ...write }) => {
        return { ...write, expected: (await store.version(tenant, write.stream)) + (stale === 0 ? 1 : 0) };
      }),
    );
    return store.append(tenant, appendings, { at, ...(key !== undefined && { key, digest }) });
  },
);

const find = action(
  fc.record({
    tenant: tenants,
    query: fc.record(
      {
        kind: fc.constantFrom('case', 'round'),
        open: fc.boolean(),
        dueBefore: instants,
        stale: fc.boolean(),
        labels: fc.dictionary(fc.constantFrom('owner', 'place'), fc.constantFrom('lin', 'willow')),
        limit: limits,
      },
      { requiredKeys: [] },
    ),
  }),
  'find',
  async ({ tenant, query }, store) => {
    const first = await store.find(tenant, query);
    const last = first.at(-1);
    return [first, last === undefined ? [] : await store.find(tenant, { ...query, after: last })];
  },
);

const fire = action(fc.record({ at: instants, limit: limits }), 'fire', (options, store) => store.fire(options));

const take = action(fc.record({ at: instants, limit: limits }), 'take', async (options, store, memory) => {
  const taken = await store.outbox.take({ ...options, lease: 120_000 });
  memory.taken.push(...taken);
  return taken;
});

const settle = action(
  fc.record({ which: fc.nat(), at: instants, how: fc.constantFrom('sent', 'failed', 'dead') }),
  'settle',
  async ({ which, at, how }, store, { taken }) => {
    const state = taken[which % Math.max(1, taken.length)];
    if (state === undefined) return;
    if (how === 'sent') await store.outbox.settle(state, { sent: at });
    else await store.outbox.settle(state, how === 'dead' ? { dead: 'no number', at } : { failed: 'busy', retryAt: at });
  },
);

const redrive = action(fc.record({ tenant: tenants, at: instants }), 'redrive', ({ tenant, at }, store) =>
  store.outbox.redrive(tenant, at),
);

const forget = action(
  fc.record({ tenant: tenants, subject: fc.constantFrom('r-1', 'r-2', 'r-3'), at: instants }),
  'forget',
  ({ tenant, subject, at }, store) => store.forget(tenant, subject, at),
);

const look = action(fc.record({ tenant: tenants, stream: streams }), 'look', async ({ tenant, stream }, store) => [
  (await all(store.read(tenant, stream, { after: 1 }))).map(({ version, event, recordedAt }) => [
    version,
    event,
    recordedAt,
  ]),
  await store.waiting(tenant, stream),
  await store.nextWake(),
  [...(await store.personal(tenant, ['p1', 'p2']))],
  await store.outbox.list(tenant, 'waiting', 3),
  await store.receipt(tenant, 'k1', 'd1').catch((error: Error) => error.message),
]);

/** Anything that can be done to a store. */
export const actions: fc.Arbitrary<Action> = fc.oneof(
  { arbitrary: append, weight: 6 },
  { arbitrary: find, weight: 2 },
  fire,
  take,
  settle,
  redrive,
  forget,
  look,
);
