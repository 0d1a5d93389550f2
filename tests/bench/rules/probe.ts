import { compile, type Rule } from '../../../packages/rules/src/index.ts';
let seed = 42;
const random = (n: number) => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return (seed >>> 8) % n; };
const categories = Array.from({ length: 40 }, (_, i) => `category-${i}`);
const streets = Array.from({ length: 20 }, (_, i) => `street-${i}`);
const sources = ['hotline', 'visit', 'grid', 'group', 'sensor', 'patrol', 'diary', 'assembly'];
const pick = <T>(list: readonly T[]) => list[random(list.length)]!;
const facts = { category: { type: 'string' }, street: 'string', source: 'string', severity: 'number', hours: 'number', depth: 'number', night: 'boolean' } as const;
const plain = (i: number): Rule => ({ name: `r${i}`, event: { type: 'tag', params: { i } }, conditions: { all: [
  { fact: 'category', operator: 'equal', value: pick(categories) },
  { fact: 'severity', operator: 'greaterThanInclusive', value: 1 + random(9) },
  { fact: 'street', operator: 'in', value: [pick(streets), pick(streets)] },
] } });
const mixed = (i: number): Rule => ({ name: `r${i}`, event: { type: 'tag', params: { i } }, conditions: { any: [
  { all: [ { fact: 'category', operator: 'equal', value: pick(categories) }, { fact: 'severity', operator: 'greaterThanInclusive', value: 1 + random(9) }, { any: [ { fact: 'source', operator: 'equal', value: pick(sources) }, { fact: 'hours', operator: 'lessThan', value: random(48) } ] } ] },
  { all: [ { fact: 'street', operator: 'equal', value: pick(streets) }, { fact: 'depth', operator: 'greaterThan', value: random(100) / 10 }, { not: { fact: 'category', operator: 'in', value: [pick(categories), pick(categories)] } } ] },
] } });
const fact = () => ({ category: pick(categories), street: pick(streets), source: pick(sources), severity: random(11), hours: random(72), depth: random(120) / 10, night: random(2) === 1 });
for (const [label, make] of [['and', plain], ['mixed', mixed]] as const) for (const n of [10, 100, 1000, 10000]) {
  const rules = Array.from({ length: n }, (_, i) => make(i));
  const t0 = performance.now();
  const set = compile(rules, { facts, limits: { conditions: 200000 } });
  const compiled = performance.now() - t0;
  const inputs = Array.from({ length: 1000 }, fact);
  let best = Infinity, matched = 0, rounds = Math.max(3, Math.min(300, 300000 / n | 0));
  for (let k = 0; k < 8; k++) { const t = process.cpuUsage().user; matched = 0; for (let r = 0; r < rounds; r++) for (const f of inputs) matched += set.evaluate(f).length; best = Math.min(best, (process.cpuUsage().user - t) / 1000 / rounds / 1000); }
  console.log(label, n, (1000 / best | 0), 'per s', (best * 1e6).toFixed(0), 'ns', 'matches', matched / rounds / 1000, 'compile', compiled.toFixed(1), 'ms');
}
