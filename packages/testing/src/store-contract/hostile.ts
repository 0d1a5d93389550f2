import type { Store } from '@linli/core/stream';

import type { Clause } from './clause.ts';
import { expectRefusal, expectSame } from './expect.ts';
import {
  all,
  appending,
  begin,
  event,
  message,
  minute,
  numbers,
  record,
  summary,
  tenant,
  typesOf,
  wake,
} from './samples.ts';

const at = minute(0);

const texts: Readonly<Record<string, string>> = {
  NUL: 'a\0b',
  'half a character': 'a\ud83d b\udc00',
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈',
  'a rare character': '𠮷野家',
  'turned text': '\u202eabc\u2066',
  'a separator of lines': 'a\u2028b\nc\r\td',
  quotes: `'"\`\\ '; drop table events; --`,
  'a megabyte': '楼'.repeat(350_000),
  nothing: '',
};

const ids = [
  "q'; drop table events; --",
  '"quoted"',
  '__proto__',
  'constructor',
  'toString',
  '../../x',
  '%_*?',
  '\\0 \\u0000',
  '𠮷栋👨‍👩‍👧',
  'a\nb\tc',
  ' ',
  'x'.repeat(256),
];

/** What a store promises for values that nobody would write who means well. */
export const hostileClauses: readonly Clause[] = [
  {
    name: 'gives back every text as it came, in events, summaries, messages and personal records',
    async check(store) {
      for (const [name, text] of Object.entries(texts)) {
        const stream = `case/${name}`;
        await begin(store, stream, {
          events: [event('noted', { text })],
          summary: summary({ data: { text } }),
          messages: [message(stream, { values: { text } })],
          personal: [record(stream, ['r-1'], text)],
        });
        const [read] = await all(store.read(tenant, stream));
        expectSame(`${name} in an event`, read?.event, { type: 'noted', at, text });
        const found = (await store.find(tenant, {})).find((each) => each.stream === stream);
        expectSame(`${name} in a summary`, found?.summary.data, { text });
        const sent = (await store.outbox.list(tenant, 'waiting')).find((each) => each.message.id === stream);
        expectSame(`${name} in a message`, sent?.message.values, { text });
        const kept = (await store.personal(tenant, [stream])).get(stream);
        expectSame(`${name} in a personal record`, kept?.data, { text });
      }
    },
  },
  {
    name: 'gives back keys that programs give a meaning of their own',
    async check(store, another) {
      const odd = JSON.parse('{"__proto__":{"polluted":true},"constructor":1,"":2}') as Readonly<
        Record<string, unknown>
      >;
      const labels = JSON.parse('{"__proto__":["a"],"constructor":["b"]}') as Readonly<
        Record<string, readonly string[]>
      >;
      await begin(store, 'case/a', {
        events: [event('noted', { odd })],
        summary: summary({ data: odd, labels }),
        personal: [{ key: 'a', subjects: ['r-1'], data: odd }],
      });
      const restored = await another();
      await restored.restore(tenant, await all(store.backup(tenant)));
      for (const each of [store, restored]) {
        const [read] = await all(each.read(tenant, 'case/a'));
        expectSame('in an event', read?.event, event('noted', { odd }));
        const found = await each.find(tenant, { labels: JSON.parse('{"__proto__":"a"}') as Record<string, string> });
        expectSame(
          'in a summary',
          found.map(({ summary: { data } }) => data),
          [odd],
        );
        expectSame('in a personal record', (await each.personal(tenant, ['a'])).get('a')?.data, odd);
      }
      expectSame('the prototype of all', 'polluted' in {}, false);
    },
  },
  {
    name: 'gives back numbers, null and deep values',
    async check(store) {
      let deep: unknown = 'bottom';
      for (let depth = 0; depth < 500; depth += 1) deep = [deep];
      const values = { deep, numbers: [0, -1, 1e-9, Number.MAX_SAFE_INTEGER, 1e300, 0.1], nothing: null, no: false };
      await begin(store, 'case/a', { events: [event('noted', { values })] });
      const [read] = await all(store.read(tenant, 'case/a'));
      expectSame('what is read', read?.event, event('noted', { values }));
    },
  },
  {
    name: 'takes every well-formed id for what it is',
    async check(store) {
      for (const id of ids) {
        await store.append(
          id,
          [
            {
              stream: id,
              expected: 0,
              events: [event('began')],
              wakes: [{ ...wake('limit', 1), key: id }],
              summary: summary({ kind: id, labels: { [`owner ${id}`.slice(0, 256)]: [id] } }),
              messages: [message(id)],
              personal: [record(id, [id])],
            },
          ],
          { at, key: id },
        );
      }
      for (const id of ids) {
        const name = JSON.stringify(id.slice(0, 30));
        expectSame(`events under ${name}`, await typesOf(store, id, id), ['began']);
        expectSame(
          `the wake under ${name}`,
          (await store.waiting(id, id)).map(({ key }) => key),
          [id],
        );
        const query = { kind: id, labels: { [`owner ${id}`.slice(0, 256)]: id } };
        expectSame(
          `the summary under ${name}`,
          (await store.find(id, query)).map(({ stream }) => stream),
          [id],
        );
        expectSame(`the key ${name}`, (await store.receipt(id, id))?.repeated, true);
        expectSame(`the message ${name}`, (await store.outbox.list(id, 'waiting')).length, 1);
        expectSame(`the personal record ${name}`, [...(await store.personal(id, [id])).keys()], [id]);
        expectSame(`forgetting ${name}`, await store.forget(id, id, at), 1);
      }
      const fired = await store.fire({ at: minute(1), limit: 100 });
      expectSame('what fires', fired.map(({ key }) => key).toSorted(), ids.toSorted());
    },
  },
  {
    name: 'refuses ids that it could not give back, and instants that do not sort',
    async check(store) {
      const bad = ['', 'x'.repeat(257), 'a\0b', 'a\ud83d'];
      for (const id of bad) {
        for (const write of writesWith(store, id))
          await expectRefusal(`the id ${JSON.stringify(id)}`, write, 'STORE_ID');
      }
      const instants = [
        '2026-09-30',
        '2026-09-30T16:00+08:00',
        '+010000-01-01T00:00:00.000Z',
        '2026-13-01T00:00:00.000Z',
        '',
      ];
      for (const instant of instants) {
        const late = { key: 'limit', at: instant, event: event('woke') };
        const writes = [
          () => store.append(tenant, [], { at: instant }),
          () => begin(store, 'case/a', { wakes: [late] }),
          () => begin(store, 'case/a', { summary: summary({ dueAt: instant }) }),
          () => begin(store, 'case/a', { messages: [message('m1', { notBefore: instant })] }),
          () => store.fire({ at: instant, limit: 1 }),
          () => store.forget(tenant, 'r-1', instant),
        ];
        for (const write of writes) await expectRefusal(`the instant "${instant}"`, write, 'STORE_INSTANT');
      }
      expectSame('what was written', await all(store.readAll(tenant)), []);
      await begin(store, 'case/a');
      expectSame('the next good one', await store.version(tenant, 'case/a'), 1);
    },
  },
  {
    name: 'refuses what is not JSON, and writes nothing of the batch',
    async check(store) {
      const cycle: Record<string, unknown> = {};
      cycle['self'] = cycle;
      for (const value of [10n, cycle]) {
        const bad = { ...appending('case/b', 0, []), events: [event('noted', { value })] };
        const write = () => store.append(tenant, [appending('case/a', 0, ['began']), bad], { at, key: 'k1' });
        await expectRefusal('the value', write, 'STORE_VALUE');
      }
      expectSame('the batch', await store.version(tenant, 'case/a'), 0);
    },
  },
  {
    name: 'takes a batch of 500 streams',
    async check(store) {
      const batch = numbers(500).map((number) => ({
        ...appending(`case/${number}`, 0, ['a', 'b']),
        summary: summary(),
      }));
      const receipt = await store.append(tenant, batch, { at });
      expectSame('the versions', new Set(receipt.versions).size, 1);
      expectSame('the events', (await all(store.readAll(tenant))).length, 1000);
    },
  },
];

function writesWith(store: Store, id: string): readonly (() => Promise<unknown>)[] {
  return [
    () => begin(store, id),
    () => begin(store, 'case/a', {}, id),
    () => store.append(tenant, [], { at, key: id }),
    () => begin(store, 'case/a', { wakes: [{ ...wake('limit', 1), key: id }] }),
    () => begin(store, 'case/a', { summary: summary({ kind: id }) }),
    () => begin(store, 'case/a', { summary: summary({ labels: { [id]: ['lin'] } }) }),
    () => begin(store, 'case/a', { summary: summary({ labels: { owner: [id] } }) }),
    () => begin(store, 'case/a', { messages: [message(id)] }),
    () => begin(store, 'case/a', { personal: [record(id, ['r-1'])] }),
    () => begin(store, 'case/a', { personal: [record('a', [id])] }),
    () => store.forget(tenant, id, at),
  ];
}
