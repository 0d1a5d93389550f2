import { formatDay, parseDay } from '../civil-day.ts';
import { raise } from '../clocks/errors.ts';
import { shown } from '../clocks/shown.ts';
import { epochOf, type Instant } from '../instant.ts';

interface EntryText {
  /** Names the entry for good: a reader that has it already replaces it. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly categories?: readonly string[];
}

/** Something that takes place: at an instant, from one to another, or on whole days (`2026-05-01`). */
export interface CalendarEvent extends EntryText {
  readonly start: Instant | string;
  /** When it ends, of the same kind as `start`; the end itself lies outside. Whole days last one day without it. */
  readonly end?: Instant | string;
  /** It was called off; readers show it struck out. */
  readonly cancelled?: boolean;
}

/** Something to be done by an instant. */
export interface CalendarTask extends EntryText {
  readonly due: Instant;
  readonly done?: boolean;
}

/** What a calendar file holds. */
export type CalendarEntry = CalendarEvent | CalendarTask;

/** A property of iCalendar as jCal writes it: name, parameters, type, values (RFC 7265, section 3.4). */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: string[],
];
/** A component of iCalendar as jCal writes it: name, properties, components (RFC 7265, section 3.3). */
export type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

/**
 * An entry as a component.
 *
 * @throws TIME_ICAL_END when an event does not end after it starts, or mixes dates and instants
 * @throws TIME_DATE, TIME_INSTANT when a date or an instant is not valid
 */
export function componentOf(entry: CalendarEntry, stamp: Property, path: string): Component {
  const { uid, summary, description, location, categories = [] } = entry;
  const properties: readonly (Property | undefined)[] = [
    text('uid', uid),
    stamp,
    ...('due' in entry ? taskProperties(entry) : eventProperties(entry, path)),
    text('summary', summary),
    description === undefined ? undefined : text('description', description),
    location === undefined ? undefined : text('location', location),
    categories.length === 0 ? undefined : ['categories', {}, 'text', ...categories.map(plain)],
  ];
  return ['due' in entry ? 'vtodo' : 'vevent', properties.filter((property) => property !== undefined), []];
}

/** A property that holds an instant, in UTC and to the second. */
export function instantProperty(name: string, instant: Instant): Property {
  return [name, {}, 'date-time', `${new Date(epochOf(instant)).toISOString().slice(0, 19)}Z`];
}

/** A property that holds text. */
export function text(name: string, value: string): Property {
  return [name, {}, 'text', plain(value)];
}

function taskProperties({ due, done = false }: CalendarTask): readonly Property[] {
  return [instantProperty('due', due), text('status', done ? 'COMPLETED' : 'NEEDS-ACTION')];
}

function eventProperties({ start, end, cancelled = false }: CalendarEvent, path: string): readonly Property[] {
  const status = text('status', cancelled ? 'CANCELLED' : 'CONFIRMED');
  if (typeof start === 'string') {
    const first = parseDay(start, `${path}/start`);
    const last = end === undefined ? first + 1 : typeof end === 'string' ? parseDay(end, `${path}/end`) : NaN;
    if (!(last > first)) throw wrongEnd(end, path);
    return [['dtstart', {}, 'date', formatDay(first)], ['dtend', {}, 'date', formatDay(last)], status];
  }
  if (end === undefined) return [instantProperty('dtstart', start), status];
  if (typeof end === 'string' || epochOf(end) <= epochOf(start)) throw wrongEnd(end, path);
  return [instantProperty('dtstart', start), instantProperty('dtend', end), status];
}

function wrongEnd(end: unknown, path: string): Error {
  return raise('TIME_ICAL_END', { path: `${path}/end`, data: { value: shown(end) } });
}

/** Control characters would break lines, or are not allowed at all (RFC 5545, section 3.3.11). */
function plain(value: string): string {
  return value.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
