import { compile, type Rule } from '../../../packages/rules/src/index.ts';
let seed = 42;
const random = (n: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed >>> 8) % n;
};
const categories = Array.from({ length: 40 }, (_, i) => `category-${i}`);
const streets = Array.from({ length: 20 }, (_, i) => `street-${i}`);
const sources = ['hotline', 'visit', 'grid', 'group', 'sensor', 'patrol', 'diary', 'assembly'];
const pick = <T>(list: readonly T[]) => list[random(list.length)]!;
const facts = {
  category: { type: 'string' },
  street: 'string',
  source: 'string',
  severity: 'number',
  hours: 'number',
  depth: 'number',
  night: 'boolean',
} as const;
const plain = (i: number): Rule => ({
  name: `r${i}`,
  event: { type: 'tag', params: { i } },
  conditions: {
    all: [
      { fact: 'category', operator: 'equal', value: pick(categories) },
      { fact: 'severity', operator: 'greaterThanInclusive', value: 1 + random(9) },
      { fact: 'street', operator: 'in', value: [pick(streets), pick(streets)] },
    ],
  },
});
const mixed = (i: number): Rule => ({
  name: `r${i}`,
  event: { type: 'tag', params: { i } },
  conditions: {
    any: [
      {
        all: [
          { fact: 'category', operator: 'equal', value: pick(categories) },
          { fact: 'severity', operator: 'greaterThanInclusive', value: 1 + random(9) },
          {
            any: [
              { fact: 'source', operator: 'equal', value: pick(sources) },
              { fact: 'hours', operator: 'lessThan', value: random(48) },
            ],
          },
        ],
      },
      {
        all: [
          { fact: 'street', operator: 'equal', value: pick(streets) },
          { fact: 'depth', operator: 'greaterThan', value: random(100) / 10 },
          { not: { fact: 'category', operator: 'in', value: [pick(categories), pick(categories)] } },
        ],
      },
    ],
  },
});
const fact = () => ({
  category: pick(categories),
  street: pick(streets),
  source: pick(sources),
  severity: random(11),
  hours: random(72),
  depth: random(120) / 10,
  night: random(2) === 1,
});
for (const [label, make] of [
  ['and', plain],
  ['mixed', mixed],
] as const)
  for (const n of process.argv[2]?.split(',').map(Number) ?? [10, 100, 1000, 10000]) {
    if (process.argv[3] && process.argv[3] !== label) continue;
    const rules = Array.from({ length: n }, (_, i) => make(i));
    const t0 = performance.now();
    const set = compile(rules, { facts, limits: { conditions: 200000 } });
    const compiled = performance.now() - t0;
    const inputs = Array.from({ length: 1000 }, fact);
    let best = Infinity,
      matched = 0;
    const pass = () => {
      matched = 0;
      for (const f of inputs) matched += set.evaluate(f).length;
    };
    const until = performance.now() + 1500;
    pass();
    const per = Math.max(
      1,
      Math.round(
        3 /
          (() => {
            const t = performance.now();
            pass();
            return performance.now() - t;
          })(),
      ),
    );
    while (performance.now() < until) {
      const t = performance.now();
      for (let r = 0; r < per; r++) pass();
      best = Math.min(best, (performance.now() - t) / per / 1000);
    }
    const rounds = 1;
    console.log(
      label,
      n,
      (1000 / best) | 0,
      'per s',
      (best * 1e6).toFixed(0),
      'ns',
      'matches',
      matched / 1000,
      'compile',
      compiled.toFixed(1),
      'ms',
    );
  }
if (process.argv[4]) {
  const { Engine } = (await import('../../../packages/rules/node_modules/json-rules-engine/dist/index.js')).default as any;
  const n = Number(process.argv[2]); const make = process.argv[3] === 'and' ? plain : mixed;
  const engine = new Engine(Array.from({ length: n }, (_, i) => make(i)) as any, { allowUndefinedFacts: true });
  const inputs = Array.from({ length: 200 }, fact); let best = Infinity;
  for (let k = 0; k < 20; k++) { const t = performance.now(); for (const f of inputs.slice(0, 20)) await engine.run(f); best = Math.min(best, (performance.now() - t) / 20); }
  console.log('json-rules-engine', (1000 / best).toFixed(0), 'per s');
}
