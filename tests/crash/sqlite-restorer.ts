// A program that is killed: restores the backup named into the file named.
import { readFileSync } from 'node:fs';

import { openSqlite } from '@linli/sqlite';

import { tenant } from './workload.ts';

const [path = '', backup = '', life = ''] = process.argv.slice(2);
const store = await openSqlite(path);
process.stdout.write('ready\n');
const entries = readFileSync(backup, 'utf8').trimEnd().split('\n');
await store.restore(
  tenant,
  entries.map((line): unknown => JSON.parse(line)),
);
if (life !== 'warm-up') await new Promise(() => setInterval(() => {}, 1000));
