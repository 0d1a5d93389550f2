// `pnpm house`: the order of the rooms, purity, and the length of files.
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { inspect } from './house/inspect.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const files = globSync('packages/*/src/**/*.ts').toSorted();
const chosen =
  positionals.length === 0 ? files : files.filter((file) => positionals.some((part) => file.includes(part)));
const breaches = chosen.flatMap((file) => inspect(file.split(/[/\\]/)[1] ?? '', file, readFileSync(file, 'utf8')));

for (const { file, line, text } of breaches) console.error(`${file}:${line} ${text}`);
console.log(`${chosen.length} source files, ${breaches.length} breaches of the house rules`);
process.exitCode = breaches.length > 0 ? 1 : 0;
