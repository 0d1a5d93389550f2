import { describe, expect, it } from 'vitest';

import { openMemoryStore } from '@linli/core/memory';
import type { Store } from '@linli/core/stream';
import { LinliError } from '@linli/errors';
import { storeContract } from '@linli/testing';

/** Stores with one fault each; the promise that it breaks is named in the title of a case. */
const faults: Readonly<Record<string, readonly [promise: string, breakIt: (store: Store) => Partial<Store>]>> = {
  'takes any version': [
    'append: refuses a version that has gone by',
    (store) => ({
      append: async (tenant, appendings, options) =>
        store.append(
          tenant,
          await Promise.all(
            appendings.map(async (each) => ({ ...each, expected: await store.version(tenant, each.stream) })),
          ),
          options,
        ),
    }),
  ],
  'forgets its keys': [
    'keys: answers a key that comes again',
    (store) => ({ append: (tenant, appendings, { at }) => store.append(tenant, appendings, { at }) }),
  ],
  'fires too early': [
    'wakes: fires nothing before its time',
    (store) => ({ fire: ({ limit }) => store.fire({ at: '2026-09-30T23:00:00.000Z', limit }) }),
  ],
  'loses the last of several wakes': [
    'wakes: fires the wakes of one stream',
    (store) => ({
      append: (tenant, appendings, options) =>
        store.append(
          tenant,
          appendings.map(({ wakes, ...rest }) => ({ ...rest, ...(wakes && { wakes: wakes.slice(0, 2) }) })),
          options,
        ),
    }),
  ],
  'skips an event of all': [
    'order: lets a reader skip nothing',
    (store) => ({
      async *readAll(tenant, options) {
        let number = 0;
        for await (const recorded of store.readAll(tenant, options)) if ((number += 1) % 5 !== 0) yield recorded;
      },
    }),
  ],
  'leaves a page short': [
    'summaries: gives page after page',
    (store) => ({ find: async (tenant, query) => (await store.find(tenant, query)).filter((_, at) => at !== 4) }),
  ],
  'sends a message again': [
    'outbox: never gives a message again that was sent',
    (store) => ({ outbox: { ...store.outbox, settle: async () => {} } }),
  ],
  'forgets nobody': ['personal: forgets every record', () => ({ forget: async () => 2 })],
  'leaves keys out of a backup': [
    'backup: restores everything as it was',
    (store) => ({
      async *backup(tenant) {
        let entries = 0;
        for await (const entry of store.backup(tenant)) {
          if (entry.entry === 'key') continue;
          yield entry.entry === 'end' ? { entry: 'end', entries } : entry;
          entries += 1;
        }
      },
    }),
  ],
  'mixes tenants': [
    'tenants: keeps tenants apart',
    (store) => ({ append: (_, appendings, options) => store.append('one', appendings, options) }),
  ],
  'cuts long texts': [
    'hostile: gives back every text as it came',
    (store) => ({
      async *read(tenant, stream, options) {
        for await (const recorded of store.read(tenant, stream, options)) {
          const event = Object.entries(recorded.event).map(([name, text]) => [name, String(text).slice(0, 10_000)]);
          yield { ...recorded, event: Object.fromEntries(event) };
        }
      },
    }),
  ],
  'answers after it is closed': ['closed: refuses everything', () => ({ version: async () => 1 })],
};

describe('the contract notices a store that', () => {
  it.each(Object.entries(faults))('%s', async (_, [promise, breakIt]) => {
    const cases = storeContract(() => {
      const store = openMemoryStore();
      return { ...store, ...breakIt(store) };
    });
    const broken = cases.find(({ name }) => name.startsWith(promise));
    await expect(broken?.run()).rejects.toBeInstanceOf(LinliError);
  });
});
