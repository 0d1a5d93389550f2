import { compile } from '@linli/rules';

import { memoryOf } from '../memory.ts';
import { facts, type Situation, situation, wordsFor } from './vocabulary.ts';

const count = 1000;
const sets = 20;

/** What compiling costs, and what explaining costs those who do not ask. */
export async function loadNotes(): Promise<readonly string[]> {
  const { rules, requests } = situation(count, 'mixed', wordsFor(count));
  const times = Array.from({ length: 15 }, () => {
    const begin = performance.now();
    compile(rules, { facts });
    return performance.now() - begin;
  });
  const megabytes = ((await memoryOf(() => compile(rules, { facts }), sets)) / 2 ** 20).toFixed(2);
  return [
    `compiling ${count} mixed rules: ${Math.min(...times).toFixed(1)} ms at best of ${times.length}, checks included`,
    `memory of ${count} compiled mixed rules: ${megabytes} MB, mean of ${sets} sets`,
    explainNote({ rules, requests }),
    floorNote(situation(100, 'and', wordsFor(100))),
  ];
}

/** What any engine does at least that is given facts by name and texts to tell apart. */
function floorNote({ requests }: Situation): string {
  const names = ['category', 'street', 'severity'];
  const known = new Map(names.flatMap((name) => requests.map((request) => [request[name], name] as const)));
  let found = 0;
  const look = (request: Situation['requests'][number]): void => {
    for (const name of names) {
      const value = request[name];
      if (typeof value === 'number' ? value > 4 : known.get(value) === name) found += 1;
    }
  };
  const speed = speedOf(() => {
    for (let round = 0; round < 200; round += 1) requests.forEach(look);
  }, 200 * requests.length);
  return `reading three facts by name and looking two of them up in a map, and nothing else: ${Math.round(speed).toLocaleString('en')} a second${found > 0 ? '' : ', and none found'}`;
}

function explainNote({ rules, requests }: Situation): string {
  const ruleSet = compile(rules, { facts });
  const evaluate = () => speedOf(() => requests.forEach((request) => ruleSet.evaluate(request)), requests.length);
  evaluate();
  const before = evaluate();
  const explain = speedOf(() => requests.slice(0, 20).forEach((request) => ruleSet.explain(request)), 20);
  const after = evaluate();
  const show = (speed: number) => Math.round(speed).toLocaleString('en');
  return `evaluations a second before anybody asked why ${show(before)}, and after ${show(after)}; explanations of all ${count} rules ${show(explain)}`;
}

function speedOf(work: () => void, amount: number): number {
  let best = 0;
  for (let round = 0; round < 10; round += 1) {
    const begin = performance.now();
    work();
    best = Math.max(best, (amount / (performance.now() - begin)) * 1000);
  }
  return best;
}
