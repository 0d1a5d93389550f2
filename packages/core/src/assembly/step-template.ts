import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { slugSchema } from '../names.ts';
import { placeKinds } from '../neighbourhood/place.ts';
import { parameterReferenceSchema } from '../pack/parameter.ts';

const evidenceSchema = z.array(slugSchema).max(20).default([]);

export const assemblyStepSchema = z
  .strictObject({
    title: localisedTextSchema,
    owner: z
      .union([slugSchema, z.array(slugSchema).min(1).max(20)])
      .optional()
      .describe('role or roles'),
    input: localisedTextSchema.optional().describe('what it starts from'),
    output: localisedTextSchema.optional().describe('what comes of it'),
    after: z
      .array(slugSchema)
      .max(20)
      .optional()
      .describe('steps that must be done first; the one written before it where left out'),
    gate: evidenceSchema.describe('what must be on record before it may begin'),
    evidence: evidenceSchema.describe('what must be on record before it counts as done'),
    eachParty: evidenceSchema.describe('what each party must have put on record: both sides are heard'),
    parties: z.int().min(1).max(100).optional().describe('how many parties there must be at least'),
    decision: z.boolean().default(false).describe('true: a session or a ballot must have decided'),
    ballot: slugSchema.optional().describe('id of the ballot rule by which a vote must have carried'),
    signatures: z
      .strictObject({ each: z.enum(placeKinds).describe('kind of place that needs a signature of its own') })
      .optional()
      .describe('whoever was elected for a place signs for it, and nobody else'),
    settled: z.boolean().default(false).describe('true: every cost share must be paid'),
    outcomes: z
      .record(
        slugSchema,
        z.strictObject({
          title: localisedTextSchema,
          reopens: slugSchema.optional().describe('the step that is done again, and those after it'),
        }),
      )
      .optional()
      .describe('what may come of it'),
    soft: z.boolean().default(false).describe('true: may be left out, and that is flagged'),
    limit: z
      .union([z.string().max(64), parameterReferenceSchema])
      .optional()
      .describe('"3d", "5wd", or a parameter of the pack; counted from when it may begin'),
    source: slugSchema.optional(),
  })
  .describe('One step of an assembly: who, from what to what, and what must be there');

/** One step of an assembly: who, from what to what, and what must be there before it begins and before it is done. */
export type AssemblyStep = Readonly<z.infer<typeof assemblyStepSchema>>;
