import { setTimeout as wait } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { createLinli, openDesk, unknownNeighbourhood } from '@linli/core';
import { openMemoryStore } from '@linli/core/memory';
import type { Store } from '@linli/core/stream';
import { LinliError } from '@linli/errors';
import { chinaCalendar } from '@linli/time';

import { pause } from '../../src/work/pause.ts';
import { work } from '../../src/work/worker.ts';

const at = '2026-09-30T08:00:00.000Z';

/** A store in which one wake is due. */
async function storeWithWake(): Promise<Store> {
  const store = openMemoryStore();
  const wakes = [{ key: 'w1', at, event: { type: 'woke', at } }];
  await store.append('willow', [{ stream: 'note/1', expected: 0, events: [], wakes }], { at });
  return store;
}

/** Works on a store until something has fired, and says what happened. */
async function workOn(store: Store, once: boolean): Promise<readonly string[]> {
  const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
  const stop = new AbortController();
  const said: string[] = [];
  await work({
    store,
    deskOf: (tenant) => openDesk({ linli, store, tenant }),
    tenants: [],
    now: () => new Date(at),
    stop: stop.signal,
    once,
    poll: 1,
    batch: 10,
    report: {
      fired: async ({ key }) => {
        said.push(key);
        stop.abort();
      },
      delivered: async () => undefined,
      failed: async ({ code }) => void said.push(code),
    },
  });
  return said;
}

/** The store, which cannot be reached so many times first. */
function unreachable(store: Store, times: number): Store {
  let left = times;
  return {
    ...store,
    fire: (options) => {
      left -= 1;
      return left >= 0 ? Promise.reject(new LinliError('STORE_BUSY', 'not now')) : store.fire(options);
    },
  };
}

it('goes on when the store could not be reached for a while', async () => {
  const store = unreachable(await storeWithWake(), 3);
  expect(await workOn(store, false)).toEqual(['STORE_BUSY', 'STORE_BUSY', 'STORE_BUSY', 'w1']);
});

it('fails at once where it was to work once', async () => {
  const store = unreachable(await storeWithWake(), 1);
  await expect(workOn(store, true)).rejects.toMatchObject({ code: 'STORE_BUSY' });
});

it('does not hide what is no matter of time', async () => {
  const store = { ...(await storeWithWake()), fire: () => Promise.reject(new LinliError('STORE_FAILED', 'broken')) };
  await expect(workOn(store, false)).rejects.toMatchObject({ code: 'STORE_FAILED' });
});

it('waits for years without a timer that overflows, and stops waiting when told', async () => {
  const stop = new AbortController();
  const over = pause(2 ** 40, stop.signal).then(() => 'over');
  expect(await Promise.race([over, wait(30).then(() => 'waiting')])).toBe('waiting');
  stop.abort();
  expect(await over).toBe('over');
});
