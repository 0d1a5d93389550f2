import { z } from 'zod';

import { slugSchema } from '../../names.ts';

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 20:00');

export const volunteerRulesSchema = z
  .strictObject({
    minors: z.strictObject({
      night: z.strictObject({ from: timeOfDay, until: timeOfDay }).describe('when minors do not serve'),
      errands: z.array(slugSchema).max(100).describe('the only kinds of errand minors take'),
    }),
  })
  .describe('What volunteers may be asked to do');

/** What volunteers may be asked to do: when minors do not serve, and the only errands they take. Data of a pack. */
export type VolunteerRules = Readonly<z.infer<typeof volunteerRulesSchema>>;
