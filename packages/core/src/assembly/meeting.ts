import type { Calendar } from '@linli/time';
import type { Recurrence } from '@linli/time/recurrence';
import { rota, type Rota, type RotaChange } from '@linli/time/rota';

import type { Meeting } from './meeting-template.ts';

/**
 * The dates of a meeting, for `@linli/time/recurrence` and `@linli/time/ical`.
 *
 * @param meeting - as a template has it
 * @param calendar - whose zone and days off count
 * @returns the recurrence
 *
 * @example
 * ```ts
 * import { assemblyTemplateSchema, recurrenceOf } from '@linli/core/assembly';
 * import { chinaCalendar } from '@linli/time';
 * import { nextOccurrence } from '@linli/time/recurrence';
 *
 * const title = { 'zh-CN': '月例会', en: 'Monthly meeting' };
 * const { meetings } = assemblyTemplateSchema.parse({
 *   title,
 *   meetings: { monthly: { title, every: { dayOfMonth: 15 }, at: '09:00', dayOff: 'forward' } },
 *   steps: { talk: { title } },
 * });
 * const monthly = meetings['monthly'];
 * // 15 February 2026 is a Sunday in the Spring Festival.
 * monthly && nextOccurrence(recurrenceOf(monthly, chinaCalendar()), '2026-02-01')?.date; // => '2026-02-24'
 * ```
 */
export function recurrenceOf(meeting: Meeting, calendar: Calendar): Recurrence {
  const { every, at, dayOff, starts } = meeting;
  return { every, at, dayOff, calendar, ...(starts !== undefined && { starts }) };
}

/**
 * Who leads a meeting when: people take turns over its dates, and a day that is skipped keeps the order unless the
 * meeting says otherwise.
 *
 * @param meeting - as a template has it
 * @param people - who takes turns, in order
 * @param options - `calendar`; `starts`: day of the first turn; `changes`: swaps and covers as they were logged
 * @returns the rota
 * @throws LinliError with a code of `@linli/time` that starts with `TIME_ROTA` or `TIME_RECURRENCE`
 */
export function dutyRota(
  meeting: Meeting,
  people: readonly string[],
  options: { readonly calendar: Calendar; readonly starts: string; readonly changes?: readonly RotaChange[] },
): Rota {
  const { calendar, starts, changes = [] } = options;
  const { every, dayOff, duty } = meeting;
  return rota({ people, over: { every, dayOff, starts, calendar }, skipped: duty?.skipped ?? 'keep-order', changes });
}
