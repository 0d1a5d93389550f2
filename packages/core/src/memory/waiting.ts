import { compareText } from '../stream/code-points.ts';
import type { Wake } from '../stream/stream-event.ts';
import { type SortedList, sortedList } from './sorted-list.ts';

/** A wake, and which stream of which tenant waits for it. */
export interface WaitingWake {
  readonly tenant: string;
  readonly stream: string;
  /** Its place among the wakes of the stream, as they were given. */
  readonly ordinal: number;
  readonly wake: Wake;
}

/** Everything that waits, the earliest first. */
export type Waiting = SortedList<WaitingWake>;

/** Nothing waits yet. */
export function openWaiting(): Waiting {
  return sortedList(
    (a, b) =>
      compareText(a.wake.at, b.wake.at) ||
      compareText(a.tenant, b.tenant) ||
      compareText(a.stream, b.stream) ||
      a.ordinal - b.ordinal,
  );
}
