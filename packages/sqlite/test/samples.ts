import type { Appending, Store } from '@linli/core/stream';

/** The tenant of these tests. */
export const tenant = 'willow';
/** When everything happens. */
export const at = '2026-09-30T08:00:00.000Z';

/** One event for a stream. */
export function noted(stream: string, expected = 0, text = ''): Appending {
  return { stream, expected, events: [Object.assign({ type: 'noted', at }, text === '' ? {} : { text })] };
}

/** Everything that an iterable gives. */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}

/** The streams that have events, in the order written. */
export async function streamsOf(store: Store): Promise<readonly string[]> {
  return (await all(store.readAll(tenant))).map(({ stream }) => stream);
}
