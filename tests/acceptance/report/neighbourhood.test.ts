import neighbourhoodPack from '@linli/pack-neighbourhood';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, bring, finish, type Office, reportOf } from './cases.ts';

const open = () => openFor({ packs: [neighbourhoodPack] });
const monday = beijing('2026-06-01 09:00');
const week = { from: '2026-06-01', until: '2026-06-07' };
const after = beijing('2026-06-08 00:00');

it('D17: the share of pressing worries among all requests, with the ids of each', async () => {
  const office = open();
  await bring(office, 'wish', '盼了多年的路灯，后街什么时候给装上', monday);
  for (const id of ['a', 'b', 'c']) await bring(office, id, '后街什么时候给装路灯', monday);
  const report = await reportOf(office, 'tags', { tag: 'pressing-need' }, after);
  expect(report.figures).toMatchObject({
    tagged: { value: { exact: '1/4', rounded: 25 }, numerator: { ids: ['case/wish'] }, denominator: { count: 4 } },
  });
});

it('E05: an enterprise is a requester of its own, with its category, the service pack, and a row of its own', async () => {
  const office = open();
  const enterprise = { requester: { kind: 'enterprise' } } as const;
  const { decision } = await office.desk.submit(
    { id: 'plant', text: '我们厂区想跟社区对接一下', receivedAt: monday, ...enterprise },
    { at: monday },
  );
  expect(decision.category?.code).toBe('enterprise');
  expect(decision.proposals.map(({ action }) => action)).toEqual(['service-pack']);
  await bring(office, 'lid', '我们公司门口井盖没了', monday, enterprise);
  await bring(office, 'tap', '后街什么时候给装路灯', monday, { requester: { kind: 'resident' } });
  const report = await reportOf(office, 'demand', { by: 'requester' }, after);
  expect(report.rows).toMatchObject([
    { id: 'enterprise', figures: { received: { ids: ['case/plant', 'case/lid'] } } },
    { id: 'resident', figures: { received: { count: 1 } } },
  ]);
});

it('E11: the lights are promised, one is out for three days, and the broken promise shows', async () => {
  const office = open();
  await bring(office, 'dark', '后街路灯不亮', monday);
  await finish(office, 'dark', beijing('2026-06-04 09:00'));
  await bring(office, 'quick', '后街路灯不亮', monday);
  await finish(office, 'quick', beijing('2026-06-02 09:00'));
  await bring(office, 'today', '后街路灯不亮', beijing('2026-06-07 20:00'));
  const promises = {
    light: { title: { 'zh-CN': '天黑有灯', en: 'Light after dark' }, categories: ['lights'], limit: '2d' },
    help: { title: { 'zh-CN': '困难有人帮', en: 'Help in need' }, categories: ['aid'], limit: '1d' },
  };
  const report = await reportOf(office, 'promises', { ...week, promises }, after);
  expect(report.rows).toMatchObject([
    { id: 'light', figures: { broken: { ids: ['case/dark'] }, kept: { value: { rounded: 50 } }, told: { count: 3 } } },
    { id: 'help', figures: { broken: { count: 0 }, kept: { denominator: { count: 0 } } } },
  ]);
  expect(report.rows[1]?.figures['kept']).not.toHaveProperty('value');
});

it('E18: a week by kinds of work, in cases and hours; what belongs to none is named', async () => {
  const office = open();
  const matters: readonly (readonly [string, string, number])[] = [
    ['noise', '楼上半夜噪音太大，跟邻居吵起来了', 3],
    ['rice', '家里困难，没钱买米了', 1],
    ['rubbish', '楼下垃圾没人清运', 5],
    ['light', '后街路灯不亮', 2],
  ];
  for (const [id, text, hours] of matters) {
    await bring(office, id, text, monday);
    await office.desk.command(id, { type: 'accept' }, { at: monday, by: 'office' });
    await finish(office, id, new Date(monday.getTime() + hours * 3_600_000));
  }
  const kind = (chinese: string, english: string, ...categories: string[]) => ({
    title: { 'zh-CN': chinese, en: english },
    categories,
  });
  const kinds = {
    mediation: kind('矛盾调解', 'Mediation', 'dispute', 'noise'),
    hardship: kind('困难帮扶', 'Help in hardship', 'aid'),
    environment: kind('环境改善', 'Environment', 'rubbish'),
    estate: kind('小区治理', 'Estate', 'property'),
  };
  const report = await reportOf(office, 'work-kinds', { ...week, kinds }, after);
  const hours = (n: number) => ({ milliseconds: n * 3_600_000 });
  expect(report.rows).toMatchObject([
    { id: 'mediation', figures: { cases: { ids: ['case/noise'] }, hours: hours(3) } },
    { id: 'hardship', figures: { cases: { ids: ['case/rice'] }, hours: hours(1) } },
    { id: 'environment', figures: { cases: { ids: ['case/rubbish'] }, hours: hours(5) } },
    { id: 'estate', figures: { cases: { count: 0 }, hours: hours(0) } },
  ]);
  expect(report.remarks).toMatchObject([{ code: 'no-kind', ids: ['case/light'] }]);
});

it('A26: when the month closes the score stands on rates that lead to their cases', async () => {
  const office = open();
  await month(office);
  const title = { 'zh-CN': '指标', en: 'indicator' };
  const indicators = {
    loop: { title, report: 'closed-loop', figure: 'complete', weight: 40 },
    satisfied: { title, report: 'three-rates', figure: 'satisfied', weight: 40 },
    returned: { title, report: 'handling', figure: 'reopened', weight: 20, better: 'low' },
  };
  const asked = { from: '2026-06-01', until: '2026-06-30', indicators };
  const report = await reportOf(office, 'scorecard', asked, beijing('2026-07-01 00:00'));
  // 40 × 3/4 + 40 × 2/3 + 20 × 1
  expect(report.figures).toMatchObject({
    score: { value: { exact: '230/3', rounded: 76.67 }, outOf: 100, measured: 100 },
  });
  expect(report.rows).toMatchObject([
    {
      id: 'loop',
      figures: {
        complete: { numerator: { ids: ['case/r1', 'case/r2', 'case/r3'] } },
        points: { value: { rounded: 30 } },
      },
    },
    { id: 'satisfied', figures: { satisfied: { denominator: { ids: ['case/r1', 'case/r2', 'case/r3'] } } } },
    { id: 'returned', figures: { points: { value: { rounded: 20 } } } },
  ]);
});

async function month(office: Office): Promise<void> {
  for (const id of ['r1', 'r2', 'r3', 'r4']) await bring(office, id, '后街什么时候给装路灯', monday);
  for (const id of ['r1', 'r2', 'r3']) {
    await finish(office, id, beijing('2026-06-03 09:00'));
    const verdict = { type: 'evaluate', responded: true, satisfied: id !== 'r3' };
    await office.desk.command(id, verdict, { at: beijing('2026-06-04 09:00') });
  }
}
