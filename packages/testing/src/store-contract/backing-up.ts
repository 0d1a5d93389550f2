import type { Store } from '@linli/core/stream';

import type { Clause } from './clause.ts';
import { expectRefusal, expectSame } from './expect.ts';
import { all, appending, begin, event, message, minute, record, summary, tenant, typesOf, wake } from './samples.ts';

const lease = 60_000;

/** What backups promise. */
export const backupClauses: readonly Clause[] = [
  {
    name: 'restores everything as it was, under another tenant as well',
    async check(store, another) {
      await fill(store);
      const backup = await all(store.backup(tenant));
      const restored = await another();
      await restored.restore('poplar', backup);
      expectSame('the backup of what was restored', await all(restored.backup('poplar')), backup);
      expectSame('the summaries', await restored.find('poplar', {}), await store.find(tenant, {}));
      expectSame('what waits', await restored.waiting('poplar', 'case/b'), await store.waiting(tenant, 'case/b'));
      expectSame(
        'a known key',
        await restored.append('poplar', [appending('case/z', 0, ['began'])], {
          at: minute(9),
          key: 'k1',
          digest: 'd1',
        }),
        { versions: [2, 1], repeated: true },
      );
      expectSame('the other tenant', await restored.version(tenant, 'case/a'), 0);
    },
  },
  {
    name: 'goes on after a restore: commands, wakes, messages',
    async check(store, another) {
      await fill(store);
      const restored = await another();
      await restored.restore(tenant, store.backup(tenant));
      await restored.append(tenant, [appending('case/a', 2, ['three'])], { at: minute(20) });
      expectSame('the events', await typesOf(restored, 'case/a'), ['began', 'two', 'three']);
      const fired = await restored.fire({ at: minute(30), limit: 10 });
      expectSame(
        'the wakes',
        fired.map(({ stream, key, version }) => [stream, key, version]),
        [
          ['case/b', 'warning', 2],
          ['case/b', 'limit', 3],
        ],
      );
      const taken = await restored.outbox.take({ at: minute(30), limit: 10, lease });
      expectSame('the messages', taken.map((state) => state.message.id).toSorted(), ['m1', 'm4']);
      const positions = (await all(restored.readAll(tenant))).map(({ position }) => position);
      expectSame('the positions as text', positions.toSorted(), positions);
      expectSame('how many events', positions.length, 7);
    },
  },
  {
    name: 'backs up and restores a tenant of whom nothing is kept',
    async check(store, another) {
      const backup = await all(store.backup(tenant));
      const restored = await another();
      await restored.restore(tenant, backup);
      await begin(restored, 'case/a');
      expectSame('afterwards', await restored.version(tenant, 'case/a'), 1);
    },
  },
  {
    name: 'restores into an empty tenant only',
    async check(store) {
      await fill(store);
      const backup = await all(store.backup(tenant));
      await expectRefusal('its own tenant', () => store.restore(tenant, backup), 'STORE_NOT_EMPTY');
      expectSame('what was there', await all(store.backup(tenant)), backup);
    },
  },
  {
    name: 'refuses a damaged backup whole, and takes the next good one',
    async check(store, another) {
      await fill(store);
      const backup: readonly unknown[] = await all(store.backup(tenant));
      const restored = await another();
      const damaged: readonly (readonly [string, readonly unknown[]])[] = [
        ['nothing at all', []],
        ['cut off', backup.slice(0, -1)],
        ['without its beginning', backup.slice(1)],
        ['one left out before the end', [...backup.slice(0, -2), backup.at(-1)]],
        ['more after the end', [...backup, backup.at(-1)]],
        ['an event left out', backup.filter((entry) => !isSecondEvent(entry))],
        ['in another order', backup.toReversed()],
        ['something else in it', [...backup.slice(0, 1), { entry: 'case' }, ...backup.slice(1)]],
        ['not entries', [null, 1, 'text']],
      ];
      for (const [name, entries] of damaged) {
        await expectRefusal(name, () => restored.restore(tenant, entries), 'STORE_BACKUP');
      }
      expectSame(
        'what was written',
        (await all(restored.backup(tenant))).map(({ entry }) => entry),
        ['begin', 'end'],
      );
      await restored.restore(tenant, backup);
      expectSame('the good one', await all(restored.backup(tenant)), backup);
    },
  },
  {
    name: 'backs up one moment, whatever is written meanwhile',
    async check(store, another) {
      await fill(store);
      const before = await all(store.backup(tenant));
      const seen: unknown[] = [];
      for await (const entry of store.backup(tenant)) {
        if (seen.length === 0) {
          const more = { ...appending('case/new', 0, ['began']), summary: summary(), messages: [message('m9')] };
          await store.append(tenant, [more], { at: minute(5), key: 'k9' });
        }
        seen.push(entry);
      }
      await (await another()).restore(tenant, seen);
      expectSame('begun before', seen, before);
      expectSame('what was written meanwhile', await store.version(tenant, 'case/new'), 1);
    },
  },
];

/** Something of everything. */
async function fill(store: Store): Promise<void> {
  await store.append(
    tenant,
    [
      {
        ...appending('case/a', 0, ['began', 'two']),
        summary: summary({ dueAt: minute(4), labels: { owner: ['lin'] } }),
        messages: [message('m1', { notBefore: minute(25) }), message('m2'), message('m3')],
        personal: [record('a#1', ['r-1'])],
      },
      {
        stream: 'case/b',
        expected: 0,
        events: [event('began')],
        wakes: [wake('limit', 20), wake('warning', 15, [message('m4')])],
        summary: summary(),
      },
    ],
    { at: minute(0), key: 'k1', digest: 'd1' },
  );
  await store.append(tenant, [appending('case/c', 0, ['began'])], { at: minute(1), key: 'k2' });
  const [second, third] = await store.outbox.take({ at: minute(2), limit: 2, lease });
  if (second !== undefined) await store.outbox.settle(second, { sent: minute(2) });
  if (third !== undefined) await store.outbox.settle(third, { dead: 'no number', at: minute(2) });
  await store.forget(tenant, 'r-9', minute(3));
}

function isSecondEvent(entry: unknown): boolean {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'stream' in entry &&
    'version' in entry &&
    'event' in entry &&
    entry.stream === 'case/a' &&
    entry.version === 1
  );
}
