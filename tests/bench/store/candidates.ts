import type { Store } from '@linli/core/stream';

import type { StoreCandidate } from './candidate.ts';
import { at, countEvents, eventOf, fillWakes, tenant, wholeCommand } from './load.ts';

/** How many batches a turn writes, to how many streams each, and how many events to each of them. */
export const batches = 20;
/** How many streams a batch writes to. */
export const streams = 100;
/** How many events a batch writes to one stream. */
export const each = 10;

/** Appends a thousand events at a time. */
export function batchesOf(store: Store): StoreCandidate {
  let version = 0;
  return {
    name: 'linli',
    work: async () => {
      for (let batch = 0; batch < batches; batch += 1) {
        const appendings = Array.from({ length: streams }, (_, stream) => ({
          stream: `case/${stream}`,
          expected: version,
          events: Array.from({ length: each }, (_none, number) => eventOf(number + 1)),
        }));
        await store.append(tenant, appendings, { at });
        version += each;
      }
      return batches * streams * each;
    },
    count: () => countEvents(store),
  };
}

/** One event of a new stream under a key, one after the other. */
export function commandsOf(store: Store, count: number): StoreCandidate {
  let commands = 0;
  return {
    name: 'linli',
    work: async () => {
      for (let number = 0; number < count; number += 1) {
        commands += 1;
        const appending = { stream: `case/c${commands}`, expected: 0, events: [eventOf(commands)] };
        await store.append(tenant, [appending], { at, key: `key-${commands}` });
      }
      return count;
    },
    count: () => countEvents(store),
  };
}

/** Everything that a command of a case writes. */
export function wholeCommandsOf(store: Store, count: number, atOnce = 1): StoreCandidate {
  let commands = 0;
  const write = async () => {
    commands += 1;
    const name = `case/w${atOnce}-${commands}`;
    await store.append(tenant, [wholeCommand(name, commands)], { at, key: name });
  };
  return {
    name: 'linli',
    work: async () => {
      const share = Array.from({ length: Math.floor(count / atOnce) });
      const writer = async () => {
        for (const _ of share) await write();
      };
      await Promise.all(Array.from({ length: atOnce }, writer));
      return share.length * atOnce;
    },
    count: () => countEvents(store),
  };
}

/** Fires what waits, so many at once. */
export function firingOf(store: Store, name: string, count: number, limit: number): StoreCandidate {
  let turns = 0;
  return {
    name: 'linli',
    prepare: async () => {
      turns += 1;
      await fillWakes(store, `${name}-${turns}`, count, at);
    },
    work: async () => {
      let fired = 0;
      while (fired < count) fired += (await store.fire({ at, limit })).length;
      return fired;
    },
    count: () => countEvents(store),
  };
}
