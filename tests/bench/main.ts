// `pnpm bench [rules|time|triage|store] [--json]`: measures and reports; asserts nothing.
import { parseArgs } from 'node:util';

import { printReport } from './print.ts';
import type { BenchReport } from './report.ts';

const benches: Readonly<Record<string, () => Promise<BenchReport>>> = {
  rules: async () => (await import('./rules/index.ts')).benchRules(),
  time: async () => (await import('./time/index.ts')).benchTime(),
  triage: async () => (await import('./triage/index.ts')).benchTriage(),
  store: async () => (await import('./store/index.ts')).benchStore(),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`no benchmark "${unknown.join('", "')}"; there are ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  const report = await benches[name]!();
  if (values.json) console.log(JSON.stringify(report));
  else printReport(report);
}
