import { expect, it } from 'vitest';

import type { CaseEvent, CaseState } from '@linli/core/case';

import { openFor } from '../open.ts';
import { clocksAt, does, packOf, refusal, title } from './casework.ts';

const received = '2026-11-02T10:00+08:00';
const stateOf = async (desk: ReturnType<typeof openFor>['desk']) => (await desk.state<CaseState>('r1')).state;

it('B14: whoever was asked first answers for it until another team has accepted, and follows it up after that', async () => {
  const { desk } = openFor({ packs: [packOf({ steps: { resolve: { title: title('办理'), limit: '5wd' } } })] });
  await desk.submit({ id: 'r1', text: '事项' }, { at: received, by: 'fang', firstContact: 'grid-worker' });
  await does(desk, 'r1', { type: 'dispatch', to: 'property-management' }, '2026-11-02T10:05+08:00');
  const offered = await stateOf(desk);
  expect([offered.status, offered.owner]).toEqual(['dispatched', { role: 'grid-worker', holder: 'fang' }]);
  const list = await desk.due({ at: '2026-11-02T10:06+08:00', owner: 'fang' });
  expect(list.map(({ stream }) => stream)).toEqual(['case/r1']);

  const stranger = await refusal(desk, 'r1', { type: 'accept', party: 'housing-department' }, '2026-11-02T10:20+08:00');
  expect(stranger.code).toBe('CASE_OFFERED');
  await does(desk, 'r1', { type: 'accept' }, '2026-11-02T10:30+08:00', 'greenleaf');
  const moved = await stateOf(desk);
  expect(moved.owner).toEqual({ role: 'property-management', holder: 'greenleaf' });
  expect(moved.firstContact).toEqual({ role: 'grid-worker', holder: 'fang' });
  const second = await refusal(desk, 'r1', { type: 'accept', party: 'housing-department' }, '2026-11-02T10:31+08:00');
  expect([second.code, second.data['owner']]).toEqual(['CASE_TAKEN', 'greenleaf']);
});

it('C04: a grid cannot solve it, so it climbs to community and street, each hop with its reason', async () => {
  const pack = packOf(
    { steps: { resolve: { title: title('办理'), limit: '5wd' } } },
    {
      categories: {
        matter: { title: title('事项'), mentions: { any: ['事项'] }, lead: 'grid-worker', tier: 'grid', plan: 'plan' },
      },
    },
  );
  const { desk } = openFor({ packs: [pack] });
  await desk.submit({ id: 'r1', text: '事项', place: 'willow/g1/b14' }, { at: received });
  expect((await stateOf(desk)).owner).toEqual({ role: 'grid-worker', holder: 'fang' });

  const bare = await refusal(desk, 'r1', { type: 'refer-up', reason: '' }, '2026-11-02T11:00+08:00');
  expect(bare.code).toBe('CASE_REASON');
  const leap = await refusal(
    desk,
    'r1',
    { type: 'refer-up', reason: '管不了', tier: 'street' },
    '2026-11-02T11:00+08:00',
  );
  expect([leap.code, leap.data['next']]).toEqual(['CASE_TIER', 'community']);
  await does(desk, 'r1', { type: 'refer-up', reason: '网格无力解决' }, '2026-11-02T11:00+08:00');
  await does(desk, 'r1', { type: 'refer-up', reason: '需要街道协调' }, '2026-11-02T15:00+08:00', 'office');
  const { hops, owner, tier } = await stateOf(desk);
  expect(hops.map(({ from, to, party, reason }) => [from, to, party.holder, reason])).toEqual([
    ['grid', 'community', 'office', '网格无力解决'],
    ['community', 'street', 'street', '需要街道协调'],
  ]);
  expect([tier, owner]).toEqual(['street', { role: 'street-office', holder: 'street' }]);
});

it('C17: within the power of the grid it is answered there; beyond it the next layer has it, with the reason', async () => {
  const pack = packOf(
    { steps: { resolve: { title: title('办理'), limit: '5wd' } } },
    {
      categories: {
        small: {
          title: title('小事'),
          mentions: { any: ['楼道杂物'] },
          lead: 'grid-worker',
          tier: 'grid',
          plan: 'plan',
        },
        large: {
          title: title('难事'),
          mentions: { any: ['管网改造'] },
          lead: 'grid-worker',
          tier: 'grid',
          plan: 'plan',
        },
      },
    },
  );
  const { desk } = openFor({ packs: [pack] });
  const place = 'willow/g1/b14';
  await desk.submit({ id: 'r1', text: '楼道杂物', place }, { at: received });
  await does(desk, 'r1', { type: 'reply' }, '2026-11-02T11:00+08:00');
  await does(desk, 'r1', { type: 'resolve', outcome: 'solved' }, '2026-11-02T11:00+08:00');
  await does(desk, 'r1', { type: 'close' }, '2026-11-02T11:00+08:00');
  const answered = await stateOf(desk);
  expect([answered.status, answered.tier, answered.hops]).toEqual(['closed', 'grid', []]);

  await desk.submit({ id: 'r2', text: '管网改造', place }, { at: received });
  await does(desk, 'r2', { type: 'refer-up', reason: '超出网格职权' }, '2026-11-02T11:00+08:00');
  const { state } = await desk.state<CaseState>('r2');
  expect(state.tier).toBe('community');
  expect(state.hops).toMatchObject([{ from: 'grid', to: 'community', reason: '超出网格职权' }]);
});

