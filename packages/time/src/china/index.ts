export { chinaCalendar, type ChinaCalendarOptions, type ChinaOverlay } from './china-calendar.ts';
