import type { Calendar } from '@linli/time';
import type { Recurrence } from '@linli/time/recurrence';
import { rota, type Rota, type RotaChange } from '@linli/time/rota';
import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { civilDateSchema, slugSchema } from '../names.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time such as 15:00');
const step = z.int().min(1).max(100).default(1);

const everySchema = z
  .union([
    z.strictObject({ weekday: z.enum(weekdays), weeks: step }),
    z.strictObject({ dayOfMonth: z.union([z.int().min(1).max(31), z.literal('last')]), months: step }),
  ])
  .describe('the day of the week or of the month');

export const meetingSchema = z
  .strictObject({
    title: localisedTextSchema,
    every: everySchema,
    at: timeOfDay.describe('time of day: "15:00"'),
    lasts: z.string().max(16).optional().describe('how long it lasts: "2h"'),
    starts: civilDateSchema.optional().describe('first day, from which weeks and turns are counted'),
    dayOff: z
      .enum(['keep', 'skip', 'forward', 'back'])
      .default('keep')
      .describe('what becomes of a day that is not a working day'),
    venue: slugSchema.optional().describe('id of the venue'),
    duty: z
      .strictObject({
        role: slugSchema,
        skipped: z
          .enum(['keep-order', 'use-turn'])
          .default('keep-order')
          .describe('what a skipped day does to the order'),
      })
      .optional()
      .describe('who takes turns in leading it'),
    source: slugSchema.optional(),
  })
  .describe('A meeting that comes up again and again');

/** A meeting that comes up again and again: every Friday, on the 15th of each month. */
export type Meeting = Readonly<z.infer<typeof meetingSchema>>;

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
