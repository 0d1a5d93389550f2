import ICAL from 'ical.js';

import { raise } from '../clocks/errors.ts';
import { checkOptions } from '../clocks/options.ts';
import type { Instant } from '../instant.ts';
import {
  type CalendarEntry,
  type Component,
  componentOf,
  instantProperty,
  type Property,
  text,
} from './calendar-entry.ts';

/** What a calendar file is made from. */
export interface IcalendarOptions {
  readonly entries: readonly CalendarEntry[];
  /** When this edition of the entries was made; the same input gives the same file. */
  readonly stamp: Instant;
  /** The name that readers show. */
  readonly name?: string;
  /** The product that made the file (PRODID). */
  readonly product?: string;
}

/**
 * A calendar file in the iCalendar format, which calendars on phones and desks read or subscribe to. Instants are
 * written in UTC, so that no reader needs to know the zone.
 *
 * @param options - entries, stamp, name and product
 * @returns the text of an `.ics` file, lines folded and ended as the format wants them
 * @throws TIME_ICAL_UID when two entries have one `uid`, or one is empty
 * @throws TIME_ICAL_END when an event does not end after it starts, or mixes dates and instants
 * @throws TIME_DATE, TIME_INSTANT, TIME_OPTION when a date, an instant or an option is not valid
 *
 * @example
 * ```ts
 * import { chinaCalendar, due } from '@linli/time';
 * import { icalendar } from '@linli/time/ical';
 *
 * const start = new Date('2026-03-06T16:00+08:00');
 * const task = { uid: 'case-17-repair', summary: 'Repair', due: due(start, '3wd', chinaCalendar()).at };
 * const file = icalendar({ entries: [task], stamp: start });
 * file.split('\r\n').filter((line) => /^(DTSTAMP|DUE)/.test(line));
 * // => ['DTSTAMP:20260306T080000Z', 'DUE:20260311T080000Z']
 * ```
 *
 * Source: RFC 5545 (iCalendar) and RFC 7986 (NAME); text is written by ical.js from jCal (RFC 7265).
 */
export function icalendar(options: IcalendarOptions): string {
  checkOptions(options, ['entries', 'stamp', 'name', 'product'], '');
  const { entries, stamp, name, product = '-//Linli//@linli/time//EN' } = options;
  const uids = new Set<string>();
  for (const [index, { uid }] of entries.entries()) {
    if (uid === '' || uids.has(uid)) throw raise('TIME_ICAL_UID', { path: `/entries/${index}/uid`, data: { uid } });
    uids.add(uid);
  }
  const stamped = instantProperty('dtstamp', stamp);
  const properties: readonly Property[] = [
    text('version', '2.0'),
    text('prodid', product),
    text('method', 'PUBLISH'),
    // NAME is the standard, X-WR-CALNAME what most readers look at.
    ...(name === undefined ? [] : [text('name', name), text('x-wr-calname', name)]),
  ];
  const components = entries.map((entry, index): Component => componentOf(entry, stamped, `/entries/${index}`));
  return ICAL.stringify(['vcalendar', properties, components]);
}
