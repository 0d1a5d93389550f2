import { type CivilDay, formatDay, parseDay, type Weekday, weekdayOf, WEEKDAYS } from './civil-day.ts';
import { raise } from './errors.ts';
import { apart, type DayHours, endsNextDay, type Hours, overlapping, parseHours } from './hours.ts';
import { type Period, readPeriods } from './period.ts';
import type { Schedule } from './schedule.ts';
import { Timeline } from './timeline.ts';
import { type DatedHours, scheduleOf } from './working-hours.ts';
import { createZone, type ZoneRule } from './zone.ts';

/** The hours of one date: alone, or with the name of the holiday or occasion. */
export type DateHours = Hours | { readonly hours: Hours; readonly name?: string };

/** What a calendar is made from. */
export interface CalendarOptions {
  /** IANA name, `'UTC'`, a fixed offset such as `'+08:00'`, or a rule of your own. */
  readonly zone: string | ZoneRule;
  /** Working hours by day of the week; a day left out has none. */
  readonly week: Partial<Readonly<Record<Weekday, Hours>>>;
  /** Hours of single dates, `YYYY-MM-DD`, in place of their weekday's: a shift, a make-up day, a holiday (`[]`). */
  readonly dates?: Readonly<Record<string, DateHours>>;
  /** Stretches without work, such as an outage. */
  readonly breaks?: readonly Period[];
  /** Stretches worked through day and night, whatever hours and breaks say: an emergency while it is declared. */
  readonly declared?: readonly Period[];
  /** Dates from this one on are not announced yet: answers that touch them are provisional. */
  readonly provisionalFrom?: string;
  /** Dates before this one are not on record: answers that touch them are provisional. */
  readonly provisionalBefore?: string;
  /** Where the days and hours come from. */
  readonly source?: string;
}

/** What a calendar says of itself. */
export interface CalendarFacts {
  /** Answers that touch this date or a later one are provisional. */
  readonly provisionalFrom: string | undefined;
  /** Answers that touch a date before this one are provisional. */
  readonly provisionalBefore: string | undefined;
  /** Where the days and hours come from. */
  readonly source: string | undefined;
}

/** Working days and hours of one place. Make one with {@link createCalendar} or `chinaCalendar`. */
export interface Calendar extends CalendarFacts {
  /** Name of the time zone. */
  readonly zone: string;
  /** The counted tables, for the functions of this package. */
  readonly timeline: Timeline;
  /** The civil days that are settled, from the first up to but not including the end; for this package. */
  readonly settled: { readonly firstDay: CivilDay; readonly endDay: CivilDay };
}

const OPTIONS = ['zone', 'week', 'dates', 'breaks', 'declared', 'provisionalFrom', 'provisionalBefore', 'source'];

/**
 * A calendar from weekly hours, hours of single dates, and stretches taken out or put in.
 *
 * @param options - zone, hours and what is known about them
 * @returns a calendar; its tables are built when first asked for, and hold the years 1900 to 2199
 * @throws TIME_ZONE when the zone is unknown
 * @throws TIME_HOURS when hours cannot be read
 * @throws TIME_HOURS_OVERLAP when hours are out of order, or overlap, also across midnight
 * @throws TIME_DATE when a date does not exist
 * @throws TIME_CALENDAR when an option or a day of the week is unknown
 * @throws TIME_PERIODS when periods are no list of them
 * @throws TIME_INSTANT when a period's bound is not a valid instant
 * @throws TIME_PERIOD when a period ends before it begins
 *
 * @example
 * ```ts
 * import { createCalendar, isWorkingDay } from '@linli/time';
 *
 * const desk = createCalendar({
 *   zone: 'Asia/Shanghai',
 *   week: { mon: [['09:00', '12:00'], ['14:00', '18:00']], tue: [['22:00', '06:00']] },
 *   dates: { '2026-05-04': [] },
 * });
 * isWorkingDay(new Date('2026-05-04T10:00+08:00'), desk); // => false
 * isWorkingDay(new Date('2026-05-11T10:00+08:00'), desk); // => true
 * ```
 */
