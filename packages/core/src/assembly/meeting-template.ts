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
