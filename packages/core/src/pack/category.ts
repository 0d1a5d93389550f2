import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { slugSchema } from '../names.ts';
import { responsibilities, tiers } from '../triage/responsibility.ts';
import { severities } from '../triage/severity.ts';

const words = z.array(z.string().trim().min(1).max(40)).min(1).max(2000);

const mentionSchema = z
  .strictObject({
    any: words.describe('at least one of these words'),
    and: z
      .union([words, z.array(words).max(5)])
      .optional()
      .describe('and one of these (of each list, where several)'),
    none: words.optional().describe('and none of these'),
  })
  .describe('The words by which people name the matter');

const reason = z.string().trim().min(1).max(500);

/** Findings of the check that are accepted here, each with the reason, or with one for each other pack it may concern. */
export const allowSchema = z
  .record(z.string().regex(/^CHECK_[A-Z_]+$/), z.union([reason, z.record(z.string().min(1).max(200), reason)]))
  .describe('findings of the check that are accepted, each with the reason');

export const categorySchema = z
  .strictObject({
    title: localisedTextSchema,
    about: localisedTextSchema.optional(),
    mentions: z.union([mentionSchema, z.array(mentionSchema).min(1).max(20)]).optional(),
    priority: z.int().min(1).max(1000).optional().describe('of two categories that fit, the higher wins'),
    severity: z.enum(severities).optional(),
    responsibility: z.enum(responsibilities).optional(),
    tier: z.enum(tiers).optional(),
    lead: z
      .union([slugSchema, z.array(slugSchema).min(1).max(10)])
      .optional()
      .describe('role that leads; of several the first that somebody holds'),
    partners: z.array(slugSchema).max(20).optional().describe('roles that work with the lead'),
    plan: z.string().max(130).optional().describe('id of the plan that sets the limits'),
    care: z
      .boolean()
      .optional()
      .describe('help that goes by need alone: no rule that leads here, or is about it, may read how somebody behaved'),
    source: slugSchema.optional(),
    allow: allowSchema.optional(),
  })
  .describe('A node of the category tree; what it leaves out it takes from the node above');

/** The words by which people name a matter. */
export type Mention = Readonly<z.infer<typeof mentionSchema>>;

/** A node of the category tree: its name, how people say it, and what follows by default. */
export type Category = Readonly<z.infer<typeof categorySchema>>;
