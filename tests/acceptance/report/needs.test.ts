import { ledgers } from '@linli/core/ledger';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { beijing, bring, packOf, reportOf } from './cases.ts';

const text = (chinese: string) => ({ 'zh-CN': chinese, en: chinese });

it('E08: 120 notes of the diaries give the ten needs told most, with counts and what became of them', async () => {
  const office = openFor({ packs: [packOf({ meals: '助餐' })], deciders: [ledgers] });
  const names = ['助餐', '托管', '停车', '照明', '电梯', '噪音', '垃圾', '绿化', '就医', '陪伴', '水压', '快递'];
  const topics = Object.fromEntries(names.map((name, n) => [`need-${n + 1}`, text(name)]));
  const at = beijing('2026-06-10 20:00');
  const { desk } = office;
  await desk.command(
    'ledger/fang',
    { type: 'open', id: 'fang', owner: 'fang', template: { title: text('民情日记'), topics } },
    { at },
  );
  // 20 notes about the first, 18 about the second … 2 about each of the last two.
  const counts = [20, 18, 16, 14, 12, 10, 8, 7, 6, 5, 2, 2];
  for (const [n, count] of counts.entries()) {
    for (let entry = 1; entry <= count; entry += 1) {
      const note = { type: 'note', entry: `n${n + 1}-${entry}`, topic: `need-${n + 1}` };
      await desk.command('ledger/fang', note, { at, by: 'fang', personal: { text: '…' } });
    }
  }
  await bring(office, 'kitchen', '想要助餐点', at, { channel: 'diary' });
  await desk.command('ledger/fang', { type: 'convert', entry: 'n1-1', request: 'kitchen' }, { at, by: 'fang' });

  const report = await reportOf(
    office,
    'needs',
    { from: '2026-06-01', until: '2026-06-30' },
    beijing('2026-07-01 00:00'),
  );
  expect(report.figures).toMatchObject({ notes: { count: 120 } });
  expect(report.rows.map(({ figures: { notes } }) => notes)).toMatchObject(
    [20, 18, 16, 14, 12, 10, 8, 7, 6, 5].map((count) => ({ count })),
  );
  expect(report.rows[0]).toMatchObject({
    title: { 'zh-CN': '助餐' },
    figures: { acted: { numerator: { ids: ['kitchen'] }, denominator: { count: 20 } } },
  });
});
