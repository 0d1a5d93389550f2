export { type Calendar, type CalendarOptions, createCalendar, type DateHours, type Period } from './calendar.ts';
export { chinaCalendar, type ChinaCalendarOptions, type ChinaOverlay } from './china/china-calendar.ts';
export { type CivilDay, type Weekday } from './civil-day.ts';
export { due, type Due, type DuePart, type DueStep } from './due.ts';
export { formatLimit } from './format-limit.ts';
export type { Hours } from './hours.ts';
export { epochOf, type Instant } from './instant.ts';
export { type Limit, type LimitPart, limitToString, type LimitUnit } from './limit.ts';
export { parseLimit } from './parse-limit.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
export {
  addWorkingTime,
  isWorkingTime,
  nextWorkingTime,
  previousWorkingTime,
  workingTimeBetween,
} from './working-time.ts';
export type { ZoneRule } from './zone.ts';
