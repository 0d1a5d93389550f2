import type { Calendar } from '../calendar.ts';
import { type CivilDay, DAY, parseDay } from '../civil-day.ts';
import { raise } from '../clocks/errors.ts';
import { checkOptions, readChoice } from '../clocks/options.ts';
import type { Roll } from '../policies.ts';
import { type Pattern, type ReadPattern, readPattern } from './pattern.ts';
import { readTimeOfDay } from './time-of-day.ts';

/** What becomes of single dates, each with its reason. The dates are those of the pattern, before any roll. */
export interface RecurrenceExceptions {
  /** Dates that are left out: `{ '2026-07-01': 'red alert' }`. */
  readonly out?: Readonly<Record<string, string>>;
  /** Dates that are held on another one, whatever day that is. */
  readonly moved?: Readonly<Record<string, { readonly to: string; readonly reason?: string }>>;
  /** Dates put in, whatever day they are. */
  readonly added?: Readonly<Record<string, string>>;
}

/** Something that comes up again and again. Plain data but for its calendar. */
export interface Recurrence {
  readonly every: Pattern;
  /** Whose zone and working days count. */
  readonly calendar: Calendar;
  /** The time of day, `05:00`; midnight where it is left out. */
  readonly at?: string;
  /** The first date, from which weeks, months and days are counted; nothing comes up before it. */
  readonly starts?: string;
  /** The last date of the pattern. */
  readonly ends?: string;
  /** Where a date goes that is not a working day: `keep` it (default), `skip` it, or roll it `forward` or `back`. */
  readonly dayOff?: Roll | 'skip';
  readonly except?: RecurrenceExceptions;
}

/** A recurrence that has been read. */
export interface ReadRecurrence {
  readonly pattern: ReadPattern;
  readonly calendar: Calendar;
  /** Milliseconds from midnight. */
  readonly timeOfDay: number;
  readonly first: CivilDay | undefined;
  readonly last: CivilDay;
  readonly dayOff: Roll | 'skip';
  readonly out: ReadonlyMap<CivilDay, string>;
  readonly moved: ReadonlyMap<CivilDay, { readonly to: CivilDay; readonly reason: string | undefined }>;
  readonly added: ReadonlyMap<CivilDay, string>;
}

const OPTIONS = ['every', 'calendar', 'at', 'starts', 'ends', 'dayOff', 'except'];

/**
 * Reads a recurrence.
 *
 * @throws TIME_RECURRENCE when the pattern cannot be read
 * @throws TIME_RECURRENCE_EXCEPTION when a date that is left out or moved is none of its dates
 * @throws TIME_DATE, TIME_TIME_OF_DAY, TIME_OPTION when a date, the time of day or an option cannot be read
 */
export function readRecurrence(rule: Recurrence): ReadRecurrence {
  checkOptions(rule, OPTIONS, '');
  const { every, calendar, starts, ends, except = {} } = rule;
  checkOptions(except, ['out', 'moved', 'added'], '/except');
  const first = starts === undefined ? undefined : parseDay(starts, '/starts');
  const pattern = readPattern(every, first ?? 0);
  const last = ends === undefined ? Infinity : parseDay(ends, '/ends');
  const isDate = (day: CivilDay): boolean => day >= (first ?? -Infinity) && day <= last && pattern.matches(day);
  const ownDay = (date: string, path: string): CivilDay => {
    const day = parseDay(date, path);
    // Where dates count from when it was done, none is known beforehand.
    if (pattern.daysSinceDone !== undefined || isDate(day)) return day;
    throw raise('TIME_RECURRENCE_EXCEPTION', { path, data: { date } });
  };
  const { out = {}, moved = {}, added = {} } = except;
  return {
    pattern,
    calendar,
    timeOfDay: rule.at === undefined ? 0 : readTimeOfDay(rule.at, '/at'),
    first,
    last,
    dayOff: readChoice(rule.dayOff, ['keep', 'skip', 'forward', 'back'], '/dayOff'),
    out: new Map(Object.entries(out).map(([date, reason]) => [ownDay(date, `/except/out/${date}`), reason])),
    moved: new Map(
      Object.entries(moved).map(([date, { to, reason }]) => {
        const path = `/except/moved/${date}`;
        return [ownDay(date, path), { to: parseDay(to, `${path}/to`), reason }];
      }),
    ),
    added: new Map(Object.entries(added).map(([date, reason]) => [parseDay(date, `/except/added/${date}`), reason])),
  };
}

/**
 * Refuses a pattern that counts from a first date where there is none.
 *
 * @throws TIME_RECURRENCE_START
 */
export function requireStart({ pattern, first }: ReadRecurrence): void {
  if (pattern.counts && first === undefined) throw raise('TIME_RECURRENCE_START', { path: '/starts' });
}

/** The instant of a recurrence on a civil day. */
export function instantOn(
  { calendar: { timeline }, timeOfDay }: Pick<ReadRecurrence, 'calendar' | 'timeOfDay'>,
  day: CivilDay,
): number {
  return timeline.around(day * DAY).clock.sameTimeOn(day * DAY + timeOfDay);
}
