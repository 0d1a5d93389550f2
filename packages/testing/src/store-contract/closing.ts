import type { MessageState, Store } from '@linli/core/stream';

import type { Clause } from './clause.ts';
import { expectRefusal } from './expect.ts';
import { all, appending, begin, message, minute, tenant } from './samples.ts';

const at = minute(0);

/** What a closed store promises. */
export const closingClauses: readonly Clause[] = [
  {
    name: 'refuses everything once it is closed, and may be closed twice',
    async check(store) {
      await begin(store, 'case/a', { messages: [message('m1')] });
      const state: MessageState = { tenant, message: message('m1'), state: 'waiting', attempts: 1 };
      await store.close();
      for (const [name, call] of Object.entries(callsOf(store, state))) await expectRefusal(name, call, 'STORE_CLOSED');
      await store.close();
    },
  },
];

function callsOf(store: Store, state: MessageState): Readonly<Record<string, () => Promise<unknown>>> {
  return {
    append: () => store.append(tenant, [appending('case/a', 1, ['two'])], { at }),
    receipt: () => store.receipt(tenant, 'k1'),
    read: () => all(store.read(tenant, 'case/a')),
    readAll: () => all(store.readAll(tenant)),
    version: () => store.version(tenant, 'case/a'),
    find: () => store.find(tenant, {}),
    fire: () => store.fire({ at, limit: 1 }),
    nextWake: () => store.nextWake(),
    waiting: () => store.waiting(tenant, 'case/a'),
    take: () => store.outbox.take({ at, limit: 1, lease: 1000 }),
    settle: () => store.outbox.settle(state, { sent: at }),
    list: () => store.outbox.list(tenant, 'waiting'),
    redrive: () => store.outbox.redrive(tenant, at),
    personal: () => store.personal(tenant, ['a']),
    forget: () => store.forget(tenant, 'r-1', at),
    backup: () => all(store.backup(tenant)),
    restore: () =>
      store.restore(tenant, [
        { entry: 'begin', format: 1 },
        { entry: 'end', entries: 1 },
      ]),
  };
}
