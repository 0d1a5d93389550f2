import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { slugSchema } from '../names.ts';

const fractionText = z
  .string()
  .regex(/^\d{1,6}(?:\/[1-9]\d{0,5})?$/, 'a fraction such as 2/3')
  .describe('exact fraction: "2/3"');

export const thresholdSchema = z
  .union([
    z.strictObject({ atLeast: fractionText.describe('this part or more (以上)') }),
    z.strictObject({ moreThan: fractionText.describe('more than this part (过半数)') }),
  ])
  .describe('how large a part must be');

/** How large a part must be: at least a fraction, or more than one. */
export type Threshold = Readonly<z.infer<typeof thresholdSchema>>;

const measuresSchema = z
  .strictObject({ area: thresholdSchema.optional(), heads: thresholdSchema.optional() })
  .refine(({ area, heads }) => area !== undefined || heads !== undefined, 'name area, heads or both');

export const ballotRuleSchema = z
  .strictObject({
    title: localisedTextSchema,
    participation: measuresSchema.optional().describe('what part must take part, by area and by heads'),
    approval: measuresSchema.describe('what part of those who took part must agree'),
    conflicts: z
      .enum(['excluded', 'allowed'])
      .default('excluded')
      .describe('whether who has an interest of their own is kept from the vote; they may always attend'),
    source: slugSchema.optional(),
  })
  .describe('When a vote counts, and when it carries');

/** When a vote counts, and when it carries. */
export type BallotRule = Readonly<z.infer<typeof ballotRuleSchema>>;

/** What a ballot counts by. */
export const ballotMeasures = ['area', 'heads'] as const;

/** Floor area, or heads. */
export type BallotMeasure = (typeof ballotMeasures)[number];
