import type { Store, StoredSummary, SummaryQuery } from '@linli/core/stream';

import type { Clause } from './clause.ts';
import { expectSame } from './expect.ts';
import { appending, begin, minute, numbers, summary, tenant, wake } from './samples.ts';

const streamsFound = async (store: Store, query: SummaryQuery) =>
  (await store.find(tenant, query)).map(({ stream }) => stream);

/** What summaries promise. */
export const findClauses: readonly Clause[] = [
  {
    name: 'finds by kind, by open and closed, by due instant, and by labels',
    async check(store) {
      const place = ['willow', 'willow/b14'];
      await begin(store, 'case/a', { summary: summary({ dueAt: minute(30), labels: { owner: ['lin'], place } }) });
      await begin(store, 'case/b', { summary: summary({ dueAt: minute(10), labels: { owner: ['wang'], place } }) });
      await begin(store, 'case/c', { summary: summary({ open: false, labels: { owner: ['lin'] } }) });
      await begin(store, 'round/d', { summary: summary({ kind: 'round', dueAt: minute(20) }) });
      await begin(store, 'case/e');
      const table: readonly (readonly [SummaryQuery, readonly string[]])[] = [
        [{}, ['case/b', 'round/d', 'case/a', 'case/c']],
        [{ kind: 'case' }, ['case/b', 'case/a', 'case/c']],
        [{ open: true }, ['case/b', 'round/d', 'case/a']],
        [{ open: false }, ['case/c']],
        [{ dueBefore: minute(30) }, ['case/b', 'round/d']],
        [{ labels: { owner: 'lin' } }, ['case/a', 'case/c']],
        [{ labels: { place: 'willow' } }, ['case/b', 'case/a']],
        [{ labels: { place: 'willow/b14', owner: 'lin' } }, ['case/a']],
        [{ labels: { owner: 'lin' }, open: true, kind: 'case', dueBefore: minute(31) }, ['case/a']],
        [{ labels: { owner: 'nobody' } }, []],
        [{ labels: { constructor: 'lin' } }, []],
        [{ limit: 1 }, ['case/b']],
        [{ limit: 0 }, []],
      ];
      for (const [query, streams] of table) {
        expectSame(`by ${JSON.stringify(query)}`, await streamsFound(store, query), streams);
      }
    },
  },
  {
    name: 'gives page after page without leaving one out, those without a due instant last',
    async check(store) {
      for (const number of numbers(23)) {
        const due = number % 4 === 0 ? {} : { dueAt: minute(number % 5) };
        await begin(store, `case/${number}`, { summary: summary({ ...due, labels: { owner: ['lin'] } }) });
      }
      const whole = await store.find(tenant, {});
      for (const query of [
        { limit: 5 },
        { limit: 5, labels: { owner: 'lin' } },
        { limit: 5, kind: 'case', open: true },
      ]) {
        const pages: StoredSummary[] = [];
        for (let page = await store.find(tenant, query); page.length > 0;) {
          pages.push(...page);
          page = await store.find(tenant, { ...query, ...after(page) });
        }
        expectSame('all pages', pages, whole);
      }
      const undated = whole.slice(-6).filter((found) => found.summary.dueAt === undefined);
      expectSame('those without a due instant', undated.length, 6);
    },
  },
  {
    name: 'puts the same due instant in the order of code points',
    async check(store) {
      for (const name of ['𠮷', 'b', 'B', '１', '栋', 'a']) await begin(store, `case/${name}`, { summary: summary() });
      const order = ['case/B', 'case/a', 'case/b', 'case/栋', 'case/１', 'case/𠮷'];
      expectSame('the order', await streamsFound(store, {}), order);
    },
  },
  {
    name: 'replaces a summary with its labels',
    async check(store) {
      await begin(store, 'case/a', { summary: summary({ dueAt: minute(5), labels: { owner: ['lin', 'wang'] } }) });
      const next = summary({ labels: { owner: ['wang'], grid: ['g3'] }, data: { title: 'ramp' } });
      await store.append(tenant, [{ ...appending('case/a', 1, ['moved']), summary: next }], { at: minute(1) });
      expectSame('by the old label', await streamsFound(store, { labels: { owner: 'lin' } }), []);
      expectSame('by the old due instant', await streamsFound(store, { dueBefore: minute(60) }), []);
      const found = await store.find(tenant, { labels: { owner: 'wang', grid: 'g3' } });
      expectSame('by the new ones', found, [{ stream: 'case/a', version: 2, summary: next }]);
    },
  },
  {
    name: 'tells which summaries are older than their streams',
    async check(store) {
      await begin(store, 'case/a', { summary: summary(), wakes: [wake('limit', 10)] });
      await begin(store, 'case/b', { summary: summary() });
      expectSame('at first', await streamsFound(store, { stale: true }), []);
      await store.fire({ at: minute(10), limit: 1 });
      expectSame('after a wake', await store.find(tenant, { stale: true }), [
        { stream: 'case/a', version: 1, summary: summary() },
      ]);
      expectSame('the others', await streamsFound(store, { stale: false }), ['case/b']);
      await store.append(tenant, [{ ...appending('case/a', 2, []), summary: summary() }], { at: minute(11) });
      expectSame('folded anew', await streamsFound(store, { stale: true }), []);
      await store.append(tenant, [appending('case/b', 1, ['noted'])], { at: minute(12) });
      expectSame('after events without a summary', await streamsFound(store, { stale: true }), ['case/b']);
    },
  },
];

function after(page: readonly StoredSummary[]): SummaryQuery {
  const last = page.at(-1);
  return last === undefined ? {} : { after: last };
}
