import { type CivilDay, DAY, formatDay } from '../civil-day.ts';
import { raise } from '../clocks/errors.ts';
import { dayAt } from '../counting.ts';
import { epochOf, type Instant } from '../instant.ts';
import { type DateOrInstant, readDayOf } from './bounds.ts';
import { stepOf } from './occurrence-step.ts';
import { occurrencesBetween } from './occurrences.ts';
import { HORIZON } from './pattern.ts';
import { type ReadRecurrence, readRecurrence, type Recurrence, requireStart } from './recurrence.ts';

/** A date on which something was due. */
export interface DueDate {
  readonly date: string;
  /** The day on which it was done; `undefined` while it is not, or when the next one came first. */
  readonly doneOn: string | undefined;
  /** Civil days from the date to that day, to the next date, or to the day of asking. */
  readonly overdueDays: number;
}

/** How well a recurrence was kept. */
export interface Missed {
  /** Every date up to and including the day of asking. */
  readonly dates: readonly DueDate[];
  /** The dates that passed without being done, until the next one came up or the day of asking. */
  readonly missed: readonly DueDate[];
  /** The dates after which it was done, before the next one came up. */
  readonly late: readonly DueDate[];
  /** Civil days since the first date that was missed after it was last done; 0 when nothing is overdue. */
  readonly overdueDays: number;
  /** The first date that is open: the one that is overdue, due today, or comes next. */
  readonly dueOn: string | undefined;
}

/**
 * Which times of a recurrence were missed, and how long it is overdue. A time can be made up for until the next one
 * comes up; on the day itself it is not missed yet.
 *
 * @param rule - what comes up, and when
 * @param done - the instants or dates at which it was done, in any order; those after `at` have not happened yet
 * @param at - the instant of asking
 * @throws TIME_RECURRENCE_START when neither the rule nor what was done gives a first date, or the pattern counts from
 *   one that the rule does not give
 * @throws as {@link occurrences} otherwise
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { missed } from '@linli/time/recurrence';
 *
 * // A visit every five days, last on 1 June.
 * const visit = { every: { days: 5, since: 'done' }, calendar: chinaCalendar() } as const;
 * const { overdueDays, dueOn } = missed(visit, ['2026-06-01'], new Date('2026-06-07T00:00+08:00'));
 * overdueDays; // => 1
 * dueOn; // => '2026-06-06'
 * ```
 */
export function missed(rule: Recurrence, done: readonly DateOrInstant[], at: Instant): Missed {
  const read = readRecurrence(rule);
  const today = dayAt(read.calendar.timeline, epochOf(at));
  const doneDays = done
    .map((date, index) => readDayOf(date, read.calendar, `/done/${index}`))
    .filter((day) => day <= today)
    .toSorted((one, other) => one - other);
  if (read.first === undefined && doneDays.length === 0) throw raise('TIME_RECURRENCE_START', { path: '/starts' });
  const { daysSinceDone } = read.pattern;
  const known = daysSinceDone === undefined ? fixed(read, doneDays, today) : moving(read, doneDays, daysSinceDone);
  return summary(known, doneDays.at(-1) ?? -Infinity, today);
}

/** A date, the next one, and the day on which it was done in between. */
interface Span {
  readonly date: CivilDay;
  readonly until: CivilDay;
  readonly doneOn: CivilDay | undefined;
}

/** The dates of a fixed pattern up to the first one that is still to come. */
function fixed(rule: ReadRecurrence, doneDays: readonly CivilDay[], today: CivilDay): readonly Span[] {
  requireStart(rule);
  const { timeline } = rule.calendar;
  const firstDone = doneDays[0] ?? today;
  // The first date of all may be rolled back to before it.
  const from = rule.first === undefined ? timeline.around(firstDone * DAY).clock.instantOf(firstDone * DAY) : -Infinity;
  const dates: CivilDay[] = [];
  for (const { at } of occurrencesBetween(rule, from, (today + HORIZON) * DAY)) {
    dates.push(dayAt(timeline, at.getTime()));
    if ((dates.at(-1) ?? 0) > today) break;
  }
  let next = 0;
  return dates.map((date, index) => {
    const until = dates[index + 1] ?? Infinity;
    while ((doneDays[next] ?? Infinity) < date) next++;
    const doneOn = doneDays[next];
    return { date, until, doneOn: doneOn !== undefined && doneOn < until ? doneOn : undefined };
  });
}

/** The dates that each time it was done puts off anew. Without a first date, the first time sets the pace. */
function moving(rule: ReadRecurrence, doneDays: readonly CivilDay[], days: number): readonly Span[] {
  const spans: Span[] = [];
  let date = rule.first;
  for (const doneOn of new Set(doneDays)) {
    if (date !== undefined) spans.push({ date, until: Infinity, doneOn });
    date = stepOf(rule, doneOn + days).day ?? doneOn + days;
  }
  return date === undefined ? spans : [...spans, { date, until: Infinity, doneOn: undefined }];
}

function summary(spans: readonly Span[], lastDone: CivilDay, today: CivilDay): Missed {
  const dueDate = ({ date, until, doneOn }: Span): DueDate => ({
    date: formatDay(date),
    doneOn: doneOn === undefined ? undefined : formatDay(doneOn),
    overdueDays: Math.max(0, (doneOn ?? Math.min(until, today)) - date),
  });
  const past = spans.filter(({ date, doneOn }) => date <= today || doneOn !== undefined);
  const open = spans.find(({ date, doneOn }) => doneOn === undefined && date > lastDone);
  return {
    dates: past.map(dueDate),
    missed: past.filter(({ date, doneOn }) => doneOn === undefined && date < today).map(dueDate),
    late: past.filter(({ date, doneOn }) => doneOn !== undefined && doneOn > date).map(dueDate),
    overdueDays: Math.max(0, today - (open?.date ?? today)),
    dueOn: open === undefined ? undefined : formatDay(open.date),
  };
}
