import type { MessageState, OutgoingMessage, Store } from '@linli/core/stream';

import type { Clause } from './clause.ts';
import { expectSame } from './expect.ts';
import { appending, begin, message, minute, numbers, tenant } from './samples.ts';

const lease = 60_000;

/** What the outbox promises. */
export const outboxClauses: readonly Clause[] = [
  {
    name: 'gives a message to be sent once it is written, and not before it may be sent',
    async check(store) {
      await write(store, [message('now'), message('later', { notBefore: minute(30) })]);
      const [now, ...more] = await take(store, 0);
      expectSame('what is taken', now, { tenant, message: message('now'), state: 'waiting', attempts: 1 });
      expectSame('nothing more', more, []);
      expectSame('later', idsOf(await take(store, 30)), ['now', 'later']);
    },
  },
  {
    name: 'lends a message to one sender at a time, for as long as the lease',
    async check(store) {
      await write(store, [message('m1')]);
      await take(store, 0);
      expectSame('within the lease', await take(store, 0.5), []);
      const again = await take(store, 1);
      expectSame(
        'after it',
        again.map(({ attempts }) => attempts),
        [2],
      );
    },
  },
  {
    name: 'takes at most so many, the longest due first',
    async check(store) {
      await write(store, [
        message('c', { notBefore: minute(3) }),
        message('b', { notBefore: minute(2) }),
        message('a'),
      ]);
      expectSame('none', await store.outbox.take({ at: minute(5), limit: 0, lease }), []);
      expectSame('two', idsOf(await store.outbox.take({ at: minute(5), limit: 2, lease })), ['a', 'b']);
      expectSame('the last', idsOf(await take(store, 5)), ['c']);
    },
  },
  {
    name: 'never gives a message again that was sent',
    async check(store) {
      await write(store, [message('m1'), message('m2')]);
      for (const taken of await take(store, 0)) await store.outbox.settle(taken, { sent: minute(0) });
      expectSame('a day later', await take(store, 24 * 60), []);
      const sent = await store.outbox.list(tenant, 'sent');
      expectSame('those sent, oldest first', idsOf(sent), ['m1', 'm2']);
      expectSame(
        'how they fare',
        sent.map(({ state, attempts }) => [state, attempts]),
        [
          ['sent', 1],
          ['sent', 1],
        ],
      );
      expectSame('at most one', idsOf(await store.outbox.list(tenant, 'sent', 1)), ['m1']);
    },
  },
  {
    name: 'gives a message that failed again when it is to be retried',
    async check(store) {
      await write(store, [message('m1')]);
      const [taken] = await take(store, 0);
      await settle(store, taken, { failed: 'no answer', retryAt: minute(10) });
      expectSame('before', await take(store, 9), []);
      expectSame('then', await take(store, 10), [
        { tenant, message: message('m1'), state: 'waiting', attempts: 2, failure: 'no answer' },
      ]);
    },
  },
  {
    name: 'keeps dead messages with the reason until they are redriven, all or some',
    async check(store) {
      await write(
        store,
        numbers(3).map((number) => message(`m${number}`)),
      );
      for (const taken of await take(store, 0)) {
        await settle(store, taken, { dead: `no number for ${taken.message.id}`, at: minute(0) });
      }
      expectSame('a day later', await take(store, 24 * 60), []);
      const dead = await store.outbox.list(tenant, 'dead');
      expectSame(
        'the reasons',
        dead.map(({ failure }) => failure),
        ['no number for m0', 'no number for m1', 'no number for m2'],
      );
      expectSame('one redriven', await store.outbox.redrive(tenant, minute(30), ['m1', 'none']), 1);
      expectSame('before its instant', await take(store, 29), []);
      const again = await take(store, 30);
      expectSame(
        'taken again',
        again.map(({ message: { id }, attempts }) => [id, attempts]),
        [['m1', 1]],
      );
      expectSame('the others redriven', await store.outbox.redrive(tenant, minute(40)), 2);
      expectSame('none left', await store.outbox.redrive(tenant, minute(40)), 0);
    },
  },
  {
    name: 'believes whoever sent, but of failures only the last who took',
    async check(store) {
      await write(store, [message('m1')]);
      const [early] = await take(store, 0);
      const [late] = await take(store, 2);
      await settle(store, early, { dead: 'too slow', at: minute(2) });
      await settle(store, early, { failed: 'too slow', retryAt: minute(2) });
      expectSame('lent still', await take(store, 2), []);
      expectSame('not dead', await store.outbox.list(tenant, 'dead'), []);
      await settle(store, early, { sent: minute(2) });
      await settle(store, late, { failed: 'sent already', retryAt: minute(3) });
      expectSame('sent', idsOf(await store.outbox.list(tenant, 'sent')), ['m1']);
      expectSame('not again', await take(store, 60), []);
    },
  },
  {
    name: 'sends once what is written twice under one id',
    async check(store) {
      await write(store, [message('m1'), message('m1')]);
      for (const taken of await take(store, 0)) await settle(store, taken, { sent: minute(0) });
      await store.append(tenant, [{ ...appending('case/a', 1, ['more']), messages: [message('m1')] }], {
        at: minute(1),
      });
      expectSame('again', await take(store, 60), []);
      expectSame('sent', (await store.outbox.list(tenant, 'sent')).length, 1);
    },
  },
  {
    name: 'gives each of 100 messages to one of 8 senders',
    async check(store) {
      await write(
        store,
        numbers(100).map((number) => message(`m${number}`)),
      );
      const drain = async (): Promise<readonly string[]> => {
        const taken = await store.outbox.take({ at: minute(0), limit: 5, lease });
        return taken.length === 0 ? [] : [...idsOf(taken), ...(await drain())];
      };
      const ids = (await Promise.all(numbers(8).map(drain))).flat();
      expectSame('taken', ids.length, 100);
      expectSame('different', new Set(ids).size, 100);
    },
  },
];

async function write(store: Store, messages: readonly OutgoingMessage[]): Promise<void> {
  await begin(store, 'case/a', { messages });
}

function take(store: Store, minutes: number): Promise<readonly MessageState[]> {
  return store.outbox.take({ at: minute(minutes), limit: 1000, lease });
}

type Outcome = Parameters<Store['outbox']['settle']>[1];

async function settle(store: Store, taken: MessageState | undefined, outcome: Outcome): Promise<void> {
  expectSame('a message was taken', taken !== undefined, true);
  if (taken !== undefined) await store.outbox.settle(taken, outcome);
}

function idsOf(states: readonly MessageState[]): readonly string[] {
  return states.map((state) => state.message.id);
}
