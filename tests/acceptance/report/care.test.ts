import { definePack } from '@linli/core';
import { checkPacks, describeFinding } from '@linli/core/check';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, bring, finish, packOf, reportOf } from './cases.ts';

const title = (chinese: string) => ({ 'zh-CN': chinese, en: chinese });

it('E17: care and later compliance at the same place are shown side by side, without saying that one is the cause', async () => {
  const office = openFor({ packs: [packOf({ care: '上门看望', shed: '违建' })] });
  const at = (place: string) => ({ place: `willow/g1/${place}` });
  await bring(office, 'visit', '上门看望老人', beijing('2026-05-01 09:00'), at('b14'));
  await finish(office, 'visit', beijing('2026-05-02 09:00'));
  for (const [id, place] of [
    ['torn-down', 'b14'],
    ['uncared', 'b12'],
  ] as const) {
    await bring(office, id, '违建已自行拆除', beijing('2026-05-10 09:00'), at(place));
    await finish(office, id, beijing('2026-05-20 09:00'));
  }
  const asked = { care: ['care'], compliance: ['shed'] };
  const report = await reportOf(office, 'care-link', asked, beijing('2026-06-01 00:00'));
  expect(report.figures).toMatchObject({
    afterCare: { value: { exact: '1/2', rounded: 50 }, denominator: { count: 2 } },
  });
  expect(report.rows).toMatchObject([
    { id: 'case/torn-down', figures: { care: { ids: ['case/visit'] }, compliance: { ids: ['case/torn-down'] } } },
  ]);
  expect(report.remarks).toMatchObject([{ code: 'not-a-cause' }]);
});

it('E17: a rule that makes care depend on compliance is refused by the check of packs', () => {
  const pack = (fact: string) =>
    definePack({
      id: 'meals',
      version: '1.0.0',
      title: title('助餐'),
      from: '2026-01-01',
      facts: { tornDown: { type: 'boolean', compliance: true }, frail: 'boolean' },
      plans: { deliver: { title: title('送餐'), steps: { deliver: { title: title('送达'), limit: '4h' } } } },
      categories: {
        meals: { title: title('助餐'), mentions: { any: ['助餐'] }, care: true, lead: 'volunteer-team' },
      },
      rules: [
        {
          name: 'meals at the door',
          conditions: {
            all: [
              { fact: 'category', operator: 'equal', value: 'meals' },
              { fact, operator: 'equal', value: true },
            ],
          },
          event: { type: 'timebox', params: { plan: 'deliver' } },
        },
      ],
    });
  const [refused, ...others] = checkPacks([pack('tornDown')]).filter(({ severity }) => severity === 'error');
  expect(refused).toMatchObject({ code: 'CHECK_CARE_COMPLIANCE', path: '/rules/0', data: { fact: 'tornDown' } });
  expect(refused && describeFinding(refused, 'zh-CN')).toContain('关爱取决于是否配合');
  expect(others).toEqual([]);
  expect(checkPacks([pack('frail')]).filter(({ severity }) => severity === 'error')).toEqual([]);
});
