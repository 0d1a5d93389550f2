import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { slugSchema } from '../names.ts';
import { responsibilities } from '../triage/responsibility.ts';
import { ballotRuleSchema } from './ballot-rule.ts';
import { divisions, remainderSchema } from './cost-rule.ts';
import { meetingSchema } from './meeting-template.ts';
import { assemblyStepSchema } from './step-template.ts';
import { misnamed } from './template-names.ts';
import { venueSchema } from './venue.ts';

const stageSchema = z
  .strictObject({
    id: slugSchema,
    title: localisedTextSchema.optional().describe('left out where the source does not name it'),
    steps: z.array(slugSchema).max(100).optional().describe('left out where the source does not group them'),
  })
  .describe('Steps that belong together');

const liabilitySchema = z
  .strictObject({
    limit: z.string().max(64).optional().describe('how long a party that is blamed has for its answer'),
    evidence: slugSchema.describe('what must be on record before a cause counts as found'),
    present: z.int().min(1).max(100).default(2).describe('how many parties must be there when it is found'),
    cleared: z.enum(responsibilities).default('joint').describe('whose matter it is once nobody is liable'),
  })
  .describe('How a cause is found before anybody is held to pay');

const costsSchema = z
  .strictObject({
    by: z.enum(divisions).default('equal'),
    remainder: remainderSchema.default('largest-remainder'),
    limit: z.string().max(64).optional().describe('how long payers have, from when all have agreed'),
  })
  .describe('How costs are divided, and who takes the fen that do not divide');

export const assemblyTemplateSchema = z
  .strictObject({
    title: localisedTextSchema,
    about: localisedTextSchema.optional(),
    stages: z.array(stageSchema).max(20).default([]).describe('how the steps are grouped'),
    steps: z
      .record(slugSchema, assemblyStepSchema)
      .refine((steps) => Object.keys(steps).length > 0, 'an assembly needs a step'),
    evidence: z.record(slugSchema, localisedTextSchema).default({}).describe('what evidence is called'),
    ballots: z.record(slugSchema, ballotRuleSchema).default({}),
    venues: z.record(slugSchema, venueSchema).default({}),
    meetings: z.record(slugSchema, meetingSchema).default({}),
    liability: liabilitySchema.optional(),
    costs: costsSchema.prefault({}),
    source: slugSchema.optional(),
  })
  .superRefine((template, context) => {
    for (const { path, message } of misnamed(template)) context.addIssue({ code: 'custom', path, message });
  })
  .describe('How those concerned come to a decision: steps, gates, votes, venues, cost shares');

/** How those concerned come to a decision: steps, gates, votes, venues, cost shares. Data of a pack. */
export type AssemblyTemplate = Readonly<z.infer<typeof assemblyTemplateSchema>>;

/** A template as its author writes it. */
export type AssemblyTemplateInput = z.input<typeof assemblyTemplateSchema>;
