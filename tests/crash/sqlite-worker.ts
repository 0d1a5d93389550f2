// A program that is killed: works in the file named until somebody ends it.
import { openSqlite } from '@linli/sqlite';

import { workUntilKilled } from './work-until-killed.ts';

const [path = '', name = ''] = process.argv.slice(2);
await workUntilKilled(await openSqlite(path), name);
