import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, bring, finish, packOf, reportOf } from './cases.ts';

it('B36: of 50 matters 2 have no reply; the audit names both and gives 96 %', async () => {
  const office = openFor({ packs: [packOf({ light: '路灯' })] });
  for (let n = 1; n <= 50; n += 1) {
    await bring(office, `r${n}`, '路灯不亮', beijing('2026-06-01 09:00'));
    if (n % 25 !== 0) await finish(office, `r${n}`, beijing('2026-06-02 09:00'));
  }
  const at = beijing('2026-06-03 09:00');
  for (const id of ['r25', 'r50']) {
    await office.desk.command(id, { type: 'resolve', outcome: 'solved' }, { at });
    await expect(office.desk.command(id, { type: 'close' }, { at })).rejects.toMatchObject({
      data: { missing: ['reply'] },
    });
  }
  const report = await reportOf(office, 'closed-loop', {}, at);
  expect(report.figures).toMatchObject({
    complete: { value: { exact: '24/25', rounded: 96 }, denominator: { count: 50 } },
    withoutReply: { ids: ['case/r25', 'case/r50'] },
    withoutRecord: { count: 0 },
  });
});

it('A23: a matter found at 10:00 and reported upward at 10:20 took 20 minutes', async () => {
  const office = openFor({
    packs: [
      packOf(
        { hardship: '家里没米了' },
        {
          categories: {
            hardship: {
              title: { 'zh-CN': '困难', en: 'Hardship' },
              mentions: { any: ['没米'] },
              lead: 'grid-worker',
              tier: 'grid',
            },
          },
        },
      ),
    ],
  });
  await bring(office, 'rice', '家里没米了', beijing('2026-06-01 10:00'), { channel: 'visit', place: 'willow/g1/b14' });
  const up = { type: 'refer-up', reason: 'beyond the grid', tier: 'community', to: { role: 'community-office' } };
  await office.desk.command('rice', up, { at: beijing('2026-06-01 10:20'), by: 'fang' });
  const report = await reportOf(office, 'lead-times', {}, beijing('2026-06-02 00:00'));
  expect(report.figures).toMatchObject({
    toReferral: { median: 20 * 60_000, sample: { ids: ['case/rice'] } },
    toOutcome: { sample: { count: 0 } },
  });
});
