import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { slugSchema } from '../names.ts';

const visitWithin = z
  .union([z.literal('same-day'), z.string().max(64)])
  .describe('"same-day", or a limit such as 1d or 2wd');

const lifeEventSchema = z
  .strictObject({
    title: localisedTextSchema,
    visit: visitWithin.default('same-day'),
    must: z.boolean().default(true).describe('true: a visit that is missed is a breach'),
    source: slugSchema.optional(),
  })
  .describe('Something in the life of a household after which it is visited');

const signalSchema = z
  .strictObject({ title: localisedTextSchema, visit: visitWithin.default('same-day'), source: slugSchema.optional() })
  .describe('A word or sight that may mean hardship; a visit is proposed');

const programmeSchema = z
  .strictObject({
    title: localisedTextSchema,
    target: z
      .strictObject({ ageFrom: z.int().min(0).max(150).optional(), ageTo: z.int().min(0).max(150).optional() })
      .optional()
      .describe('whom it is meant for; others are warned, not turned away'),
    reviewed: z.enum(['yearly', 'never']).default('never'),
    source: slugSchema.optional(),
  })
  .describe('Something offered over a long time, with sessions, phases and reviews');

export const ledgerTemplateSchema = z
  .strictObject({
    title: localisedTextSchema,
    about: localisedTextSchema.optional(),
    topics: z
      .record(slugSchema, localisedTextSchema)
      .default({})
      .describe('what notes are about; anything where empty'),
    needs: z.record(slugSchema, localisedTextSchema).default({}).describe('needs of the service book; any where empty'),
    lifeEvents: z.record(slugSchema, lifeEventSchema).default({}),
    signals: z.record(slugSchema, signalSchema).default({}),
    programmes: z.record(slugSchema, programmeSchema).default({}),
    source: slugSchema.optional(),
  })
  .describe('What a ledger keeps: topics, needs, life events, weak signals, programmes');

/** What a ledger keeps: topics, needs, life events, weak signals, programmes. Data of a pack. */
export type LedgerTemplate = Readonly<z.infer<typeof ledgerTemplateSchema>>;

/** A template as its author writes it. */
export type LedgerTemplateInput = z.input<typeof ledgerTemplateSchema>;
