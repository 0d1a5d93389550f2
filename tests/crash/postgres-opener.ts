// Opens the schema named, writes one command to it, and says the version.
import { openPostgres } from '@linli/postgres';

import { at, command, tenant } from './workload.ts';

const [connection = '', schema = '', name = ''] = process.argv.slice(2);
const store = await openPostgres({ connection, schema, connections: 1 });
const { versions } = await store.append(tenant, [command(name)], { at, key: name });
process.stdout.write(`${versions.join()}\n`);
await store.close();
