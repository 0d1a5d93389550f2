import type { Clause } from './clause.ts';
import { expectSame } from './expect.ts';
import { all, begin, event, message, minute, record, summary, typesOf, wake } from './samples.ts';

const tenants = ['willow', 'poplar'];

/** That tenants know nothing of each other, though all their ids are the same. */
export const tenantClauses: readonly Clause[] = [
  {
    name: 'keeps tenants apart in events, keys, wakes, summaries, messages and personal records',
    async check(store) {
      for (const tenant of tenants) {
        const receipt = await store.append(
          tenant,
          [
            {
              stream: 'case/a',
              expected: 0,
              events: [event(`of-${tenant}`)],
              wakes: [wake('limit', 10)],
              summary: summary({ labels: { owner: [tenant] } }),
              messages: [message('m1', { to: tenant })],
              personal: [record('a#1', ['r-1'], tenant)],
            },
          ],
          { at: minute(0), key: 'k1', digest: tenant },
        );
        expectSame(`the receipt of ${tenant}`, receipt, { versions: [1], repeated: false });
      }
      for (const tenant of tenants) {
        expectSame('its events', await typesOf(store, 'case/a', tenant), [`of-${tenant}`]);
        expectSame('all its events', (await all(store.readAll(tenant))).length, 1);
        expectSame(
          'its summaries',
          (await store.find(tenant, {})).map((found) => found.summary.labels),
          [{ owner: [tenant] }],
        );
        expectSame(
          'its messages',
          (await store.outbox.list(tenant, 'waiting')).map((state) => state.message.to),
          [tenant],
        );
        expectSame('its words', (await store.personal(tenant, ['a#1'])).get('a#1')?.data, { text: tenant });
        expectSame('its backup', JSON.stringify(await all(store.backup(tenant))).includes(otherOf(tenant)), false);
      }
    },
  },
  {
    name: 'changes one tenant and leaves the other as it was',
    async check(store) {
      for (const tenant of tenants) {
        const more = { wakes: [wake('limit', 10)], messages: [message('m1')], personal: [record('a#1', ['r-1'])] };
        await begin(store, 'case/a', more, tenant);
      }
      expectSame('forgotten', await store.forget('willow', 'r-1', minute(1)), 1);
      expectSame('kept', (await store.personal('poplar', ['a#1'])).size, 1);
      const taken = await store.outbox.take({ at: minute(1), limit: 10, lease: 60_000 });
      expectSame('both messages', taken.map((state) => state.tenant).toSorted(), ['poplar', 'willow']);
      for (const state of taken.filter(({ tenant }) => tenant === 'willow')) {
        await store.outbox.settle(state, { dead: 'no number', at: minute(1) });
      }
      expectSame('waiting', (await store.outbox.list('poplar', 'waiting')).length, 1);
      expectSame('redriven', await store.outbox.redrive('poplar', minute(2)), 0);
      const fired = await store.fire({ at: minute(10), limit: 10 });
      expectSame(
        'woken',
        fired.map(({ tenant, version }) => [tenant, version]),
        [
          ['poplar', 2],
          ['willow', 2],
        ],
      );
      expectSame('of nobody', await store.find('nobody', {}), []);
    },
  },
];

function otherOf(tenant: string): string {
  return tenants.find((other) => other !== tenant) ?? '';
}
