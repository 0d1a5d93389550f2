// One of several workers: whenever it is told to, it fires what is due, so many at once, until nothing is left.
import { openPostgres } from '@linli/postgres';

import { openBareWakes } from './bare-wakes.ts';
import { at } from './load.ts';

const [candidate = '', connection = '', schema = '', limit = '1'] = process.argv.slice(2);
const worker = await (candidate === 'linli' ? ofStore() : byHand());
process.send?.('ready');
process.on('message', () => void fireAll());
process.on('disconnect', () => void worker.close());

async function fireAll(): Promise<void> {
  let fired = 0;
  for (let some = await worker.fire(); some > 0; some = await worker.fire()) fired += some;
  process.send?.(fired);
}

async function ofStore() {
  const store = await openPostgres({ connection, schema, connections: 1 });
  const fire = async (): Promise<number> => {
    const some = await store.fire({ at, limit: Number(limit) });
    if (some.length > 0) return some.length;
    // Others held what was looked at, or nothing is left.
    const next = await store.nextWake();
    return next === undefined || next > at ? 0 : fire();
  };
  return { fire, close: () => store.close() };
}

async function byHand() {
  const wakes = await openBareWakes(connection, schema);
  return { fire: () => wakes.fire(at, Number(limit)), close: () => wakes.close() };
}
