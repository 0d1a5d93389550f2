import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { slugSchema } from '../names.ts';
import { parameterReferenceSchema } from './parameter.ts';

const startSchema = z
  .union([
    z.literal('open'),
    z.strictObject({ after: slugSchema.describe('id of the step that must be done first') }),
    z.strictObject({ on: slugSchema.describe('name of the event that starts it: "gas-cut-off"') }),
  ])
  .describe('when the clock of the step starts');

const rungSchema = z.strictObject({
  at: z.number().positive().max(10).describe('share of the limit that has passed: 0.8, 1, 1.5'),
  action: z.enum(['remind', 'urge', 'supervise', 'report-upward']),
  to: slugSchema.describe('role'),
});

export const stepSchema = z
  .strictObject({
    title: localisedTextSchema,
    owner: z
      .union([slugSchema, z.array(slugSchema).min(1).max(20)])
      .optional()
      .describe('role or roles; the lead where none is named'),
    start: startSchema.default('open'),
    limit: z
      .union([z.string().max(64), parameterReferenceSchema])
      .optional()
      .describe('"1d", "3wd", "2h", "4wh", "15min", or a parameter'),
    evidence: z.array(slugSchema).max(20).default([]).describe('what must be on record before the step counts as done'),
    escalation: z.array(rungSchema).max(10).default([]),
    source: slugSchema.optional(),
  })
  .describe('One thing to be done, by whom, by when, and what proves it');

export const planSchema = z
  .strictObject({
    title: localisedTextSchema,
    steps: z.record(slugSchema, stepSchema).refine((steps) => Object.keys(steps).length > 0, 'a plan needs a step'),
    source: slugSchema.optional(),
  })
  .describe('Named steps, in parallel or in sequence');

/** One thing to be done, by whom, by when, and what proves it. */
export type Step = Readonly<z.infer<typeof stepSchema>>;

/** Named steps, in parallel or in sequence. "1+3" is two that start at open. */
export type Plan = Readonly<z.infer<typeof planSchema>>;
