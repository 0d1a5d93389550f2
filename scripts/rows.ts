// `pnpm rows [--json] [--missing]`: the mechanisms and the acceptance tests that prove them; fails where one has none.
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { parseMechanisms } from './rows/mechanisms.ts';
import { printed, summary } from './rows/print.ts';
import { isMissing, rowsOf } from './rows/row.ts';
import { exampleNames, testTitles, type TestTitle } from './rows/titles.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    missing: { type: 'boolean', default: false },
  },
});

const list = 'docs/mechanisms.md';
const titles = [
  ...read(['packages/*/test/**/*.test.ts', 'tests/**/*.test.ts'], testTitles),
  ...read(['packages/pack-*/src/**/*.ts'], exampleNames),
];
const rows = rowsOf(parseMechanisms(list, readFileSync(list, 'utf8')), titles);
const missing = rows.filter(isMissing);
const shown = options.missing ? missing : rows;

if (options.json) {
  const figures = { total: rows.length, tested: rows.length - missing.length, missing: missing.map(({ id }) => id) };
  console.log(JSON.stringify({ ...figures, rows: shown }, null, 2));
} else {
  for (const line of printed(shown)) console.log(line);
  console.log(`\n${summary(rows)}`);
}
process.exitCode = missing.length > 0 ? 1 : 0;

function read(patterns: string[], titlesOf: (file: string, source: string) => TestTitle[]): TestTitle[] {
  return globSync(patterns, { exclude: ['**/node_modules/**'] })
    .toSorted()
    .flatMap((file) => titlesOf(file, readFileSync(file, 'utf8')));
}
