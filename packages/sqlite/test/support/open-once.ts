// A program of its own: opens the store named, writes one command, says so.
import { openSqlite } from '@linli/sqlite';

const [path = '', name = ''] = process.argv.slice(2);
const at = '2026-09-30T08:00:00.000Z';
const store = await openSqlite(path);
await store.append('willow', [{ stream: `case/${name}`, expected: 0, events: [{ type: 'began', at }] }], { at });
await store.close();
process.stdout.write('written\n');
