import type { Calendar } from './calendar.ts';
import { type CivilDay, formatDay } from './civil-day.ts';
import { formatTimeOfDay, formatTimeOn } from './time-of-day.ts';
import { dayAt, firstCounts, workingDayLength } from './counting.ts';
import { type LimitPart, limitToString, millisecondsOf } from './limit.ts';
import type { Policies } from './policies.ts';
import { isUnsettled } from './provisional.ts';
import { rollTime } from './walk.ts';

/** One line of the way to a due instant. Plain data; print it with `formatTrace`. */
export interface DueStep {
  /**
   * `start` and `due` are the ends; `rolled` is a start moved to working time. `working-day`, `make-up-day`,
   * `calendar-day` are counted days, or days with working time; `working-time` is one interval of it. `day-off` and
   * `holiday` count nothing. `continuous` is time that runs on without pause.
   */
  readonly kind:
    | 'start'
    | 'rolled'
    | 'working-day'
    | 'make-up-day'
    | 'calendar-day'
    | 'working-time'
    | 'day-off'
    | 'holiday'
    | 'continuous'
    | 'due';
  /** The civil day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The time of day, `16:00`, or an interval, `14:00-18:00`, as the clocks of the calendar show it. */
  readonly time?: string;
  /** The holiday, also of its make-up day. */
  readonly name?: string;
  /** The limit, in short form; with `start`. */
  readonly limit?: string;
  /** What `used` and `left` are counted in: calendar days, working days, or milliseconds. */
  readonly unit?: 'd' | 'wd' | 'ms';
  /** What this step counts. */
  readonly used?: number;
  /** What remains after it. */
  readonly left?: number;
  /** The day is not announced yet, or not on record. */
  readonly provisional?: true;
}

/** The way from a start to the instant at which a part of a limit is due. */
export function traceOf(
  start: number,
  part: LimitPart,
  at: number,
  calendar: Calendar,
  policies: Policies,
): readonly DueStep[] {
  const { timeline } = calendar;
  const from = rollTime(timeline, start, policies.start);
  const { counting } = policies;
  const steps: DueStep[] = [{ ...moment('start', start, calendar), limit: limitToString({ parts: [part] }) }];
  if (from !== start) steps.push(moment('rolled', from, calendar));
  if (part.unit === 'wd' && typeof counting === 'object') {
    steps.push(...workingTimeSteps(from, at, workingDayLength(part.amount, counting.hoursPerDay), calendar));
  } else if (part.unit === 'wh') {
    steps.push(...workingTimeSteps(from, at, millisecondsOf(part), calendar));
  } else if (part.unit === 'd' || part.unit === 'wd') {
    steps.push(...daySteps(from, at, part.unit, part.amount, calendar, policies));
  } else {
    const used = millisecondsOf(part);
    steps.push({ kind: 'continuous', date: formatDay(dayAt(timeline, from)), unit: 'ms', used, left: 0 });
  }
  return [...steps, moment('due', at, calendar)];
}

/** Day by day: counted days until the count is reached, then the days an end was rolled over. */
function daySteps(
  from: number,
  at: number,
  unit: 'd' | 'wd',
  days: number,
  calendar: Calendar,
  policies: Policies,
): DueStep[] {
  const { timeline } = calendar;
  const first = dayAt(timeline, from);
  const last = dayAt(timeline, Math.max(from, at - 1));
  const steps: DueStep[] = [];
  let left = days;
  for (let day = firstCounts(timeline, from, days, policies) ? first : first + 1; left > 0 || day <= last; day++) {
    const step = dayStep(day, calendar);
    const counts = left > 0 && (unit === 'd' || step.kind === 'working-day' || step.kind === 'make-up-day');
    if (counts) left--;
    if (!counts) steps.push(step);
    else steps.push({ ...step, ...(unit === 'd' ? { kind: 'calendar-day' } : {}), unit, used: 1, left });
  }
  return steps;
}

/** Interval by interval, with the days between that have no working time. */
function workingTimeSteps(from: number, at: number, length: number, calendar: Calendar): DueStep[] {
  const { timeline } = calendar;
  const { clock } = timeline.across(from, at);
  const [first, last] = [dayAt(timeline, from), dayAt(timeline, Math.max(from, at - 1))];
  const steps: DueStep[] = [];
  let left = length;
  let reached = from;
  // A night shift of the day before may still go on.
  for (let day = first - 1; day <= last; day++) {
    const step = dayStep(day, calendar);
    const segments = timeline.schedule.segmentsOf(day, clock);
    if (segments.length === 0 && day >= first) steps.push(step);
    for (let i = 0; i < segments.length; i += 2) {
      const open = Math.max(segments[i] ?? 0, reached);
      const close = Math.min(segments[i + 1] ?? 0, at);
      if (open >= close) continue;
      reached = close;
      left -= close - open;
      const time = `${formatTimeOn(day, clock.wallOf(open))}-${formatTimeOn(day, clock.wallOf(close))}`;
      const kind = step.kind === 'make-up-day' ? step.kind : 'working-time';
      steps.push({ ...step, kind, time, unit: 'ms', used: close - open, left });
    }
  }
  return steps;
}

function dayStep(day: CivilDay, calendar: Calendar): DueStep {
  const { timeline } = calendar;
  const { clock } = timeline.around(day * 86_400_000);
  const works = timeline.schedule.segmentsOf(day, clock).length > 0;
  const { kind, name } = timeline.schedule.noteOf(day);
  const worked = kind === 'make-up-day' ? kind : 'working-day';
  return {
    kind: works ? worked : kind === 'holiday' ? kind : 'day-off',
    date: formatDay(day),
    ...(name === undefined ? {} : { name }),
    ...(isUnsettled(day, calendar) ? { provisional: true } : {}),
  };
}

function moment(kind: 'start' | 'rolled' | 'due', epoch: number, calendar: Calendar): DueStep {
  const { timeline } = calendar;
  return {
    kind,
    date: formatDay(dayAt(timeline, epoch)),
    time: formatTimeOfDay(timeline.around(epoch).clock.wallOf(epoch)),
  };
}
