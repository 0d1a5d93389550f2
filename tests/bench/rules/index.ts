import type { BenchReport, BenchRow } from '../report.ts';
import { measure } from './measure.ts';
import { situation, wordsFor } from './vocabulary.ts';

/** Rules against their peers by number and kind, rules by keywords, and what loading costs. */
export async function benchRules(): Promise<BenchReport> {
  const { candidatesFor } = await import('./candidates.ts');
  const { textRows } = await import('./text.ts');
  const { loadNotes } = await import('./load.ts');
  const rows: BenchRow[] = [];
  for (const kind of ['and', 'mixed'] as const) {
    for (const count of [10, 100, 1000, 10_000]) {
      const { rules, requests } = situation(count, kind, wordsFor(count));
      rows.push(...(await measure(nameOf(count, kind), candidatesFor(rules), requests, comparedFor(count))));
    }
  }
  rows.push(...(await textRows()));
  return { name: 'rules', rows, notes: [...growthNotes(rows), ...(await loadNotes())] };
}

/** How many answers are compared: fewer where the slowest takes a second for one. */
function comparedFor(count: number): number {
  return Math.min(100, Math.max(5, 20_000 / count));
}

function nameOf(count: number, kind: 'and' | 'mixed'): string {
  return `${count.toLocaleString('en')} rules, ${kind === 'and' ? 'all of three' : 'any, all and not of seven'}`;
}

function growthNotes(rows: readonly BenchRow[]): readonly string[] {
  const speed = (count: number, kind: 'and' | 'mixed') =>
    rows.find((row) => row.case === nameOf(count, kind) && row.candidate === 'linli')?.operationsPerSecond ?? 0;
  const growth = (kind: 'and' | 'mixed') => (speed(1000, kind) / speed(10_000, kind)).toFixed(1);
  return [
    `from 1,000 to 10,000 rules an answer takes ${growth('and')} times as long (all of three), ${growth('mixed')} times (mixed)`,
    'all rules are evaluated and all that hold are given back; categories are 40, or one for 25 rules; answers are compared before they are timed, on 5 to 100 requests',
  ];
}
