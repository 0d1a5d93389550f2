import type { OutgoingMessage } from '@linli/core/stream';
import { type Calendar, isWorkingTime, nextWorkingTime } from '@linli/time';

/** Until when a message is held at an instant; `undefined` where it may go. */
export type Hold = (message: OutgoingMessage, at: Date) => Date | undefined;

/**
 * Holds messages outside the hours of a calendar until the hours begin. Emergencies pass.
 *
 * @param calendar - when messages may go: the "working hours" of this calendar
 * @param passes - which messages go at any hour; those whose value `severity` is `emergency` unless told
 * @returns a hold, for `deliver`
 *
 * @example
 * ```ts
 * import { quietHours } from '@linli/delivery';
 * import { createCalendar } from '@linli/time';
 *
 * const day = [['08:00', '21:00']];
 * const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
 * const hold = quietHours(createCalendar({ zone: 'Asia/Shanghai', week }));
 * const night = new Date('2026-09-30T23:00:00+08:00');
 * hold({ id: 'm1', template: 'clock-warning', to: 'lin', values: {} }, night)?.toISOString();
 * // => '2026-10-01T00:00:00.000Z'
 * hold({ id: 'm2', template: 'clock-warning', to: 'lin', values: { severity: 'emergency' } }, night); // => undefined
 * ```
 */
export function quietHours(
  calendar: Calendar,
  passes: (message: OutgoingMessage) => boolean = ({ values }) => values['severity'] === 'emergency',
): Hold {
  return (message, at) => (passes(message) || isWorkingTime(at, calendar) ? undefined : nextWorkingTime(at, calendar));
}
