import { type Calendar, civilTime } from '@linli/time';
import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { codeSchema } from '../names.ts';

const timeOfDay = z.string().regex(/^(?:[01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00)$/, 'a time such as 15:00');

export const venueSchema = z
  .strictObject({
    title: localisedTextSchema,
    place: codeSchema.optional().describe('id of the place where it is'),
    open: z
      .array(
        z.strictObject({
          weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).describe('1 Monday to 7 Sunday'),
          from: timeOfDay,
          until: timeOfDay,
        }),
      )
      .max(50)
      .default([])
      .describe('when it is open; at any time where left out'),
  })
  .describe('A place where neighbours talk, and where requests come from');

/** A place where neighbours talk, and where requests come from: a corridor with benches, a yard. */
export type Venue = Readonly<z.infer<typeof venueSchema>>;

/** Whether a venue is open at an instant, by the clock of a calendar. */
export function isVenueOpen(venue: Venue, at: Date, calendar: Calendar): boolean {
  const { weekday, hour, minute } = civilTime(at, calendar);
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return (
    venue.open.length === 0 ||
    venue.open.some(({ weekdays, from, until }) => weekdays.includes(weekday) && from <= time && time < until)
  );
}
