import { type CivilDay, DAY, formatDay } from '../civil-day.ts';
import { dayAt } from '../counting.ts';
import { type Bounds, type DateOrInstant, readBound } from './bounds.ts';
import { addedSteps, type DayStep, dayStepsFrom, type OccurrenceKind, stepOf, worksOn } from './occurrence-step.ts';
import { HORIZON } from './pattern.ts';
import { instantOn, type ReadRecurrence, readRecurrence, type Recurrence, requireStart } from './recurrence.ts';

/** One time that something comes up. */
export interface Occurrence {
  /** The day it is held on. */
  readonly date: string;
  /** The instant, at the recurrence's time of day. */
  readonly at: Date;
  /** The date of the pattern, where it is another one. */
  readonly nominal: string;
  readonly kind: Exclude<OccurrenceKind, 'skipped' | 'out' | 'merged'>;
  /** The holiday it was rolled off, or the reason of the exception. */
  readonly reason: string | undefined;
  /** It depends on days that are not announced yet, or not on record. */
  readonly provisional: boolean;
}

/**
 * The times something comes up, in order, made one by one as they are asked for.
 *
 * @param rule - what comes up, and when
 * @param bounds - from an instant or date on, up to another one; without `to`, on and on
 * @throws TIME_RECURRENCE, TIME_RECURRENCE_START, TIME_RECURRENCE_EXCEPTION, TIME_TIME_OF_DAY, TIME_DATE, TIME_OPTION
 *   when the rule or a bound cannot be read
 * @throws TIME_NO_WORKING_TIME when a date is to be rolled and the calendar has no working day there
 * @throws TIME_RANGE when it goes on beyond the years 1900 to 2199
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { occurrences } from '@linli/time/recurrence';
 *
 * // A meeting on the 15th of each month; in February 2026 that is the first day of the Spring Festival.
 * const meeting = { every: { dayOfMonth: 15 }, calendar: chinaCalendar(), dayOff: 'forward' } as const;
 * const dates = [...occurrences(meeting, { from: '2026-01-01', to: '2026-04-01' })].map(({ date }) => date);
 * dates; // => ['2026-01-15', '2026-02-24', '2026-03-16']
 * ```
 */
export function* occurrences(
  rule: Recurrence,
  bounds: Pick<Bounds, 'from'> & Partial<Bounds>,
): Generator<Occurrence, void, undefined> {
  const read = readRecurrence(rule);
  const from = readBound(bounds.from, read.calendar, '/from');
  const to = bounds.to === undefined ? Infinity : readBound(bounds.to, read.calendar, '/to');
  yield* occurrencesBetween(read, from, to);
}

/**
 * The next time something comes up, after an instant.
 *
 * @param rule - what comes up, and when
 * @param after - an instant, or a date for the moment it begins; a time at this very instant is passed over
 * @returns `undefined` when it has come to its end, or does not come up within twenty years
 * @throws as {@link occurrences}
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { nextOccurrence } from '@linli/time/recurrence';
 *
 * // Friday, 1 May 2026, is a holiday.
 * const friday = { every: { weekday: 'fri' }, calendar: chinaCalendar(), dayOff: 'skip' } as const;
 * nextOccurrence(friday, '2026-04-30')?.date; // => '2026-05-08'
 * nextOccurrence({ ...friday, dayOff: 'forward' }, '2026-04-30')?.date; // => '2026-05-06'
 * ```
 */
export function nextOccurrence(rule: Recurrence, after: DateOrInstant): Occurrence | undefined {
  const read = readRecurrence(rule);
  const from = readBound(after, read.calendar, '/after') + 1;
  return occurrencesBetween(read, from, from + HORIZON * DAY).next().value ?? undefined;
}

/** The times something comes up from an instant on (-Infinity for the first date), before another one, in order. */
export function* occurrencesBetween(
  rule: ReadRecurrence,
  from: number,
  to: number,
): Generator<Occurrence, void, undefined> {
  let previous: string | undefined;
  for (const occurrence of inOrder(plannedFrom(rule, from, to), exceptional(rule))) {
    const { at, date } = occurrence;
    if (at.getTime() >= to) return;
    if (at.getTime() < from || date === previous) continue;
    previous = date;
    yield occurrence;
  }
}

/** Those of the pattern, without exceptions; they stay in order wherever they are rolled. */
function* plannedFrom(rule: ReadRecurrence, from: number, to: number): Generator<Occurrence, void, undefined> {
  requireStart(rule);
  for (const step of dayStepsFrom(rule, firstNominal(rule, from))) {
    if (rule.dayOff !== 'back' && instantOn(rule, step.nominal) >= to) return;
    if (step.kind !== 'moved') yield* heldOn(rule, step);
  }
}

/** Those moved or put in, in order. */
function exceptional(rule: ReadRecurrence): readonly Occurrence[] {
  const moved = [...rule.moved.keys()].map((nominal) => stepOf(rule, nominal));
  return [...addedSteps(rule), ...moved]
    .flatMap((step) => heldOn(rule, step))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

function* inOrder(
  planned: Iterable<Occurrence>,
  exceptions: readonly Occurrence[],
): Generator<Occurrence, void, undefined> {
  let index = 0;
  for (const occurrence of planned) {
    for (let next = exceptions[index]; next !== undefined && next.at < occurrence.at; next = exceptions[index]) {
      yield next;
      index++;
    }
    yield occurrence;
  }
  yield* exceptions.slice(index);
}

/** The first date of the pattern that may be held at an instant or later: those of the days off before it roll on. */
function firstNominal(rule: ReadRecurrence, from: number): CivilDay {
  const { calendar, first = -Infinity, dayOff } = rule;
  if (from === -Infinity) return first;
  let day = dayAt(calendar.timeline, from);
  if (dayOff !== 'forward') return day;
  const earliest = Math.max(first, calendar.timeline.schedule.firstDay);
  while (day > earliest && !worksOn(rule, day - 1)) day--;
  return day;
}

function heldOn(rule: ReadRecurrence, { kind, nominal, day, reason, provisional }: DayStep): Occurrence[] {
  if (day === undefined || kind === 'skipped' || kind === 'out' || kind === 'merged') return [];
  const at = new Date(instantOn(rule, day));
  return [{ date: formatDay(day), at, nominal: formatDay(nominal), kind, reason, provisional }];
}
