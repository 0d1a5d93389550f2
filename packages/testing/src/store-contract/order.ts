import type { RecordedEvent, Store } from '@linli/core/stream';

import type { Clause } from './clause.ts';
import { expectSame } from './expect.ts';
import { all, appending, begin, event, minute, numbers, placesOf, tenant, wake } from './samples.ts';

const at = minute(0);
const writers = 6;
const each = 40;

/** What the order of all events promises. */
export const orderClauses: readonly Clause[] = [
  {
    name: 'orders all events of a tenant by positions that compare as text',
    async check(store) {
      for (const number of numbers(12)) await begin(store, `case/${number}`, { events: [event('a'), event('b')] });
      const events = await all(store.readAll(tenant));
      expectSame(
        'their order',
        placesOf(events),
        numbers(12).flatMap((number) => [`case/${number}@1`, `case/${number}@2`]),
      );
      const positions = events.map(({ position }) => position);
      expectSame('the positions as text', positions.toSorted(), positions);
      expectSame('how many differ', new Set(positions).size, 24);
    },
  },
  {
    name: 'reads on after a position, at most so many',
    async check(store) {
      await begin(store, 'case/a', { events: numbers(10).map((number) => event(`e${number}`)) });
      const first = await all(store.readAll(tenant, { limit: 4 }));
      const rest = await all(store.readAll(tenant, { after: first.at(-1)?.position ?? '' }));
      expectSame('the first', placesOf(first), ['case/a@1', 'case/a@2', 'case/a@3', 'case/a@4']);
      expectSame(
        'the rest',
        rest.map(({ version }) => version),
        [5, 6, 7, 8, 9, 10],
      );
      expectSame('none', await all(store.readAll(tenant, { limit: 0 })), []);
    },
  },
  {
    name: 'lets a reader skip nothing beside 6 writers',
    async check(store) {
      const done = new Set<number>();
      const write = async (writer: number) => {
        for (const number of numbers(each)) {
          await store.append(tenant, [appending(`case/w${writer}`, number, ['noted'])], { at });
        }
        done.add(writer);
      };
      const seen: RecordedEvent[] = [];
      const follow = async () => {
        // Each pass writes as well: a reader that never waits would leave the writers no turn.
        for (let pass = 0; done.size < writers; pass += 1) {
          await store.append(tenant, [appending('case/reader', pass, ['passed'])], { at });
          await readOn(store, seen);
        }
        await readOn(store, seen);
      };
      await Promise.all([...numbers(writers).map(write), follow()]);
      const places = new Set(placesOf(seen));
      const missed = placesOf(await all(store.readAll(tenant))).filter((place) => !places.has(place));
      expectSame('events that the reader missed', missed, []);
      expectSame('events that it saw twice', seen.length - places.size, 0);
      for (const writer of numbers(writers)) {
        const own = seen.filter(({ stream }) => stream === `case/w${writer}`).map(({ version }) => version);
        expectSame(
          'the events of one stream',
          own,
          numbers(each).map((number) => number + 1),
        );
      }
    },
  },
  {
    name: 'gives a projection that follows the same as one that is built anew',
    async check(store) {
      const live: RecordedEvent[] = [];
      for (const number of numbers(8)) {
        await begin(store, `case/${number}`, { wakes: [wake('limit', number)] });
        if (number % 3 === 0) await store.fire({ at: minute(number), limit: 10 });
        await readOn(store, live);
      }
      expectSame('built anew', countsOf(await all(store.readAll(tenant))), countsOf(live));
      expectSame('the counts', countsOf(live), { began: 8, 'woke-limit': 7 });
    },
  },
];

/** Reads what is new since the last event that was seen. */
async function readOn(store: Store, seen: RecordedEvent[]): Promise<void> {
  const last = seen.at(-1);
  seen.push(...(await all(store.readAll(tenant, last === undefined ? {} : { after: last.position }))));
}

function countsOf(events: readonly RecordedEvent[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const recorded of events) counts[recorded.event.type] = (counts[recorded.event.type] ?? 0) + 1;
  return counts;
}
