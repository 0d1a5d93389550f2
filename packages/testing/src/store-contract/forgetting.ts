import type { Store } from '@linli/core/stream';

import type { Clause } from './clause.ts';
import { expectSame } from './expect.ts';
import { all, appending, begin, minute, record, summary, tenant, typesOf } from './samples.ts';

const canary = 'canary-七号楼-13800000000';

/** What personal records promise. */
export const personalClauses: readonly Clause[] = [
  {
    name: 'keeps personal records apart from events, and replaces them by key',
    async check(store) {
      await begin(store, 'case/a', { personal: [record('a#1', ['r-1'], 'first'), record('a#2', ['r-2'])] });
      const change = { ...appending('case/a', 1, ['corrected']), personal: [record('a#1', ['r-1'], 'second')] };
      await store.append(tenant, [change], { at: minute(1) });
      const found = await store.personal(tenant, ['a#1', 'a#2', 'none']);
      expectSame(
        'what is found',
        [...found],
        [
          ['a#1', record('a#1', ['r-1'], 'second')],
          ['a#2', record('a#2', ['r-2'])],
        ],
      );
    },
  },
  {
    name: 'forgets every record of a subject, and nothing else',
    async check(store) {
      await writeCanary(store);
      expectSame('how many', await store.forget(tenant, 'r-1', minute(1)), 2);
      expectSame('again', await store.forget(tenant, 'r-1', minute(1)), 0);
      expectSame('what is left', [...(await store.personal(tenant, ['a#1', 'a#2', 'a#3'])).keys()], ['a#3']);
      expectSame('the events', await typesOf(store, 'case/a'), ['began']);
      expectSame('the summary', (await store.find(tenant, {})).length, 1);
      expectSame('the canary in a backup', await backupText(store).then((text) => text.includes(canary)), false);
    },
  },
  {
    name: 'lets an older backup bring nothing back that was forgotten since',
    async check(store, another) {
      await writeCanary(store);
      const older = await all(store.backup(tenant));
      const restored = await another();
      expectSame('nobody there yet', await restored.forget(tenant, 'r-1', minute(1)), 0);
      await restored.restore(tenant, older);
      expectSame('what came back', [...(await restored.personal(tenant, ['a#1', 'a#2', 'a#3'])).keys()], ['a#3']);
      expectSame('the canary', (await backupText(restored)).includes(canary), false);
      expectSame('the events', await typesOf(restored, 'case/a'), ['began']);
    },
  },
  {
    name: 'carries in a backup what is to stay forgotten',
    async check(store, another) {
      await writeCanary(store);
      const older = await all(store.backup(tenant));
      await store.forget(tenant, 'r-1', minute(1));
      const forgotten = (await all(store.backup(tenant))).filter(({ entry }) => entry === 'forgotten');
      expectSame('what is to stay forgotten', forgotten, [{ entry: 'forgotten', subject: 'r-1', at: minute(1) }]);
      const restored = await another();
      const [first, ...rest] = older;
      const last = { entry: 'end', entries: older.length };
      await restored.restore(tenant, [first, ...forgotten, ...rest.slice(0, -1), last]);
      expectSame('what came back', [...(await restored.personal(tenant, ['a#1', 'a#2', 'a#3'])).keys()], ['a#3']);
    },
  },
  {
    name: 'keeps what a forgotten subject says later, through a backup too',
    async check(store, another) {
      await writeCanary(store);
      await store.forget(tenant, 'r-1', minute(1));
      const later = { ...appending('case/a', 1, ['asked-again']), personal: [record('a#4', ['r-1'])] };
      await store.append(tenant, [later], { at: minute(2) });
      const restored = await another();
      await restored.restore(tenant, await all(store.backup(tenant)));
      for (const each of [store, restored]) {
        expectSame('the new words', [...(await each.personal(tenant, ['a#1', 'a#4'])).keys()], ['a#4']);
      }
    },
  },
];

async function writeCanary(store: Store): Promise<void> {
  await begin(store, 'case/a', {
    summary: summary(),
    personal: [record('a#1', ['r-1'], canary), record('a#2', ['r-2', 'r-1'], canary), record('a#3', ['r-2'])],
  });
}

async function backupText(store: Store): Promise<string> {
  return JSON.stringify(await all(store.backup(tenant)));
}
