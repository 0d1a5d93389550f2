export { intersectCalendars, subtractCalendars, unionCalendars, withBreaks } from './algebra.ts';
export { type Calendar, type CalendarOptions, createCalendar, type DateHours } from './calendar.ts';
export { chinaCalendar, type ChinaCalendarOptions } from './china/china-calendar.ts';
export type { ChinaOverlay, ChinaOverlayDate, ChinaOverlayDay } from './china/overlay.ts';
export type { CivilDay, Weekday } from './civil-day.ts';
export { type CivilTime, civilTime, parseCivilTime } from './civil-time.ts';
export { due, type Due, type DuePart } from './due.ts';
export { formatLimit } from './format-limit.ts';
export { formatTrace } from './format-trace.ts';
export type { Hours } from './hours.ts';
export { epochOf, type Instant, parseInstant } from './instant.ts';
export { type Limit, type LimitPart, limitToString, type LimitUnit } from './limit.ts';
export { nextClosing, nextOpening } from './openings.ts';
export { parseLimit } from './parse-limit.ts';
export type { Period } from './period.ts';
export { civilCode, checkPolicies, type Policies, type Roll } from './policies.ts';
export { isProvisional } from './provisional.ts';
export type { DueStep } from './trace.ts';
export {
  addWorkingDays,
  completeWorkingDaysBetween,
  isWorkingDay,
  rollToWorkingDay,
  workingDaysBetween,
} from './working-days.ts';
export {
  addWorkingTime,
  isWorkingTime,
  nextWorkingTime,
  previousWorkingTime,
  workingTimeBetween,
} from './working-time.ts';
export type { ZoneRule } from './zone.ts';
