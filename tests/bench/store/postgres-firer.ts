// One of several workers: fires what is due, so many at once, until nothing is left; says when it begins and ends.
import { openPostgres } from '@linli/postgres';

import { openBareWakes } from './bare-wakes.ts';
import { at } from './load.ts';

const [candidate = '', connection = '', schema = '', limit = '1'] = process.argv.slice(2);
/** When nothing waits yet: a worker that has looked then is connected, and its statement is planned. */
const before = '2026-01-01T00:00:00.000Z';
const worker = await (candidate === 'linli' ? ofStore() : byHand());
process.send?.('ready');
process.once('message', () => void fireAll());

async function fireAll(): Promise<void> {
  let fired = 0;
  for (let some = await worker.fire(); some > 0; some = await worker.fire()) fired += some;
  process.send?.(fired);
  await worker.close();
  process.disconnect();
}

async function ofStore() {
  const store = await openPostgres({ connection, schema, connections: 1 });
  await store.fire({ at: before, limit: 1 });
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
  await wakes.fire(before, 1);
  return { fire: () => wakes.fire(at, Number(limit)), close: () => wakes.close() };
}
