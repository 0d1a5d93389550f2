import { raise } from '../clocks/errors.ts';
import { readSingleLimit } from '../clocks/single-limit.ts';
import { type Limit, limitToString, millisecondsOf } from '../limit.ts';
import type { Occurrence } from '../recurrence/occurrences.ts';
import type { CalendarEvent } from './calendar-entry.ts';

/** What every event of a recurrence has in common. */
export interface OccurrenceEventOptions {
  /** Each event is named after it and its date of the pattern, so that one that is moved stays the same event. */
  readonly uid: string;
  readonly summary: string;
  /** How long each lasts, in hours or minutes; whole days where it is left out. */
  readonly lasts?: Limit | string;
  readonly description?: string;
  readonly location?: string;
  readonly categories?: readonly string[];
}

/**
 * The occurrences of a recurrence as events of a calendar file.
 *
 * @param occurrences - what `occurrences(…)` gave
 * @param options - name, summary, length and texts
 * @returns one event for each, for `icalendar`
 * @throws TIME_ICAL_LENGTH when the length is not in hours or minutes
 * @throws TIME_LIMIT_PARTS and the errors of limits
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { icalendar, occurrenceEvents } from '@linli/time/ical';
 * import { occurrences } from '@linli/time/recurrence';
 *
 * const friday = { every: { weekday: 'fri' }, at: '15:00', calendar: chinaCalendar(), dayOff: 'skip' } as const;
 * const dates = occurrences(friday, { from: '2026-05-01', to: '2026-05-10' });
 * const entries = occurrenceEvents(dates, { uid: 'friday-talk', summary: 'Listening to residents', lasts: '2h' });
 * const file = icalendar({ entries, stamp: new Date('2026-04-20T00:00Z') });
 * file.split('\r\n').filter((line) => /^(UID|DTSTART|DTEND)/.test(line));
 * // => ['UID:friday-talk-2026-05-08', 'DTSTART:20260508T070000Z', 'DTEND:20260508T090000Z']
 * ```
 */
export function occurrenceEvents(
  occurrences: Iterable<Occurrence>,
  options: OccurrenceEventOptions,
): readonly CalendarEvent[] {
  const { uid, lasts, ...texts } = options;
  const length = lasts === undefined ? undefined : readLength(lasts);
  return Array.from(occurrences, ({ at, date, nominal }) => ({
    ...texts,
    uid: `${uid}-${nominal}`,
    ...(length === undefined ? { start: date } : { start: at, end: new Date(at.getTime() + length) }),
  }));
}

function readLength(lasts: Limit | string): number {
  const part = readSingleLimit(lasts, '/lasts');
  if (part.unit === 'h' || part.unit === 'min') return millisecondsOf(part);
  throw raise('TIME_ICAL_LENGTH', { path: '/lasts', data: { limit: limitToString({ parts: [part] }) } });
}
