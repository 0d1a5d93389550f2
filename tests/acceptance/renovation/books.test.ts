import { formatYuan } from '@linli/core/assembly';
import { fundingReport, improvementOf, type LedgerCommand, type LedgerState } from '@linli/core/ledger';
import { expect, it } from 'vitest';

import { monday, openHall } from '../assembly/hall.ts';
import { estates } from './estates.ts';

const twoEstates = estates([
  { id: 'north', name: '北厂', buildings: 23 },
  { id: 'south', name: '南厂', buildings: 6 },
]);

async function openBooks() {
  const { desk, linli } = openHall(twoEstates);
  const does = async (...commands: LedgerCommand[]) => {
    for (const command of commands) await desk.command('ledger/books', command, { at: monday, by: 'wu' });
  };
  await does({ type: 'open', id: 'books', owner: 'wu', template: 'renovation/projects', place: 'old-town' });
  const stateOf = async () => (await desk.state<LedgerState>('ledger/books')).state;
  return { does, stateOf, linli };
}

it('C22: of more than 20 million yuan granted no fen more is spent, and what was spent is divided among 29 buildings exactly', async () => {
  const { does, stateOf, linli } = await openBooks();
  const fund = (stage: 'asked' | 'granted' | 'spent', amount: number): LedgerCommand => ({
    type: 'fund',
    project: 'factories',
    stage,
    amount,
  });
  await does(fund('asked', 2_400_000_000), fund('granted', 2_000_000_100), fund('spent', 1_500_000_000));
  await expect(does(fund('spent', 500_000_101))).rejects.toMatchObject({
    code: 'LEDGER_FUNDS',
    data: { left: 500_000_100, amount: 500_000_101 },
  });
  await does(fund('spent', 500_000_100));

  const buildings = linli.neighbourhood.places
    .filter(({ kind }) => kind === 'building')
    .map(({ id }) => ({ building: id }));
  const report = fundingReport(await stateOf(), 'factories', buildings);
  expect([report.asked, report.granted, report.spent, report.left].map(formatYuan)).toEqual([
    '24000000.00',
    '20000001.00',
    '20000001.00',
    '0.00',
  ]);
  expect(report.perBuilding).toHaveLength(29);
  expect(new Set(report.perBuilding.map(({ amount }) => formatYuan(amount)))).toEqual(
    new Set(['689655.21', '689655.20']),
  );
  expect(report.perBuilding.reduce((sum, { amount }) => sum + amount, 0)).toBe(2_000_000_100);
});

it('E19: a yard with a baseline of 2015 is shown before and after; without a baseline nobody says it improved', async () => {
  const { does, stateOf } = await openBooks();
  const puddles = (value: number) => ({ value, unit: 'puddles', better: 'lower' }) as const;
  await does(
    { type: 'baseline', pair: 'yard', place: 'old-town/north', on: '2015-06-01', picture: 'p1', measure: puddles(9) },
    { type: 'after', pair: 'yard', place: 'old-town/north', on: '2019-06-01', picture: 'p2', measure: puddles(1) },
    { type: 'after', pair: 'gate', place: 'old-town/south', on: '2019-06-01', picture: 'p3', measure: puddles(0) },
  );
  const { pairs } = await stateOf();
  expect(pairs.map((pair) => [pair.pair, pair.baseline?.picture, pair.after?.picture, improvementOf(pair)])).toEqual([
    ['yard', 'p1', 'p2', { improved: true, difference: -8 }],
    ['gate', undefined, 'p3', { unknown: 'no-baseline' }],
  ]);
});
