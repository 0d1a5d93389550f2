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

const limitSchema = z
  .union([z.string().max(64), parameterReferenceSchema])
  .describe('"1d", "3wd", "2h", "4wh", "15min", or a parameter');

const rollSchema = z.enum(['keep', 'forward', 'back']);
const timesSchema = z.int().min(0).max(100);

/** How a clock counts, and what may be done to it. Said by a plan for all its steps, or by a step for itself. */
const clockShape = {
  policies: z
    .strictObject({
      counting: z
        .union([
          z.enum(['same-time', 'end-of-day', 'closing']),
          z.strictObject({ hoursPerDay: z.number().positive().max(24) }),
        ])
        .optional(),
      firstDay: z.enum(['not-counted', 'counted-before-opening']).optional(),
      lastDay: rollSchema.optional(),
      start: rollSchema.optional(),
      end: rollSchema.optional(),
      atClosing: z.enum(['closing', 'next-opening']).optional(),
    })
    .optional()
    .describe('how days are counted, by name'),
  pauses: z
    .record(slugSchema, z.strictObject({ longest: limitSchema.optional(), most: timesSchema.optional() }))
    .optional()
    .describe('the reasons a clock may be paused for, each with its quota; any reason where left out'),
  extensions: z
    .strictObject({
      most: timesSchema.optional(),
      by: limitSchema.optional(),
      approvals: timesSchema.optional().describe('how many people have to approve'),
    })
    .optional()
    .describe('how often the limit may be extended (2), and by how much (the limit itself)'),
  suspensions: z
    .strictObject({ most: timesSchema.optional(), longest: limitSchema.optional() })
    .optional()
    .describe('how often a clock may be suspended (1), and how far ahead (a year)'),
} as const;

const outcomeSchema = z.strictObject({
  title: localisedTextSchema.optional(),
  reopens: slugSchema.optional().describe('id of the step that is done again'),
});

export const stepSchema = z
  .strictObject({
    title: localisedTextSchema,
    owner: z
      .union([slugSchema, z.array(slugSchema).min(1).max(20)])
      .optional()
      .describe('role or roles; the lead where none is named'),
    each: z.boolean().optional().describe('each owner has a clock of their own, and all of them must report'),
    start: startSchema.default('open'),
    limit: limitSchema.optional(),
    ...clockShape,
    evidence: z.array(slugSchema).max(20).default([]).describe('what must be on record before the step counts as done'),
    parties: z.int().min(1).max(100).optional().describe('how many parties must take part, at least'),
    outcomes: z.record(slugSchema, outcomeSchema).optional().describe('what may come of it; one must be named'),
    rates: slugSchema.optional().describe('step whose owners are all rated before this one is done'),
    escalation: z.array(rungSchema).max(10).default([]),
    source: slugSchema.optional(),
  })
  .describe('One thing to be done, by whom, by when, and what proves it');

export const planSchema = z
  .strictObject({
    title: localisedTextSchema,
    steps: z.record(slugSchema, stepSchema).refine((steps) => Object.keys(steps).length > 0, 'a plan needs a step'),
    ...clockShape,
    refusal: limitSchema.optional().describe('how long a dispatch may be refused; until accepted where left out'),
    recurrence: limitSchema.optional().describe('the same trouble this soon after closing reopens the case'),
    measures: z.array(slugSchema).max(20).optional().describe('from mild to strict; a recurrence goes one further'),
    reviewers: z.int().min(1).max(10).optional().describe('how many must agree to an appeal against lateness (2)'),
    source: slugSchema.optional(),
  })
  .describe('Named steps, in parallel or in sequence');

/** One thing to be done, by whom, by when, and what proves it. */
export type Step = Readonly<z.infer<typeof stepSchema>>;

/** Named steps, in parallel or in sequence. "1+3" is two that start at open. */
export type Plan = Readonly<z.infer<typeof planSchema>>;

/** How a clock counts, and what may be done to it. */
export type ClockTerms = Pick<Step, keyof typeof clockShape>;
