// One of several workers: fires what is due, so many at once, until nothing is left; says when it begins and ends.
import { openPostgres } from '@linli/postgres';

import { at } from './load.ts';

const [connection = '', schema = '', limit = '1'] = process.argv.slice(2);
const store = await openPostgres({ connection, schema, connections: 1 });
await store.nextWake();
process.send?.('ready');
process.once('message', () => void fire());

async function fire(): Promise<void> {
  let fired = 0;
  for (;;) {
    const some = await store.fire({ at, limit: Number(limit) });
    fired += some.length;
    const next = some.length > 0 ? at : await store.nextWake();
    if (next === undefined || next > at) break;
  }
  process.send?.(fired);
  await store.close();
  process.disconnect();
}
