import { gather } from './gather.ts';
import type { Store } from '../stream/store.ts';
import type { StreamEvent } from '../stream/stream-event.ts';

/** Something that happened, with the words that belong to it. */
export interface HistoryEntry {
  readonly version: number;
  readonly at: Date;
  /** When the store took it; later than `at` where it was appended late. */
  readonly recordedAt: Date;
  readonly type: string;
  readonly by?: string;
  readonly event: StreamEvent;
  /** Words, names, phones; missing where there are none or they are forgotten. */
  readonly personal?: Readonly<Record<string, unknown>>;
}

/** What happened in a stream up to an instant. */
export async function historyOf(
  store: Store,
  tenant: string,
  stream: string,
  until: string | undefined,
): Promise<readonly HistoryEntry[]> {
  const recorded = await gather(store.read(tenant, stream));
  const seen = recorded.filter(({ event }) => until === undefined || event.at <= until);
  const keys = [...new Set(seen.flatMap(({ event }) => event.record ?? []))];
  const records = await store.personal(tenant, keys);
  return seen.map(({ version, event, recordedAt }) => {
    const personal = event.record === undefined ? undefined : records.get(event.record)?.data;
    return {
      version,
      at: new Date(event.at),
      recordedAt: new Date(recordedAt),
      type: event.type,
      ...(event.by !== undefined && { by: event.by }),
      event,
      ...(personal && { personal }),
    };
  });
}
