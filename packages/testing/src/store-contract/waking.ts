import type { Appending, Fired } from '@linli/core/stream';

import type { Clause } from './clause.ts';
import { codeOf, expectRefusal, expectSame } from './expect.ts';
import { all, appending, begin, message, minute, numbers, tenant, typesOf, wake } from './samples.ts';

/** What wakes promise. */
export const wakeClauses: readonly Clause[] = [
  {
    name: 'says what waits and when the next wakes',
    async check(store) {
      expectSame('when nothing waits', await store.nextWake(), undefined);
      const wakes = [wake('late', 30), wake('early', 10, [message('m1')])];
      await begin(store, 'case/a', { wakes });
      await begin(store, 'case/b', { wakes: [wake('limit', 20)] });
      expectSame('the next', await store.nextWake(), minute(10));
      expectSame('of one stream, earliest first', await store.waiting(tenant, 'case/a'), [wakes[1], wakes[0]]);
    },
  },
  {
    name: 'fires nothing before its time, and everything once',
    async check(store) {
      await begin(store, 'case/a', { wakes: [wake('warning', 8), wake('limit', 10)] });
      expectSame('too early', await store.fire({ at: minute(7), limit: 10 }), []);
      const expected = [
        { tenant, stream: 'case/a', version: 2, key: 'warning', event: wake('warning', 8).event },
        { tenant, stream: 'case/a', version: 3, key: 'limit', event: wake('limit', 10).event },
      ];
      expectSame('in time', await store.fire({ at: minute(10), limit: 10 }), expected);
      expectSame('again', await store.fire({ at: minute(10), limit: 10 }), []);
      expectSame('the events', await typesOf(store, 'case/a'), ['began', 'woke-warning', 'woke-limit']);
      expectSame('what waits still', await store.nextWake(), undefined);
    },
  },
  {
    name: 'fires the earliest first over all streams, at most so many',
    async check(store) {
      for (const number of [3, 1, 4, 2, 5]) await begin(store, `case/${number}`, { wakes: [wake('limit', number)] });
      expectSame('none', await store.fire({ at: minute(9), limit: 0 }), []);
      expectSame('two', streamsOf(await store.fire({ at: minute(9), limit: 2 })), ['case/1', 'case/2']);
      expectSame('the rest', streamsOf(await store.fire({ at: minute(9), limit: 9 })), ['case/3', 'case/4', 'case/5']);
    },
  },
  {
    name: 'fires the wakes of one stream at one instant in the order given',
    async check(store) {
      await begin(store, 'case/a', { wakes: [wake('zeal', 5), wake('alarm', 5), wake('mild', 5)] });
      const fired = await store.fire({ at: minute(5), limit: 10 });
      expectSame(
        'their keys',
        fired.map(({ key }) => key),
        ['zeal', 'alarm', 'mild'],
      );
      expectSame(
        'their versions',
        fired.map(({ version }) => version),
        [2, 3, 4],
      );
    },
  },
  {
    name: 'notes how late an event was appended',
    async check(store) {
      await begin(store, 'case/a', { wakes: [wake('limit', 10)] });
      await store.fire({ at: minute(70), limit: 10 });
      const woken = (await all(store.read(tenant, 'case/a'))).at(-1);
      expectSame('due and recorded', [woken?.event.at, woken?.recordedAt], [minute(10), minute(70)]);
    },
  },
  {
    name: 'replaces all that a stream waits for; left out, it stays',
    async check(store) {
      await begin(store, 'case/a', { wakes: [wake('warning', 8), wake('limit', 10)] });
      await store.append(tenant, [{ ...appending('case/a', 1, ['extended']), wakes: [wake('limit', 20)] }], {
        at: minute(1),
      });
      await store.append(tenant, [appending('case/a', 2, ['noted'])], { at: minute(2) });
      expectSame('before the new limit', await store.fire({ at: minute(19), limit: 10 }), []);
      expectSame('at the new limit', (await store.fire({ at: minute(20), limit: 10 })).length, 1);
      await begin(store, 'case/b', { wakes: [wake('limit', 30)] });
      await store.append(tenant, [{ ...appending('case/b', 1, ['closed']), wakes: [] }], { at: minute(21) });
      expectSame('once nothing is awaited', await store.fire({ at: minute(60), limit: 10 }), []);
    },
  },
  {
    name: 'numbers what fires after what was written meanwhile',
    async check(store) {
      await begin(store, 'case/a', { wakes: [wake('limit', 30), wake('warning', 10), wake('report', 40)] });
      await store.fire({ at: minute(10), limit: 10 });
      await store.append(tenant, [appending('case/a', 2, ['noted', 'seen'])], { at: minute(20) });
      const fired = await store.fire({ at: minute(40), limit: 10 });
      expectSame(
        'their keys and versions',
        fired.map(({ key, version }) => [key, version]),
        [
          ['limit', 5],
          ['report', 6],
        ],
      );
      expectSame('the version', await store.version(tenant, 'case/a'), 6);
    },
  },
  {
    name: 'lets a stream wait in which nothing has happened yet',
    async check(store) {
      await store.append(tenant, [idle(0, 'first')], { at: minute(0) });
      await store.append(tenant, [idle(0, 'second')], { at: minute(1) });
      const fired = await store.fire({ at: minute(10), limit: 10 });
      expectSame(
        'what fires',
        fired.map(({ key, version }) => [key, version]),
        [['second', 1]],
      );
      const late = () => store.append(tenant, [idle(0, 'third')], { at: minute(11) });
      await expectRefusal('what was decided before', late, 'STORE_VERSION');
    },
  },
  {
    name: 'refuses a command decided before a wake fired',
    async check(store) {
      await begin(store, 'case/a', { wakes: [wake('limit', 10)] });
      await store.fire({ at: minute(10), limit: 1 });
      const command = () => store.append(tenant, [appending('case/a', 1, ['done'])], { at: minute(10) });
      await expectRefusal('the command', command, 'STORE_VERSION');
      const other = { ...appending('case/a', 1, []), wakes: [wake('limit', 10)] };
      await expectRefusal('other wakes', () => store.append(tenant, [other], { at: minute(10) }), 'STORE_VERSION');
      expectSame('what waits', await store.waiting(tenant, 'case/a'), []);
    },
  },
  {
    name: 'sends the messages of a wake when it fires, and not before',
    async check(store) {
      await begin(store, 'case/a', { wakes: [wake('limit', 10, [message('m1'), message('m2')])] });
      expectSame('before', await store.outbox.list(tenant, 'waiting'), []);
      await store.fire({ at: minute(10), limit: 1 });
      const waiting = await store.outbox.list(tenant, 'waiting');
      expectSame(
        'after',
        waiting.map((state) => state.message.id),
        ['m1', 'm2'],
      );
    },
  },
  {
    name: 'fires each of 200 wakes for one of 8 callers',
    async check(store) {
      const streams = numbers(200).map((number) => appending(`case/${number}`, 0, ['began']));
      const wakes = [wake('limit', 10)];
      await store.append(
        tenant,
        streams.map((stream) => ({ ...stream, wakes })),
        { at: minute(0) },
      );
      const drain = async (): Promise<readonly Fired[]> => {
        const fired = await store.fire({ at: minute(10), limit: 7 });
        return fired.length === 0 ? fired : [...fired, ...(await drain())];
      };
      const fired = (await Promise.all(numbers(8).map(drain))).flat();
      expectSame('how many fired', fired.length, 200);
      expectSame('in how many streams', new Set(streamsOf(fired)).size, 200);
      const woken = (await all(store.readAll(tenant))).filter(({ event }) => event.type === 'woke-limit');
      expectSame('how many events there are', woken.length, 200);
    },
  },
  {
    name: 'lets either the command or the wake be first, never both',
    async check(store) {
      const streams = numbers(30).map((number) => `case/${number}`);
      for (const stream of streams) await begin(store, stream, { wakes: [wake('limit', 10)] });
      const at = minute(10);
      const finish = (stream: string) =>
        codeOf(store.append(tenant, [{ ...appending(stream, 1, ['done']), wakes: [] }], { at }));
      const [codes, ...fired] = await Promise.all([
        Promise.all(streams.map(finish)),
        ...numbers(5).map(() => store.fire({ at, limit: 6 })),
      ]);
      const woken = new Set(streamsOf(fired.flat()));
      for (const [number, stream] of streams.entries()) {
        const first = woken.has(stream) ? 'woke-limit' : 'done';
        expectSame(`the events of ${stream}`, await typesOf(store, stream), ['began', first]);
        expectSame(`the answer for ${stream}`, codes[number], woken.has(stream) ? 'STORE_VERSION' : undefined);
      }
    },
  },
  {
    name: 'lets either other wakes or the wake be first, never both',
    async check(store) {
      const streams = numbers(30).map((number) => `case/${number}`);
      for (const stream of streams) await begin(store, stream, { wakes: [wake('limit', 10)] });
      const at = minute(10);
      const other = [wake('limit', 20)];
      const putOff = (stream: string) =>
        codeOf(store.append(tenant, [{ ...appending(stream, 1, []), wakes: other }], { at }));
      const [codes, ...fired] = await Promise.all([
        Promise.all(streams.map(putOff)),
        ...numbers(5).map(() => store.fire({ at, limit: 6 })),
      ]);
      const woken = new Set(streamsOf(fired.flat()));
      for (const [number, stream] of streams.entries()) {
        const first = woken.has(stream);
        expectSame(
          `the events of ${stream}`,
          await typesOf(store, stream),
          first ? ['began', 'woke-limit'] : ['began'],
        );
        expectSame(`what ${stream} waits for`, await store.waiting(tenant, stream), first ? [] : other);
        expectSame(`the answer for ${stream}`, codes[number], first ? 'STORE_VERSION' : undefined);
      }
    },
  },
  {
    name: 'refuses two wakes under one key',
    async check(store) {
      const twice = () => begin(store, 'case/a', { wakes: [wake('limit', 10), wake('limit', 20)] });
      await expectRefusal('the second', twice, 'STORE_WAKE');
      expectSame('the stream', await store.version(tenant, 'case/a'), 0);
    },
  },
  {
    name: 'waits for years without firing early',
    async check(store) {
      const at = '2126-09-30T08:00:00.000Z';
      await begin(store, 'case/a', { wakes: [{ key: 'far', at, event: { type: 'woke', at } }] });
      expectSame('in 50 days', await store.fire({ at: minute(50 * 24 * 60), limit: 10 }), []);
      expectSame('the next', await store.nextWake(), at);
      expectSame('in a hundred years', (await store.fire({ at, limit: 10 })).length, 1);
    },
  },
  {
    name: 'fires once though the clock is set back an hour',
    async check(store) {
      await begin(store, 'case/a', { wakes: [wake('first', 10), wake('second', 40)] });
      expectSame('the first', (await store.fire({ at: minute(30), limit: 10 })).length, 1);
      expectSame('set back', await store.fire({ at: minute(-30), limit: 10 }), []);
      await store.append(tenant, [appending('case/a', 2, ['noted'])], { at: minute(-29) });
      expectSame('the first again', await store.fire({ at: minute(30), limit: 10 }), []);
      expectSame('the second', (await store.fire({ at: minute(40), limit: 10 })).length, 1);
      expectSame('the events', await typesOf(store, 'case/a'), ['began', 'woke-first', 'noted', 'woke-second']);
    },
  },
];

/** A stream that waits, without an event. */
function idle(expected: number, key: string): Appending {
  return { ...appending('case/a', expected, []), wakes: [wake(key, 10)] };
}

function streamsOf(fired: readonly Fired[]): readonly string[] {
  return fired.map(({ stream }) => stream);
}
