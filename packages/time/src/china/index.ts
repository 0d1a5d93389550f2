export { chinaCalendar, type ChinaCalendarOptions } from './china-calendar.ts';
export type { ChinaDay } from './days.ts';
export { chinaDay, type ChinaNotice, chinaNotices } from './notices.ts';
export type { ChinaOverlay, ChinaOverlayDate, ChinaOverlayDay } from './overlay.ts';
