import { deliveryPlan, noticeMessages, type NoticeState, reachOf, whyNotPost } from '@linli/core/registry';
import { expect, it } from 'vitest';

import { community, entry, refusalOf } from './community.ts';

it('C14: a notice to the grid group goes down through the representatives; two have not passed it on and are named; reached is the sum below', async () => {
  const groups = Array.from({ length: 5 }, (_, at) => `r${at}`);
  const { desk, notice, on } = await community([
    entry('group', 'grid', { name: '第一网格群', audience: 'grid', place: 'lixin/g1', keeper: 'fang' }),
    ...groups.flatMap((keeper) => {
      const households = Array.from({ length: 10 }, (_, at) => `${keeper}-h${at}`);
      return [
        ...households.map((id) => entry('household', id, { place: 'lixin/g1' })),
        entry('group', `group-${keeper}`, {
          name: `${keeper}联户群`,
          audience: 'residents',
          place: 'lixin/g1',
          above: 'grid',
          keeper,
          households,
        }),
      ];
    }),
  ]);
  const at = '2026-03-02T09:00+08:00';
  await notice('notice/n1', { type: 'send', plan: deliveryPlan(await on('2026-03-02'), 'grid') }, { at });
  for (const keeper of ['r0', 'r1', 'r2']) {
    await notice('notice/n1', { type: 'pass-on', group: `group-${keeper}` }, { at, by: keeper });
  }
  const receipts = ['r0-h0', 'r0-h1', 'r0-h2', 'r1-h0', 'r1-h1', 'r2-h9'];
  await notice('notice/n1', { type: 'confirm', households: receipts }, { at });

  const reach = reachOf((await desk.state<NoticeState>('notice/n1')).state);
  expect(reach.notPassedOn.map(({ keeper }) => keeper)).toEqual(['r3', 'r4']);
  expect(reach.groups.map(({ reached }) => reached)).toEqual([3, 2, 1, 0, 0]);
  expect([reach.reached, reach.households]).toEqual([6, 50]);
});

it('D10: an elder with no smartphone and no proxy is unreached: a visit is made, and until then she never counts', async () => {
  const { desk, notice, on } = await community([
    entry('household', 'h1', { place: 'lixin/g1' }),
    entry('household', 'h2', { place: 'lixin/g1' }),
    entry('resident', 'zhao', { household: 'h1', reach: 'smartphone' }),
    entry('resident', 'sun', { household: 'h2', reach: 'none' }),
    entry('group', 'b1', {
      name: '居民群',
      audience: 'residents',
      place: 'lixin/g1',
      keeper: 'fang',
      households: ['h1', 'h2'],
    }),
  ]);
  const at = '2026-03-02T09:00+08:00';
  const reach = async () => reachOf((await desk.state<NoticeState>('notice/n1')).state);
  await notice('notice/n1', { type: 'send', plan: deliveryPlan(await on('2026-03-02'), 'b1') }, { at });
  await notice('notice/n1', { type: 'pass-on', group: 'b1' }, { at });
  await notice('notice/n1', { type: 'confirm', households: ['h1'] }, { at });
  expect(await reach()).toMatchObject({
    reached: 1,
    households: 2,
    unreached: ['h2'],
    visits: [{ household: 'h2', way: 'visit', for: 'sun' }],
  });

  await notice('notice/n1', { type: 'confirm', households: ['h2'] }, { at: '2026-03-02T17:00+08:00', by: 'fang' });
  expect(await reach()).toMatchObject({ reached: 2, unreached: [], visits: [] });
});

it('D11: a notice for an elder goes to the daughter she agreed to, marked for her, until told; once she takes it back, it does not', async () => {
  const { desk, notice, tell, on } = await community([
    entry('household', 'h2', { place: 'lixin/g1' }),
    entry('resident', 'sun', { household: 'h2', reach: 'none' }),
    entry('group', 'b1', {
      name: '居民群',
      audience: 'residents',
      place: 'lixin/g1',
      keeper: 'fang',
      households: ['h2'],
    }),
  ]);
  const proxy = { resident: 'sun', holder: 'sun-li', relation: 'daughter' };
  const at = '2026-03-02T09:00+08:00';
  const without = entry('proxy', 'p1', proxy, '2026-03-02');
  expect((await refusalOf(() => tell({ type: 'add', entries: [without] }, at))).code).toBe('REGISTRY_CONSENT');
  const consent = { by: 'sun', on: '2026-03-01', form: 'written' } as const;
  await tell({ type: 'add', entries: [entry('proxy', 'p1', { ...proxy, consent }, '2026-03-02')] }, at);

  const plan = deliveryPlan(await on('2026-03-02'), 'b1');
  expect(noticeMessages(plan, 'n1').find(({ to }) => to === 'sun-li')).toMatchObject({
    template: 'notice-for-another',
    values: { for: 'sun', confirm: 'told' },
  });
  await notice('notice/n1', { type: 'send', plan }, { at });
  const reach = async () => reachOf((await desk.state<NoticeState>('notice/n1')).state);
  expect(await reach()).toMatchObject({ reached: 0, untold: [{ to: 'sun-li', for: 'sun' }] });
  await notice('notice/n1', { type: 'confirm', households: ['h2'] }, { at, by: 'sun-li' });
  expect(await reach()).toMatchObject({ reached: 1, untold: [] });

  await tell(
    { type: 'end', kind: 'proxy', id: 'p1', until: '2026-04-30', reason: '本人撤回同意' },
    '2026-04-30T09:00+08:00',
  );
  const later = deliveryPlan(await on('2026-05-01'), 'b1');
  expect(later.branches[0]?.deliveries).toEqual([{ household: 'h2', way: 'visit', for: 'sun' }]);
});

it('D01: a resident’s request does not go into the group of the shops; the grid’s group takes it from those who may write there', async () => {
  const { on } = await community([
    entry('group', 'residents', { name: '居民群', audience: 'residents', place: 'lixin/g1' }),
    entry('group', 'shops', { name: '商铺业主群', audience: 'shops', place: 'lixin/g1' }),
    entry('group', 'grid', {
      name: '网格群',
      audience: 'grid',
      place: 'lixin/g1',
      posts: ['grid-worker', 'community-office'],
    }),
  ]);
  const registry = await on('2026-03-02');
  const why = (group: string, personal: boolean, roles = ['grid-worker']) =>
    whyNotPost(registry, { group, personal, roles })?.code;
  expect(why('shops', true)).toBe('REGISTRY_POST_PERSONAL');
  expect(why('shops', false)).toBeUndefined();
  expect(why('residents', true)).toBe('REGISTRY_POST_PERSONAL');
  expect(why('grid', true)).toBeUndefined();
  expect(why('grid', false, ['shop-owner'])).toBe('REGISTRY_POST_ROLE');
});
