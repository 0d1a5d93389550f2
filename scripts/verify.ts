// Every check there is, one stage after the other; `npm test` installs and comes here. The last line is the count.
import { rmSync, globSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

import { installing } from './verify/install-stage.ts';
import { publishing } from './verify/publish-stage.ts';
import { check } from './verify/stage.ts';
import { tests } from './verify/vitest-stage.ts';

const stages = [
  check('format', 'oxfmt', '--check'),
  check('lint, with types', 'oxlint', '--type-aware'),
  check('order of the rooms, purity, length of files', 'node', 'scripts/house.ts'),
  check('types', 'tsc', '-b'),
  check('build', 'pnpm', '-r', '--workspace-concurrency=2', '--filter', './packages/*', 'run', 'build'),
  check('every public name is documented', 'typedoc', '--emit', 'none'),
  check('nothing unused', 'knip'),
  check('every mechanism has an acceptance test', 'node', 'scripts/rows.ts'),
  publishing,
  installing,
  check('size budgets', 'size-limit'),
  // As many comparisons with other voters as are worth a minute; `pnpm test FILE` makes fewer.
  tests('tests', [], { LINLI_COMPARISONS: '100000' }),
  tests('mechanisms on the embedded store', ['tests/acceptance'], { LINLI_STORE: 'sqlite' }),
  ...['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'].map((zone) =>
    tests(`time under TZ=${zone}`, ['packages/time'], { TZ: zone }),
  ),
];

for (const folder of globSync('packages/*/dist')) rmSync(folder, { recursive: true, force: true });

let passed = 0;
let failed = 0;
for (const stage of stages) {
  const start = performance.now();
  const result = await stage.run();
  passed += result.passed;
  failed += result.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = result.failed === 0 ? 'ok  ' : 'FAIL';
  console.log(`${verdict} ${stage.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  if (result.failed > 0) console.log(result.output.slice(-20_000));
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
