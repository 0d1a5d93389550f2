import { nearestName } from '@linli/errors';

import type { Calendar } from '../calendar.ts';
import { raise } from '../clocks/errors.ts';
import { shown } from '../clocks/shown.ts';
import { epochOf, type Instant } from '../instant.ts';
import type { Limit } from '../limit.ts';
import type { Policies } from '../policies.ts';

/**
 * What happens to a stopwatch. Events are plain data; what a stopwatch shows is computed from them and never stored.
 *
 * - `started`: the limit begins to run; before it, the stopwatch waits
 * - `paused`: work waits for something outside, for a reason
 * - `resumed`: work goes on, after a pause, or after a suspension that ends early
 * - `extended`: the limit gets longer, by as much again unless told otherwise (延期)
 * - `suspended`: parked until an instant, at which it goes on by itself (挂账)
 * - `retargeted`: another limit, calendar or way of counting holds, from the start on; pauses and extensions are kept
 * - `stopped`: the end; `met: false` says that the goal was given up, not reached
 */
export type StopwatchEvent =
  | { readonly type: 'started'; readonly at: Instant }
  | { readonly type: 'paused'; readonly at: Instant; readonly reason?: string }
  | { readonly type: 'resumed'; readonly at: Instant }
  | { readonly type: 'extended'; readonly at: Instant; readonly by?: Limit | string }
  | { readonly type: 'suspended'; readonly at: Instant; readonly until: Instant; readonly reason?: string }
  | {
      readonly type: 'retargeted';
      readonly at: Instant;
      readonly limit?: Limit | string;
      readonly calendar?: Calendar;
      readonly policies?: Policies;
    }
  | { readonly type: 'stopped'; readonly at: Instant; readonly met?: boolean };

/** An event with its instant in epoch milliseconds, and its place in the list. */
export interface PlacedEvent {
  readonly event: StopwatchEvent;
  readonly at: number;
  readonly path: string;
}

const TYPES: readonly StopwatchEvent['type'][] = [
  'started',
  'paused',
  'resumed',
  'extended',
  'suspended',
  'retargeted',
  'stopped',
];

/**
 * The events in the order in which they happened; those of one instant in the order given.
 *
 * @throws TIME_STOPWATCH_EVENT when a type is unknown
 * @throws TIME_INSTANT when an instant is not valid
 */
export function placeEvents(events: readonly StopwatchEvent[]): readonly PlacedEvent[] {
  const placed = events.map((event, index) => {
    const path = `/events/${index}`;
    if (!TYPES.includes(event.type)) {
      const type = shown(event.type);
      throw raise('TIME_STOPWATCH_EVENT', { path, data: { type, nearest: nearestName(type, TYPES), known: TYPES } });
    }
    return { event, at: epochOf(event.at), path };
  });
  return placed.toSorted((one, other) => one.at - other.at);
}
