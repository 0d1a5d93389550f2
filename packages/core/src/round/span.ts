import type { Calendar } from '@linli/time';
import { missed, nextOccurrence, occurrences, type Pattern, type Recurrence } from '@linli/time/recurrence';

import { beginOf, dateOf, endOf } from './civil.ts';
import type { RoundService } from './terms.ts';

/** When something may be done, and by when it should be. Epoch milliseconds. */
export interface TaskSpan {
  /** The civil date it is planned for; of a quota, the first of its period. */
  readonly date: string;
  readonly opensAt: number;
  readonly dueAt: number;
  /** From here on it is late: a time of day itself is in time, the midnight after a day is not. */
  readonly lateFrom: number;
  /** From here on it cannot be made up for any more. */
  readonly closesAt: number;
}

/** How often, as a service says it. */
type Every = RoundService['every'];

/** What spans are planned from. */
export interface SpanPlan {
  readonly service: RoundService;
  /** How many times as often as usual. */
  readonly factor: number;
  /** The first civil date. */
  readonly starts: string;
  readonly calendar: Calendar;
}

const YEAR = 366 * 86_400_000;

/** Whether each time sets the date of the next, so that every stop has dates of its own. */
export function isMoving({ every }: RoundService): boolean {
  return 'since' in every && every.since === 'done';
}

/** The spans of fixed dates or periods, from the first one to the first that opens after an instant. */
export function fixedSpans(plan: SpanPlan, until: number): readonly TaskSpan[] {
  const { service, factor, starts, calendar } = plan;
  const every = oftener(service.every, factor);
  if ('times' in every) return quotaSpans(every, starts, until, calendar);
  const { by, dayOff } = service;
  const rule: Recurrence = { every: every as Pattern, calendar, starts, dayOff, ...(by !== undefined && { at: by }) };
  const from = beginOf(starts, calendar);
  const spans: TaskSpan[] = [];
  for (const { date, at } of occurrences(rule, { from, to: new Date(Math.max(until, from.getTime()) + 2 * YEAR) })) {
    const opensAt = beginOf(date, calendar).getTime();
    const end = endOf(date, calendar).getTime();
    const previous = spans.at(-1);
    // What has the whole day can be made up for until it comes up again; what has a time of day, on that day only.
    if (previous !== undefined && by === undefined) spans[spans.length - 1] = { ...previous, closesAt: opensAt };
    spans.push(
      by === undefined
        ? { date, opensAt, dueAt: end, lateFrom: end, closesAt: Infinity }
        : { date, opensAt, dueAt: at.getTime(), lateFrom: at.getTime() + 1, closesAt: end },
    );
    if (opensAt > until) break;
  }
  return spans;
}

/** The spans of a service that is due so many days after it was last done. */
export function movingSpans(plan: SpanPlan, done: readonly number[], at: Date): readonly TaskSpan[] {
  const { service, factor, starts, calendar } = plan;
  const rule: Recurrence = {
    every: oftener(service.every, factor) as Pattern,
    calendar,
    starts,
    dayOff: service.dayOff,
  };
  const { dates, dueOn } = missed(
    rule,
    done.map((instant) => new Date(instant)),
    at,
  );
  const known = dates.map(({ date, doneOn }) => ({ date, doneOn }));
  if (dueOn !== undefined && known.every(({ date, doneOn }) => date !== dueOn || doneOn !== undefined)) {
    known.push({ date: dueOn, doneOn: undefined });
  }
  let lastDone = starts;
  return known.map(({ date, doneOn }) => {
    const opens = doneOn ?? lastDone;
    lastDone = doneOn ?? lastDone;
    const opensAt = doneOn === undefined ? endOf(opens, calendar) : beginOf(opens, calendar);
    const end = endOf(date, calendar).getTime();
    return { date, opensAt: opensAt.getTime(), dueAt: end, lateFrom: end, closesAt: Infinity };
  });
}

/** The same, so many times as often. */
function oftener(every: Every, factor: number): Every {
  if ('days' in every) return { ...every, days: Math.max(1, Math.floor(every.days / factor)) };
  return 'times' in every ? { ...every, times: every.times * factor } : every;
}

const boundaries = {
  week: { weekday: 'mon' },
  month: { dayOfMonth: 1 },
  quarter: { dayOfMonth: 1, months: 3 },
  year: { dayOfMonth: 1, months: 12 },
} as const satisfies Record<string, Pattern>;

/** So many spans alike for each period; the first period is the one the first date lies in. */
function quotaSpans(
  { times, per }: Extract<Every, { readonly times: number }>,
  starts: string,
  until: number,
  calendar: Calendar,
): readonly TaskSpan[] {
  const rule: Recurrence = { every: boundaries[per], calendar, starts: `${Number(starts.slice(0, 4)) - 1}-01-01` };
  const spans: TaskSpan[] = [];
  let opens = periodOf(rule, starts);
  while (spans.at(-1) === undefined || (spans.at(-1)?.opensAt ?? Infinity) <= until) {
    const closes = nextOccurrence(rule, opens)?.at ?? new Date(NaN);
    const [opensAt, closesAt] = [opens.getTime(), closes.getTime()];
    const span = { date: dateOf(opens, calendar), opensAt, dueAt: closesAt, lateFrom: closesAt, closesAt };
    for (let index = 0; index < times; index++) spans.push(span);
    opens = closes;
  }
  return spans;
}

/** When the period begins that a date lies in. */
function periodOf(rule: Recurrence, date: string): Date {
  const end = endOf(date, rule.calendar);
  let opens = beginOf(date, rule.calendar);
  for (const { at } of occurrences(rule, { from: new Date(opens.getTime() - YEAR), to: end })) opens = at;
  return opens;
}
