import { type Calendar, type CalendarOptions, readDates, readWeek, refuseOverlaps } from '../calendar.ts';
import { dayOfWall, formatDay, parseDay, weekdayOf } from '../civil-day.ts';
import type { Hours } from '../hours.ts';
import { epochOf, type Instant } from '../instant.ts';
import { Timeline } from '../timeline.ts';
import { type DatedHours, scheduleOf } from '../working-hours.ts';
import { createZone } from '../zone.ts';
import { chinaDaysKnownAt } from './days.ts';

const SHANGHAI = 'Asia/Shanghai';
const OFFICE: Hours = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
];
const OFFICE_WEEK: CalendarOptions['week'] = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE };

/** What differs from the State Council's days and the usual hours. */
export interface ChinaCalendarOptions {
  /** Working hours by day of the week; without it 09:00-12:00 and 14:00-18:00 from Monday to Friday. */
  readonly week?: CalendarOptions['week'];
  /** Days and hours of your own, which win over the State Council's. */
  readonly overlay?: ChinaOverlay;
  /** Only what had been announced by this date (`YYYY-MM-DD`) or instant; without it, everything on record. */
  readonly knownAt?: string | Instant;
}

/** Local orders, or a year that is not announced yet. */
export interface ChinaOverlay {
  /** Hours of single dates: `[]` for a day off. */
  readonly dates?: CalendarOptions['dates'];
  /** The first date that is still open, once the overlay fills in what was not announced. */
  readonly provisionalFrom?: string;
  /** Where the overlay comes from. */
  readonly source?: string;
}

/**
 * The working days of mainland China: Monday to Friday, less the holidays and with the make-up days of the State
 * Council's notices for 2018 to 2026. A make-up day has the hours of Monday, or of the first day of the week that has
 * any. Years without a notice are plain weeks, and every answer that touches them says it is provisional.
 *
 * @param options - hours, local days, and the date of knowledge
 * @throws TIME_HOURS, TIME_DATE, TIME_CALENDAR as {@link createCalendar} does
 * @throws TIME_INSTANT when `knownAt` is not a valid date or instant
 *
 * @example
 * ```ts
 * import { chinaCalendar, isWorkingDay } from '@linli/time';
 *
 * const saturday = new Date('2020-02-01T10:00+08:00');
 * isWorkingDay(saturday, chinaCalendar()); // => false
 * isWorkingDay(saturday, chinaCalendar({ knownAt: '2020-01-20' })); // => true
 * ```
 *
 * Source: notices of the General Office of the State Council (国务院办公厅), see {@link chinaDay}.
 */
export function chinaCalendar(options: ChinaCalendarOptions = {}): Calendar {
  const zone = createZone(SHANGHAI);
  const week = readWeek(options.week ?? OFFICE_WEEK);
  const { days, firstYear, endYear } = chinaDaysKnownAt(knownDate(options.knownAt));
  const makeUpHours = [...week.slice(1), ...week.slice(0, 1)].find((hours) => hours.length > 0) ?? [];
  const dates = new Map<number, DatedHours>();
  for (const [day, { kind, name }] of days) {
    const usual = week[weekdayOf(day)] ?? [];
    const makeUp = usual.length > 0 ? usual : makeUpHours;
    dates.set(day, { name, hours: kind === 'holiday' ? [] : makeUp });
  }
  const { overlay = {} } = options;
  for (const [day, hours] of readDates(overlay.dates ?? {})) dates.set(day, hours);
  refuseOverlaps(week, dates);
  const provisionalFrom = overlay.provisionalFrom ?? `${endYear}-01-01`;
  parseDay(provisionalFrom, '/overlay/provisionalFrom');
  const source = ['国务院办公厅节假日安排通知', ...(overlay.source === undefined ? [] : [overlay.source])].join(';');
  return {
    zone: zone.name,
    provisionalFrom,
    provisionalBefore: `${firstYear}-01-01`,
    source,
    timeline: new Timeline(scheduleOf({ zone, week, dates, breaks: [], declared: [] })),
  };
}

function knownDate(knownAt: string | Instant | undefined): string {
  if (knownAt === undefined) return '9999-12-31';
  if (typeof knownAt !== 'string') return formatDay(dayOfWall(epochOf(knownAt) + 8 * 3_600_000));
  return formatDay(parseDay(knownAt, '/knownAt'));
}
