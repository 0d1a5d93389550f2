import { formatDay } from '../civil-day.ts';
import { dayAt } from '../counting.ts';
import { epochOf, type Instant } from '../instant.ts';
import { type Bounds, readBound } from './bounds.ts';
import { type Occurrence, occurrencesBetween } from './occurrences.ts';
import { readRecurrence, type Recurrence } from './recurrence.ts';

/** How an arrival compares with the time it was due. */
export interface Arrival {
  readonly occurrence: Occurrence;
  /** The first arrival of the day. */
  readonly arrivedAt: Date | undefined;
  /** Arriving at the very instant is in time. */
  readonly state: 'in-time' | 'late' | 'missing';
  /** Milliseconds after the time it was due; 0 in time, `undefined` while missing. */
  readonly lateBy: number | undefined;
}

/**
 * Whether a duty with a time of day was kept: at the test point before five each morning.
 *
 * @param rule - the duty; its time of day is the latest to arrive
 * @param arrivals - when someone arrived, in any order; each counts for its civil day
 * @param bounds - the times that are due in between
 * @returns one line for each time, in order
 * @throws as {@link occurrences}
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { punctuality } from '@linli/time/recurrence';
 *
 * const duty = { every: { days: 1 }, starts: '2022-03-01', at: '05:00', calendar: chinaCalendar() } as const;
 * const arrivals = [new Date('2022-03-01T04:59+08:00'), new Date('2022-03-02T05:01+08:00')];
 * const lines = punctuality(duty, arrivals, { from: '2022-03-01', to: '2022-03-04' });
 * lines.map(({ state, lateBy }) => [state, lateBy]);
 * // => [['in-time', 0], ['late', 60000], ['missing', undefined]]
 * ```
 */
export function punctuality(rule: Recurrence, arrivals: readonly Instant[], bounds: Bounds): readonly Arrival[] {
  const read = readRecurrence(rule);
  const { calendar } = read;
  const firstOf = new Map<string, number>();
  for (const epoch of arrivals.map((arrival) => epochOf(arrival))) {
    const date = formatDay(dayAt(calendar.timeline, epoch));
    firstOf.set(date, Math.min(epoch, firstOf.get(date) ?? Infinity));
  }
  const [from, to] = [readBound(bounds.from, calendar, '/from'), readBound(bounds.to, calendar, '/to')];
  return [...occurrencesBetween(read, from, to)].map((occurrence) => {
    const arrived = firstOf.get(occurrence.date);
    if (arrived === undefined) return { occurrence, arrivedAt: undefined, state: 'missing', lateBy: undefined };
    const lateBy = Math.max(0, arrived - occurrence.at.getTime());
    return { occurrence, arrivedAt: new Date(arrived), state: lateBy > 0 ? 'late' : 'in-time', lateBy };
  });
}
