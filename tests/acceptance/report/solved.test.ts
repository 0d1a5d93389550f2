import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, bring, finish, packOf, reportOf } from './cases.ts';

const quarter = { from: '2026-01-01', until: '2026-03-31' };

it('C18: 86 solved from January to March; two that were taken up again are shown and not counted', async () => {
  const office = openFor({ packs: [packOf({ light: '路灯' })] });
  for (let n = 1; n <= 88; n += 1) {
    await bring(office, `r${n}`, '路灯不亮', beijing('2026-01-05 09:00'));
    await finish(office, `r${n}`, beijing(n % 2 === 0 ? '2026-01-31 23:59' : '2026-03-31 23:59'));
  }
  for (const id of ['r1', 'r2']) {
    await office.desk.command(id, { type: 'reopen', reason: 'dark again' }, { at: beijing('2026-04-02 09:00') });
  }
  await bring(office, 'later', '路灯不亮', beijing('2026-04-01 00:00'));
  await finish(office, 'later', beijing('2026-04-01 10:00'));

  const solved = await reportOf(office, 'solved', { ...quarter, by: 'month' }, beijing('2026-04-10 00:00'));
  expect(solved.figures).toMatchObject({ solved: { count: 86 }, reopened: { ids: ['case/r1', 'case/r2'] } });
  expect(solved.counts.en).toContain('not taken up again');
  expect(solved.rows.map(({ id, figures }) => [id, figures['solved']])).toMatchObject([
    ['2026-01', { count: 43 }],
    ['2026-03', { count: 43 }],
  ]);
});

it('C02: 86 requests of 3500 residents in a quarter are 24.6 per 1000', async () => {
  const office = openFor({ packs: [packOf({ light: '路灯' })] });
  for (let n = 1; n <= 86; n += 1) await bring(office, `r${n}`, '路灯不亮', beijing('2026-02-05 09:00'));
  const asked = { ...quarter, population: 3500, by: 'quarter' };
  const report = await reportOf(office, 'demand-rate', asked, beijing('2026-04-10 00:00'));
  expect(report.figures).toMatchObject({
    perThousand: { numerator: { count: 86 }, denominator: { count: 3500 }, value: { exact: '43/1750', rounded: 24.6 } },
  });
  const unknown = await reportOf(office, 'demand-rate', quarter, beijing('2026-04-10 00:00'));
  expect(unknown.figures).toMatchObject({ perThousand: { kind: 'unknown' } });
});
