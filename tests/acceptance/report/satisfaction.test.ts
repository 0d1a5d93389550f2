import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, bring, finish, packOf, reportOf } from './cases.ts';

it('C28: of 50 asked 40 answer and 36 are satisfied, which is 90 % of 40 at 80 % response, never 72 %', async () => {
  const office = openFor({ packs: [packOf({ light: '路灯' })] });
  for (let n = 1; n <= 50; n += 1) {
    const id = `r${n}`;
    await bring(office, id, '路灯不亮', beijing('2026-06-01 09:00'));
    await finish(office, id, beijing('2026-06-02 09:00'));
    await office.desk.command(id, { type: 'call-back', reached: n <= 40 }, { at: beijing('2026-06-03 09:00') });
    if (n > 40) continue;
    const verdict = { type: 'evaluate', responded: true, solved: true, satisfied: n <= 36 };
    await office.desk.command(id, verdict, { at: beijing('2026-06-03 10:00') });
  }
  const report = await reportOf(office, 'three-rates', { by: 'month' }, beijing('2026-07-01 00:00'));
  expect(report.figures).toMatchObject({
    satisfied: { value: { exact: '9/10', rounded: 90 }, denominator: { count: 40 } },
    answered: { value: { exact: '4/5', rounded: 80 }, denominator: { count: 50 } },
  });
  expect(JSON.stringify(report)).not.toContain('72');
  expect(report.rows).toMatchObject([{ id: '2026-06', figures: { satisfied: { denominator: { count: 40 } } } }]);
});
