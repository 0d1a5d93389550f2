import { z } from 'zod';

import { placeSchema } from '../../neighbourhood/place.ts';
import { codeSchema, slugSchema } from '../../names.ts';

/** A place; its id is the path of its ancestors, as in a neighbourhood. */
export const placeEntrySchema = placeSchema.omit({ id: true }).extend({
  type: slugSchema.optional().describe('what kind of facility or asset: lift, parking-space, charging-point'),
  owner: codeSchema.optional().describe('id of the unit that looks after it'),
  shared: z.boolean().optional().describe('belongs to all: it is taken away or put to other use only by a decision'),
});

/** A way on foot between two places, both directions. */
export const passageEntrySchema = z.strictObject({
  between: z.tuple([codeSchema, codeSchema]).describe('the two places it joins'),
  checkpoint: z.boolean().optional().describe('open while the place behind it is closed'),
  name: z.string().min(1).max(200).optional(),
});

/** A place that may be entered and left by checkpoints only. */
export const closureEntrySchema = z.strictObject({ place: codeSchema });

/** How long somebody needs to a place, and everything below it. */
export const travelEntrySchema = z.strictObject({
  responder: codeSchema.describe('id of the responder or unit that sets out'),
  place: codeSchema,
  minutes: z.number().positive().max(1440),
});
