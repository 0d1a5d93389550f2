import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { civilDateSchema } from '../names.ts';

export const sourceSchema = z
  .strictObject({
    title: localisedTextSchema,
    reference: z.string().max(300).optional().describe('document number, article, or page'),
    url: z.url().max(1000).optional(),
    date: civilDateSchema.optional().describe('when it was published or last checked'),
    note: localisedTextSchema.optional().describe('how far it can be relied on: "reference figures, not checked"'),
  })
  .describe('Where a rule or figure comes from');

/** Where a rule or figure comes from. */
export type Source = Readonly<z.infer<typeof sourceSchema>>;
