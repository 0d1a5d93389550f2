import { z } from 'zod';

import { slugSchema } from '../../names.ts';

/** Kinds of day on which somebody may have time. */
export const dayKinds = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'day-off', 'working-day'] as const;

const timeOfDaySchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time of day such as 19:00');

export const availabilitySchema = z
  .strictObject({
    on: z
      .array(z.enum(dayKinds))
      .min(1)
      .optional()
      .describe('weekdays, days off or working days as the calendar has them; every day where left out'),
    season: slugSchema.optional().describe('only while a season of this name lasts: school-holiday'),
    from: timeOfDaySchema.default('00:00'),
    until: timeOfDaySchema.default('24:00'),
  })
  .describe('When somebody has time');

/** When somebody has time: on which days, in which season, between which times of day. */
export type Availability = Readonly<z.infer<typeof availabilitySchema>>;

/** A kind of day on which somebody may have time. */
export type DayKind = (typeof dayKinds)[number];
