import { type Calendar, calendarOf, type CalendarOptions, checkNames, readWeek, refuseOverlaps } from '../calendar.ts';
import { type CivilDay, weekdayOf } from '../civil-day.ts';
import type { DayHours, Hours } from '../hours.ts';
import type { Instant } from '../instant.ts';
import { type DatedHours, scheduleOf } from '../working-hours.ts';
import { createZone } from '../zone.ts';
import { chinaDaysKnownAt } from './days.ts';
import { knownDate } from './known-date.ts';
import { type ChinaOverlay, readOverlays } from './overlay.ts';

const OFFICE: Hours = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
];
const OFFICE_WEEK: CalendarOptions['week'] = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE };

/** What differs from the State Council's days and the usual hours. */
export interface ChinaCalendarOptions {
  /** Working hours by day of the week; without it 09:00-12:00 and 14:00-18:00 from Monday to Friday. */
  readonly week?: CalendarOptions['week'];
  /** Days of your own, which win over the State Council's: local orders, or a year that is not announced yet. */
  readonly overlay?: ChinaOverlay | readonly ChinaOverlay[];
  /** Only what had been announced by this date (`YYYY-MM-DD`) or instant; without it, everything on record. */
  readonly knownAt?: string | Instant;
}

/**
 * The working days of mainland China: Monday to Friday, less the holidays and with the make-up days of the State
 * Council's notices for 2018 to 2026. A make-up day has the hours of Monday, or of the first day of the week that has
 * any. Years without a notice are plain weeks, and every answer that touches them says it is provisional; the notice
 * of a year may still move the last days of the December before it.
 *
 * @param options - hours, days of your own, and the date of knowledge
 * @returns a calendar in Asia/Shanghai; its table is decoded when first asked for
 * @throws TIME_HOURS, TIME_HOURS_OVERLAP, TIME_DATE, TIME_CALENDAR as `createCalendar` does
 * @throws TIME_OVERLAY when overlays contradict each other, or settle a year they give no dates of
 * @throws TIME_DATE, TIME_INSTANT when `knownAt` is not a valid date or instant
 *
 * @example
 * ```ts
 * import { chinaCalendar, isWorkingDay } from '@linli/time';
 *
 * // On 27 January 2020 the Spring Festival was extended to 2 February.
 * const saturday = new Date('2020-02-01T10:00+08:00');
 * isWorkingDay(saturday, chinaCalendar()); // => false
 * isWorkingDay(saturday, chinaCalendar({ knownAt: '2020-01-20' })); // => true
 * ```
 *
 * Source: notices of the General Office of the State Council (国务院办公厅); `chinaNotices` of `@linli/time/china`
 * lists them.
 */
export function chinaCalendar(options: ChinaCalendarOptions = {}): Calendar {
  checkNames(options, ['week', 'overlay', 'knownAt'], '');
  const week = readWeek(options.week ?? OFFICE_WEEK);
  const { days, firstYear, endYear } = chinaDaysKnownAt(knownDate(options.knownAt));
  const makeUpHours = [...week.slice(1), ...week.slice(0, 1)].find((hours) => hours.length > 0) ?? [];
  const workHours = (day: CivilDay): DayHours => {
    const usual = week[weekdayOf(day)] ?? [];
    return usual.length > 0 ? usual : makeUpHours;
  };
  const dates = new Map<CivilDay, DatedHours>();
  for (const [day, { kind, name }] of days) {
    dates.set(day, { name, hours: kind === 'holiday' ? [] : workHours(day) });
  }
  const overlay = readOverlays(options.overlay ?? [], endYear, workHours);
  for (const [day, hours] of overlay.dates) dates.set(day, hours);
  refuseOverlaps(week, dates);
  const zone = createZone('Asia/Shanghai');
  return calendarOf(scheduleOf({ zone, week, dates, breaks: [], declared: [] }), {
    provisionalFrom: overlay.provisionalFrom,
    provisionalBefore: `${firstYear}-01-01`,
    source: ['国务院办公厅节假日安排的通知', ...overlay.sources].join('; '),
  });
}
