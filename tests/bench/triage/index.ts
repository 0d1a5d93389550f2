import { existsSync, readFileSync } from 'node:fs';

import { createLinli, unknownNeighbourhood } from '@linli/core';
import { neighbourhood as neighbourhoodPack } from '@linli/pack-neighbourhood';
import { onePlusThree } from '@linli/pack-one-plus-three';
import { chinaCalendar } from '@linli/time';

import type { BenchReport } from '../report.ts';

const titles = new URL('../../../../shared/data/petition-titles.jsonl', import.meta.url);
const sample = new URL('../../../examples/sample-requests/requests.jsonl', import.meta.url);
const at = '2026-09-30T16:00+08:00';

/** Whole decisions a second, explanation left out and explanation asked for, with both packs. */
export async function benchTriage(): Promise<BenchReport> {
  const source = existsSync(titles) ? titles : sample;
  const requests = readFileSync(source, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => ({ id: `r${index}`, text: (JSON.parse(line) as { text: string }).text }));
  const linli = createLinli({
    packs: [onePlusThree, neighbourhoodPack],
    neighbourhood: unknownNeighbourhood(),
    calendar: chinaCalendar(),
  });
  const explained = requests.slice(0, 300);
  const decideAll = () => requests.filter((request) => linli.triage(request, { at }).category !== undefined).length;
  const explainAll = () =>
    explained.reduce((sum, request) => sum + linli.triage(request, { at }).explain().children.length, 0);
  const decided = medianRate(decideAll, requests.length);
  const withReasons = medianRate(explainAll, explained.length);
  const rate = (name: string, operationsPerSecond: number) => ({
    case: name,
    candidate: 'linli',
    operationsPerSecond,
    ratioToLinli: 1,
    agrees: true,
  });
  return {
    name: 'triage',
    rows: [rate('decide', decided), rate('decide and explain', withReasons)],
    notes: [
      `${requests.length} texts of ${source === titles ? 'petition-titles.jsonl' : 'the shipped sample'}, ${decideAll()} classified`,
      `${linli.packs.reduce((sum, pack) => sum + pack.rules.length, 0)} rules in ${linli.packs.length} packs`,
    ],
  };
}

function medianRate(run: () => number, operations: number): number {
  const rates: number[] = [];
  let consumed = run();
  for (let round = 0; round < 7; round += 1) {
    const start = process.hrtime.bigint();
    consumed += run();
    rates.push((operations * 1e9) / Number(process.hrtime.bigint() - start));
  }
  if (consumed < 0) throw new Error('unreachable: the results are consumed');
  return rates.toSorted((a, b) => a - b)[3] ?? 0;
}
