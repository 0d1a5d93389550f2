// A program that is killed: works in the database and schema named until somebody ends it.
import { openPostgres } from '@linli/postgres';

import { workUntilKilled } from './work-until-killed.ts';

const [connection = '', schema = '', name = ''] = process.argv.slice(2);
await workUntilKilled(await openPostgres({ connection, schema, connections: 1 }), name);
