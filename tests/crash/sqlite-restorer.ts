// A program that is killed: restores the backup named into the file named.
import { readFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';

import { openSqlite } from '@linli/sqlite';

import { tenant } from './workload.ts';

const [path = '', backup = ''] = process.argv.slice(2);
const store = await openSqlite(path);
flushCompileCache();
process.stdout.write('ready\n');
const entries = readFileSync(backup, 'utf8').trimEnd().split('\n');
await store.restore(
  tenant,
  entries.map((line): unknown => JSON.parse(line)),
);
await new Promise(() => setInterval(() => {}, 1000));
