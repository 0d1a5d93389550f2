import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, bring, packOf, reportOf } from './cases.ts';

it('A05: of 10 items 7 came from residents, which is 70 %, with the months showing the trend', async () => {
  const office = openFor({ packs: [packOf({ wall: '外墙' })] });
  const asked = {
    '2026-05': ['department', 'department', 'resident', 'resident'],
    '2026-06': ['department', 'resident', 'shop', 'resident', 'enterprise', 'resident'],
  } as const;
  for (const [month, kinds] of Object.entries(asked)) {
    for (const [n, kind] of kinds.entries()) {
      await bring(office, `${month}-${n}`, '外墙翻新', beijing(`${month}-10 09:00`), { requester: { kind } });
    }
  }
  await bring(office, 'patrol', '外墙脱落', beijing('2026-06-11 09:00'), { requester: { kind: 'worker' } });
  const report = await reportOf(office, 'origin', {}, beijing('2026-07-01 00:00'));
  expect(report.figures).toMatchObject({
    byResidents: { value: { exact: '7/10', rounded: 70 }, denominator: { count: 10 } },
    fromAbove: { count: 3 },
    neither: { ids: ['case/patrol'] },
  });
  expect(report.remarks.map(({ text }) => text.en)).toEqual([
    'asked for by residents: 2026-05 50% (2 asked for by residents / 4 of known origin) → 2026-06 83.3% (5 asked for by residents / 6 of known origin)',
  ]);
  expect(report.rows).toMatchObject([
    { id: '2026-05', figures: { byResidents: { value: { rounded: 50 }, denominator: { count: 4 } } } },
    { id: '2026-06', figures: { byResidents: { value: { rounded: 83.3 }, denominator: { count: 6 } } } },
  ]);
});
