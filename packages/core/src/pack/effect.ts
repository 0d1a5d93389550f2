import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { codeSchema, slugSchema } from '../names.ts';
import { responsibilities, tiers } from '../triage/responsibility.ts';
import { severities } from '../triage/severity.ts';
import { parameterReferenceSchema } from './parameter.ts';

const roles = z.union([slugSchema, z.array(slugSchema).min(1).max(10)]);

/** What a rule may do, as json-rules-engine writes it: `{ type, params }`. */
export const effectSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('classify'), params: z.strictObject({ category: codeSchema }) }),
  z.strictObject({ type: z.literal('rate'), params: z.strictObject({ severity: z.enum(severities) }) }),
  z.strictObject({
    type: z.literal('assign'),
    params: z.strictObject({
      lead: roles.optional(),
      partners: z.array(slugSchema).max(20).optional(),
      responsibility: z.enum(responsibilities).optional(),
      tier: z.enum(tiers).optional(),
    }),
  }),
  z.strictObject({
    type: z.literal('timebox'),
    params: z.union([
      z.strictObject({ plan: z.string().max(130) }),
      z.strictObject({
        step: slugSchema,
        title: localisedTextSchema,
        limit: z.union([z.string().max(64), parameterReferenceSchema]),
        owner: roles.optional(),
      }),
    ]),
  }),
  z.strictObject({
    type: z.literal('tag'),
    params: z.strictObject({ tag: slugSchema, title: localisedTextSchema.optional() }),
  }),
  z.strictObject({
    type: z.literal('propose'),
    params: z.strictObject({ action: slugSchema, title: localisedTextSchema, role: slugSchema.optional() }),
  }),
  z.strictObject({
    type: z.literal('require'),
    params: z.strictObject({
      evidence: slugSchema,
      title: localisedTextSchema.optional(),
      before: slugSchema.optional(),
    }),
  }),
]);

/** What a rule does when it holds. */
export type Effect = Readonly<z.infer<typeof effectSchema>>;

/** The kinds of effect. */
export type EffectType = Effect['type'];