export function createCalendar(options: CalendarOptions): Calendar {
  checkNames(options, OPTIONS, '');
  const zone = createZone(options.zone);
  const week = readWeek(options.week);
  const dates = readDates(options.dates ?? {}, '/dates');
  refuseOverlaps(week, dates);
  const breaks = readPeriods(options.breaks ?? [], '/breaks');
  const declared = readPeriods(options.declared ?? [], '/declared');
  const { provisionalFrom, provisionalBefore, source } = options;
  return calendarOf(scheduleOf({ zone, week, dates, breaks, declared }), {
    provisionalFrom,
    provisionalBefore,
    source,
  });
}

/** A calendar of any schedule. */
export function calendarOf(
  schedule: Schedule,
  { provisionalFrom, provisionalBefore, source }: CalendarFacts,
): Calendar {
  const firstDay = provisionalBefore === undefined ? -Infinity : parseDay(provisionalBefore, '/provisionalBefore');
  const endDay = provisionalFrom === undefined ? Infinity : parseDay(provisionalFrom, '/provisionalFrom');
  return {
    zone: schedule.zone.name,
    provisionalFrom,
    provisionalBefore,
    source,
    timeline: new Timeline(schedule),
    settled: { firstDay, endDay },
  };
}

/** Reads weekly hours, Sunday first. */
export function readWeek(week: CalendarOptions['week']): readonly DayHours[] {
  checkNames(week, WEEKDAYS, '/week');
  return WEEKDAYS.map((weekday) => parseHours(week[weekday] ?? [], `/week/${weekday}`));
}

/** Reads hours of single dates. */
export function readDates(dates: Readonly<Record<string, DateHours>>, path: string): Map<CivilDay, DatedHours> {
  return new Map(
    Object.entries(dates).map(([date, value]) => {
      const here = `${path}/${date}`;
      const day = parseDay(date, here);
      if (!isNamed(value)) return [day, { hours: parseHours(value, here) }];
      const hours = parseHours(value.hours, `${here}/hours`);
      return [day, value.name === undefined ? { hours } : { hours, name: value.name }];
    }),
  );
}

function isNamed(value: DateHours): value is Exclude<DateHours, Hours> {
  return typeof value === 'object' && value !== null && 'hours' in value;
}

/**
 * Refuses names that mean nothing here, so that a slip of the pen is not taken for silence.
 *
 * @throws TIME_CALENDAR with the names that are known
 */
export function checkNames(value: object, known: readonly string[], path: string): void {
  if (typeof value !== 'object' || value === null) {
    throw raise('TIME_CALENDAR', { path, data: { name: JSON.stringify(value) ?? typeof value, known } });
  }
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    throw raise('TIME_CALENDAR', { path: `${path}/${name}`, data: { name, known } });
  }
}

/** Refuses a night shift that runs into the hours of the day after it. */
export function refuseOverlaps(week: readonly DayHours[], dates: ReadonlyMap<CivilDay, DatedHours>): void {
  if (![...week, ...[...dates.values()].map(({ hours }) => hours)].some(endsNextDay)) return;
  for (const [weekday, name] of WEEKDAYS.entries()) {
    const next = (weekday + 1) % 7;
    if (!apart(week[weekday] ?? [], week[next] ?? [])) throw overlapping(name, `/week/${WEEKDAYS[next]}`);
  }
  const hoursOf = (day: CivilDay): DayHours => dates.get(day)?.hours ?? week[weekdayOf(day)] ?? [];
  for (const date of dates.keys()) {
    for (const day of [date - 1, date]) {
      if (!apart(hoursOf(day), hoursOf(day + 1))) throw overlapping(formatDay(day + 1), `/dates/${formatDay(date)}`);
    }
  }
}
