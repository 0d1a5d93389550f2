import { formatReport } from '@linli/core/report';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, bring, finish, packOf, reportOf } from './cases.ts';

const baseline = { limit: '15d', title: { 'zh-CN': '同类工程以往工期', en: 'earlier works of the kind' } };
const until = beijing('2026-07-01 00:00');

it('B21: 72 hours instead of 15 days is 80 % shorter, against a baseline with a name', async () => {
  const office = openFor({ packs: [packOf({ pit: '路面塌陷' })] });
  await bring(office, 'pit', '路面塌陷', beijing('2026-06-02 09:00'));
  await finish(office, 'pit', beijing('2026-06-05 09:00'));
  const report = await reportOf(office, 'compression', { baseline, claim: '72h' }, until);
  expect(report.figures).toMatchObject({
    elapsed: { median: 72 * 3_600_000 },
    shorter: {
      value: { exact: '4/5', rounded: 80 },
      denominator: { title: { en: expect.stringContaining('earlier works') } },
    },
    claim: { value: { rounded: 100 } },
  });
  expect(report.remarks).toEqual([]);
});

it('B21: Friday 16:00 to Wednesday 15:00 keeps three working days, yet takes 119 hours and may not be called 72', async () => {
  const office = openFor({ packs: [packOf({ pit: '路面塌陷' })] });
  await bring(office, 'pit', '路面塌陷', beijing('2026-06-05 16:00'));
  await finish(office, 'pit', beijing('2026-06-10 15:00'));
  const report = await reportOf(office, 'compression', { baseline, claim: '72h', goal: '3wd' }, until);
  expect(report.figures).toMatchObject({
    elapsed: { median: 119 * 3_600_000 },
    goal: { value: { rounded: 100 } },
    claim: { value: { rounded: 0 } },
  });
  expect(report.remarks).toMatchObject([{ code: 'claim-refused', ids: ['case/pit'] }]);
  expect(formatReport(report, 'zh-CN')).toContain('实际用时 119 小时，不得称“72h”');
});
