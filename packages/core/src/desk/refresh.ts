import type { StoredSummary } from '../stream/store.ts';
import type { Wake } from '../stream/stream-event.ts';
import type { Rebuilt } from './desk.ts';
import { digestOf } from './digest.ts';
import { isStale, type Streams } from './streams.ts';

/** How many streams are looked up at once. */
const batch = 200;

/** Brings lists and wakes up to date where wakes have fired since they were computed. */
export async function refresh(streams: Streams, at: string): Promise<void> {
  const { store, tenant, deciders } = streams;
  let after: StoredSummary | undefined;
  do {
    // Page by page: streams of kinds that this desk does not run stay as they are, and must not hide its own.
    const stale = await store.find(tenant, { stale: true, limit: batch, ...(after && { after }) });
    for (const { stream } of stale.filter((each) => deciders.has(each.stream)))
      await bringUpToDate(streams, stream, at);
    after = stale.at(-1);
  } while (after !== undefined);
}

/** Computes lists and wakes of every stream anew, and tells where they differed from what stood there. */
export async function rebuild(streams: Streams, at: string): Promise<Rebuilt> {
  const { store, tenant, deciders } = streams;
  const changed = new Set<string>();
  let count = 0;
  let after: StoredSummary | undefined;
  for (;;) {
    const found = await store.find(tenant, { limit: batch, ...(after && { after }) });
    for (const { stream, summary } of found) {
      // Where it is due later now, it comes up once more behind this page.
      if (!deciders.has(stream) || changed.has(stream)) continue;
      const anew = streams.anew(await streams.load(stream));
      const wakes = await store.waiting(tenant, stream);
      if (digestOf([summary, inOrder(wakes)]) !== digestOf([anew.summary, inOrder(anew.wakes)])) changed.add(stream);
      await bringUpToDate(streams, stream, at);
      count += 1;
    }
    after = found.at(-1);
    if (after === undefined) return { streams: count, changed: [...changed] };
  }
}

/** Where somebody else writes to the stream meanwhile, they bring it up to date. */
async function bringUpToDate(streams: Streams, stream: string, at: string): Promise<void> {
  const loaded = await streams.load(stream);
  try {
    // Forgotten before it is noted as up to date: whoever is stopped in between does it again.
    if (loaded.decider.forgets?.(loaded.state) === true) await streams.store.forget(streams.tenant, stream, at);
    await streams.store.append(streams.tenant, [streams.anew(loaded)], { at });
  } catch (error) {
    if (!isStale(error)) throw error;
  }
}

function inOrder(wakes: readonly Wake[]): readonly Wake[] {
  return wakes.toSorted((one, other) => (`${one.at} ${one.key}` < `${other.at} ${other.key}` ? -1 : 1));
}
