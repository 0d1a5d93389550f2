export type { CalendarEntry, CalendarEvent, CalendarTask } from './calendar-entry.ts';
export { icalendar, type IcalendarOptions } from './icalendar.ts';
export { type OccurrenceEventOptions, occurrenceEvents } from './occurrence-events.ts';
