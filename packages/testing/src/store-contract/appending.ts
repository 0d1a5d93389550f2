import type { Clause } from './clause.ts';
import { codeOf, expectRefusal, expectSame } from './expect.ts';
import { all, appending, begin, event, message, minute, numbers, record, summary, typesOf, wake } from './samples.ts';
import { tenant } from './samples.ts';

const at = minute(0);

/** What appending promises. */
export const appendingClauses: readonly Clause[] = [
  {
    name: 'numbers the events of a stream from 1 and answers with its version',
    async check(store) {
      const receipt = await store.append(tenant, [appending('case/a', 0, ['one', 'two'])], { at });
      expectSame('the first receipt', receipt, { versions: [2], repeated: false });
      await store.append(tenant, [appending('case/a', 2, ['three'])], { at: minute(5) });
      expectSame('the version', await store.version(tenant, 'case/a'), 3);
      const events = await all(store.read(tenant, 'case/a'));
      expectSame(
        'what is read',
        events.map(({ stream, version, event: { type }, recordedAt }) => [stream, version, type, recordedAt]),
        [
          ['case/a', 1, 'one', at],
          ['case/a', 2, 'two', at],
          ['case/a', 3, 'three', minute(5)],
        ],
      );
    },
  },
  {
    name: 'knows nothing of a stream that was never written to',
    async check(store) {
      expectSame('the version', await store.version(tenant, 'case/none'), 0);
      expectSame('its events', await all(store.read(tenant, 'case/none')), []);
      expectSame('its wakes', await store.waiting(tenant, 'case/none'), []);
    },
  },
  {
    name: 'reads on after a version',
    async check(store) {
      await begin(store, 'case/a', { events: numbers(5).map((number) => event(`e${number + 1}`)) });
      const rest = await all(store.read(tenant, 'case/a', { after: 3 }));
      expectSame(
        'the rest',
        rest.map(({ version }) => version),
        [4, 5],
      );
      expectSame('after the last', await all(store.read(tenant, 'case/a', { after: 5 })), []);
    },
  },
  {
    name: 'reads 3,000 events of a stream in order',
    async check(store) {
      const events = numbers(3000).map((number) => event(`e${number}`));
      await store.append(tenant, [{ stream: 'case/long', expected: 0, events }], { at });
      expectSame(
        'their types',
        await typesOf(store, 'case/long'),
        events.map(({ type }) => type),
      );
    },
  },
  {
    name: 'refuses a version that has gone by, and writes nothing of the batch',
    async check(store) {
      await begin(store, 'case/a');
      const batch = [
        {
          ...appending('case/b', 0, ['began']),
          wakes: [wake('limit', 10)],
          summary: summary(),
          messages: [message('m1')],
          personal: [record('case/b#request', ['r-1'])],
        },
        appending('case/a', 0, ['began']),
      ];
      for (const options of [{ at }, { at, key: 'k1' }]) {
        await expectRefusal('the batch', () => store.append(tenant, batch, options), 'STORE_VERSION');
      }
      expectSame('the first stream', await store.version(tenant, 'case/b'), 0);
      expectSame('the second stream', await typesOf(store, 'case/a'), ['began']);
      expectSame('what waits', await store.nextWake(), undefined);
      expectSame('summaries', await store.find(tenant, {}), []);
      expectSame('messages', await store.outbox.list(tenant, 'waiting'), []);
      expectSame('personal records', (await store.personal(tenant, ['case/b#request'])).size, 0);
      expectSame('the key', await store.receipt(tenant, 'k1'), undefined);
      expectSame('all events', (await all(store.readAll(tenant))).length, 1);
    },
  },
  {
    name: 'refuses a version that has not come yet',
    async check(store) {
      await expectRefusal(
        'a gap',
        () => store.append(tenant, [appending('case/a', 1, ['two'])], { at }),
        'STORE_VERSION',
      );
    },
  },
  {
    name: 'writes to several streams at once, to one of them twice',
    async check(store) {
      const batch = [
        appending('case/a', 0, ['one']),
        appending('case/b', 0, ['one', 'two']),
        appending('case/a', 1, ['two']),
      ];
      const receipt = await store.append(tenant, batch, { at });
      expectSame('the versions, in the order asked for', receipt.versions, [1, 2, 2]);
      expectSame('the stream written to twice', await typesOf(store, 'case/a'), ['one', 'two']);
    },
  },
  {
    name: 'replaces wakes and summary without events, if the version is right',
    async check(store) {
      await begin(store, 'case/a', { wakes: [wake('first', 10)], summary: summary({ open: true }) });
      const change = { ...appending('case/a', 1, []), wakes: [wake('second', 20)], summary: summary({ open: false }) };
      await expectRefusal(
        'a wrong version',
        () => store.append(tenant, [{ ...change, expected: 0 }], { at }),
        'STORE_VERSION',
      );
      expectSame(
        'what waits before',
        (await store.waiting(tenant, 'case/a')).map(({ key }) => key),
        ['first'],
      );
      const receipt = await store.append(tenant, [change], { at });
      expectSame('the version stays', receipt.versions, [1]);
      expectSame(
        'what waits after',
        (await store.waiting(tenant, 'case/a')).map(({ key }) => key),
        ['second'],
      );
      expectSame(
        'the summary',
        (await store.find(tenant, {})).map((found) => found.summary.open),
        [false],
      );
    },
  },
  {
    name: 'lets one of 20 racing writers win',
    async check(store) {
      await begin(store, 'case/a');
      const codes = await Promise.all(
        numbers(20).map((number) => codeOf(store.append(tenant, [appending('case/a', 1, [`by-${number}`])], { at }))),
      );
      expectSame('those who won', codes.filter((code) => code === undefined).length, 1);
      expectSame('those who lost', codes.filter((code) => code === 'STORE_VERSION').length, 19);
      expectSame('the version', await store.version(tenant, 'case/a'), 2);
    },
  },
  {
    name: 'keeps what was given, whatever becomes of the objects',
    async check(store) {
      const given = { type: 'noted', at, tags: ['one'] };
      await store.append(tenant, [{ stream: 'case/a', expected: 0, events: [given] }], { at });
      given.tags.push('two');
      const [read] = await all(store.read(tenant, 'case/a'));
      expectSame('after the caller changed it', read?.event, { type: 'noted', at, tags: ['one'] });
      Object.assign(read?.event ?? {}, { type: 'changed' });
      expectSame('after a reader changed it', await typesOf(store, 'case/a'), ['noted']);
    },
  },
];