it('A23: found at 10:00 and reported upward with its photo at 10:20: a lead time of 20 minutes', async () => {
  const { desk } = openFor({ packs: [packOf({ steps: { visit: { title: title('探访'), limit: '1d' } } })] });
  await desk.submit({ id: 'r1', text: '事项', channel: 'visit' }, { at: received, by: 'fang' });
  const report = { type: 'refer-up', reason: '突发脑梗', evidence: ['visit-photo'] } as const;
  const unproven = await refusal(desk, 'r1', report, '2026-11-02T10:10+08:00');
  expect([unproven.code, unproven.missing]).toEqual(['CASE_EVIDENCE', ['evidence:visit-photo']]);
  await does(desk, 'r1', { type: 'record-evidence', evidence: 'visit-photo' }, '2026-11-02T10:18+08:00');
  const { events } = await does(desk, 'r1', report, '2026-11-02T10:20+08:00');
  expect(events).toMatchObject([{ type: 'referred-up', to: 'community', by: 'fang', elapsed: 20 * 60_000 }]);
});

it('B09: a partner is late, the lead’s clock goes on untouched, and the delay is split by party', async () => {
  const office = openFor({
    packs: [
      packOf({
        steps: {
          resolve: { title: title('牵头办理'), limit: '5wd' },
          assist: {
            title: title('协同'),
            owner: ['property-management', 'housing-department'],
            each: true,
            limit: '2wd',
          },
        },
      }),
    ],
  });
  const { desk } = office;
  await desk.submit({ id: 'r1', text: '事项' }, { at: received });
  await does(desk, 'r1', { type: 'report-in', party: 'housing-department' }, '2026-11-03T10:00+08:00', 'housing');
  await desk.advance({ at: '2026-11-05T10:00+08:00' });
  await does(desk, 'r1', { type: 'report-in', party: 'property-management' }, '2026-11-05T10:00+08:00', 'greenleaf');
  await does(desk, 'r1', { type: 'resolve', outcome: 'solved' }, '2026-11-06T10:00+08:00', 'office');

  const clocks = await clocksAt(office, 'r1', '2026-11-06T10:00+08:00');
  expect(Object.values(clocks).map(({ clock, state, lateBy }) => [clock, state, lateBy / 3_600_000])).toEqual([
    ['assist@greenleaf', 'late', 24],
    ['assist@housing', 'met', 0],
    ['resolve', 'met', 0],
  ]);
  expect(clocks['resolve']?.dueAt).toEqual(new Date('2026-11-09T10:00+08:00'));
  expect(clocks['resolve']?.pauses).toEqual([]);
});

it('D05: the finding clears the contractor: the matter goes to the households, and no breach is theirs', async () => {
  const office = openFor({
    packs: [
      packOf(
        { steps: { repair: { title: title('维修'), owner: 'contractor', limit: '1wd' } } },
        { roles: { contractor: title('施工方'), household: title('相关住户') } },
      ),
    ],
    neighbourhood: {
      name: '柳巷社区',
      places: [{ id: 'willow', kind: 'community', name: '柳巷社区' }],
      appointments: [
        { role: 'contractor', holder: 'builder', name: '施工方', scope: 'willow' },
        { role: 'community-office', holder: 'office', name: '居委会', scope: 'willow' },
      ],
    },
  });
  const { desk } = office;
  await desk.submit({ id: 'r1', text: '事项' }, { at: received });
  const clear = { type: 'clear-party', party: 'contractor', finding: 'dig-result', to: ['household'] } as const;
  const unproven = await refusal(desk, 'r1', clear, '2026-11-03T09:00+08:00');
  expect([unproven.code, unproven.missing]).toEqual(['CASE_EVIDENCE', ['evidence:dig-result']]);

  await does(desk, 'r1', { type: 'record-evidence', evidence: 'dig-result' }, '2026-11-03T09:00+08:00');
  await does(desk, 'r1', clear, '2026-11-03T09:30+08:00');
  await desk.advance({ at: '2026-11-03T18:00+08:00' });
  const clocks = await clocksAt(office, 'r1', '2026-11-03T18:00+08:00');
  expect([clocks['repair']?.state, clocks['repair']?.late]).toEqual(['unmet', false]);
  expect(clocks['repair#2']?.startedAt).toEqual(new Date('2026-11-03T09:30+08:00'));
  const breaches = (await desk.history('r1')).filter(({ event }) => (event as CaseEvent).type === 'clock-breached');
  expect(breaches).toEqual([]);
  const state = await stateOf(desk);
  expect(state.steps[0]?.owners).toEqual([{ role: 'household' }]);
  const again = await refusal(desk, 'r1', { type: 'dispatch', to: 'contractor' }, '2026-11-03T10:00+08:00');
  expect(again.code).toBe('CASE_CLEARED');
});
