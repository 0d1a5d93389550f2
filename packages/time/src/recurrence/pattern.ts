import { type CivilDay, DAY, type Weekday, weekdayOf, WEEKDAYS } from '../civil-day.ts';
import { raise } from '../clocks/errors.ts';
import { shown } from '../clocks/shown.ts';

/** A day of the month, or `last` whatever month it is. A month that is too short has its last day instead. */
export type DayOfMonth = number | 'last';

/**
 * When something comes up again:
 *
 * - `{ weekday: 'fri' }`, `{ weekday: ['mon', 'thu'] }`; every other week from the first date on:
 *   `{ weekday: 'fri', weeks: 2 }`
 * - `{ dayOfMonth: 15 }`, `{ dayOfMonth: [1, 'last'] }`; every quarter: `{ dayOfMonth: 1, months: 3 }`
 * - `{ dayOfYear: '03-05' }`; 28 February stands in for a missing `02-29`
 * - `{ days: 5 }`, counted from the first date
 * - `{ days: 5, since: 'done' }`, counted from when it was last done
 */
export type Pattern =
  | { readonly weekday: Weekday | readonly Weekday[]; readonly weeks?: number }
  | { readonly dayOfMonth: DayOfMonth | readonly DayOfMonth[]; readonly months?: number }
  | { readonly dayOfYear: string }
  | { readonly days: number; readonly since?: 'done' };

/** A pattern that has been read. */
export interface ReadPattern {
  /** Whether a civil day is one of its days. */
  matches(day: CivilDay): boolean;
  /** It cannot be told from one day alone, but counts from a first date. */
  readonly counts: boolean;
  /** Days from one time to the next, where they are counted from when it was done. */
  readonly daysSinceDone?: number;
}

type PatternOf<Name extends string> = Extract<Pattern, Readonly<Record<Name, unknown>>>;

/** The names of each kind of pattern; the first one makes it that kind. */
const KINDS = [['weekday', 'weeks'], ['dayOfMonth', 'months'], ['dayOfYear'], ['days', 'since']] as const;
/** The longest way from one date to the next, in days: ten years. */
const LONGEST = 3660;
/** How far ahead the next date is looked for, in days. A pattern that always falls on days off may have none. */
export const HORIZON = 2 * LONGEST;

/**
 * Reads a pattern.
 *
 * @param first - the date counted from
 * @throws TIME_RECURRENCE when it cannot be read
 */
export function readPattern(every: Pattern, first: CivilDay): ReadPattern {
  const names = typeof every === 'object' && every !== null ? Object.keys(every) : [];
  const kind = KINDS.find(([name]) => names.includes(name));
  const plain = kind !== undefined && names.every((name) => kind.some((known) => known === name));
  const read = plain ? readKind(every, first) : undefined;
  if (read === undefined) throw raise('TIME_RECURRENCE', { path: '/every', data: { value: shown(every) } });
  return read;
}

function readKind(every: Pattern, first: CivilDay): ReadPattern | undefined {
  if ('weekday' in every) return readWeekdays(every, first);
  if ('dayOfMonth' in every) return readDaysOfMonth(every, first);
  if ('dayOfYear' in every) return readDayOfYear(every);
  return 'days' in every ? readDays(every, first) : undefined;
}

function readWeekdays({ weekday, weeks = 1 }: PatternOf<'weekday'>, first: CivilDay): ReadPattern | undefined {
  const days = [weekday].flat().map((name) => WEEKDAYS.indexOf(name));
  if (days.length === 0 || days.includes(-1) || !isStep(weeks, 7)) return undefined;
  return {
    matches: (day) => days.includes(weekdayOf(day)) && (weekOf(day) - weekOf(first)) % weeks === 0,
    counts: weeks > 1,
  };
}

function readDaysOfMonth(
  { dayOfMonth, months = 1 }: PatternOf<'dayOfMonth'>,
  first: CivilDay,
): ReadPattern | undefined {
  const days = [dayOfMonth].flat().map((day) => (day === 'last' ? 31 : day));
  if (days.length === 0 || !days.every((day) => isStep(day, 1) && day <= 31) || !isStep(months, 31)) return undefined;
  return {
    matches(day) {
      if ((monthOf(day) - monthOf(first)) % months !== 0) return false;
      const date = dateOf(day);
      return days.includes(date) || (dateOf(day + 1) === 1 && days.some((wanted) => wanted > date));
    },
    counts: months > 1,
  };
}

function readDayOfYear({ dayOfYear }: PatternOf<'dayOfYear'>): ReadPattern | undefined {
  if (!isDayOfYear(dayOfYear)) return undefined;
  const [month = 0, date = 0] = dayOfYear.split('-').map(Number);
  return {
    matches(day) {
      if (monthOf(day) % 12 !== month - 1) return false;
      return dateOf(day) === date || (dateOf(day) < date && dateOf(day + 1) === 1);
    },
    counts: false,
  };
}

function readDays({ days, since }: PatternOf<'days'>, first: CivilDay): ReadPattern | undefined {
  if (!isStep(days, 1) || (since !== undefined && since !== 'done')) return undefined;
  const matches = (day: CivilDay): boolean => (day - first) % days === 0;
  return since === undefined ? { matches, counts: true } : { matches, counts: true, daysSinceDone: days };
}

/** Whether it is a number of units of so many days. */
function isStep(value: number, days: number): boolean {
  return Number.isInteger(value) && value >= 1 && value * days <= LONGEST;
}

function isDayOfYear(text: string): boolean {
  // 2024 had a 29 February.
  const date = new Date(/^\d\d-\d\d$/.test(text) ? `2024-${text}T00:00Z` : NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === text;
}

/** Weeks begin on Monday (ISO 8601). */
function weekOf(day: CivilDay): number {
  return Math.floor((day + 3) / 7);
}

function monthOf(day: CivilDay): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dateOf(day: CivilDay): number {
  return new Date(day * DAY).getUTCDate();
}
