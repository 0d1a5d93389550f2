import { z } from 'zod';

import type { ReadOnly } from '../read-only.ts';
import { civilDateSchema, codeSchema, slugSchema } from '../names.ts';
import { channels } from '../request/channel.ts';

const request = z.string().min(1).max(128);
const reference = z.string().min(1).max(256);
const entry = codeSchema.describe('id of the entry');

export const countSchema = z
  .strictObject({
    value: z.int().min(0),
    atLeast: z.boolean().default(false).describe('true: "300 and more" (300余), not an exact number'),
  })
  .describe('a number, exact or at least');

export const measureSchema = z
  .strictObject({
    value: z.number(),
    unit: slugSchema,
    better: z.enum(['lower', 'higher']).describe('which way is an improvement'),
  })
  .describe('what was measured');

const sight = {
  pair: slugSchema,
  place: codeSchema,
  on: civilDateSchema,
  picture: reference.optional().describe('where the picture is kept'),
  measure: measureSchema.optional(),
};

const commands = [
  z.strictObject({
    type: z.literal('open'),
    id: codeSchema,
    owner: codeSchema.describe('whose ledger it is'),
    template: z
      .union([z.string().max(130), z.record(z.string(), z.unknown())])
      .describe('`pack/template` of a pack in use, or the template itself'),
    place: codeSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('note'),
    entry,
    topic: slugSchema,
    about: codeSchema.optional().describe('id of the resident or household'),
  }),
  z.strictObject({
    type: z.literal('advise'),
    entry,
    need: slugSchema,
    howTo: z.string().min(1).max(2000).describe('what to do, for everybody; names nobody'),
    about: codeSchema.optional(),
  }),
  z.strictObject({ type: z.literal('share'), entry, with: z.array(codeSchema).min(1).max(1000) }),
  z.strictObject({ type: z.literal('unshare'), entry, with: z.array(codeSchema).min(1).max(1000) }),
  z.strictObject({ type: z.literal('convert'), entry, request }),
  z.strictObject({
    type: z.literal('contact'),
    entry,
    request,
    channel: z.enum([...channels, 'phone', 'message']),
    with: codeSchema.optional().describe('id of whom it was with'),
  }),
  z.strictObject({ type: z.literal('thank'), count: z.int().min(1).default(1), channel: z.enum(channels).optional() }),
  z.strictObject({
    type: z.literal('feedback'),
    request,
    answer: z.enum(['satisfied', 'dissatisfied', 'none']).describe('none: asked, but no answer'),
  }),
  z.strictObject({
    type: z.literal('life-event'),
    entry,
    event: slugSchema,
    household: codeSchema,
    on: civilDateSchema.optional().describe('the day of it; the day it is noted where left out'),
  }),
  z.strictObject({ type: z.literal('signal'), entry, signal: slugSchema, household: codeSchema }),
  z.strictObject({ type: z.literal('visit'), entry }),
  z.strictObject({ type: z.literal('decline'), entry, reason: slugSchema }),
  z.strictObject({
    type: z.literal('fund'),
    project: slugSchema,
    stage: z.enum(['asked', 'granted', 'spent']),
    amount: z.number().describe('whole fen'),
    reference: reference.optional(),
  }),
  z.strictObject({ type: z.literal('start-programme'), programme: slugSchema, on: civilDateSchema }),
  z.strictObject({ type: z.literal('end-programme'), programme: slugSchema, on: civilDateSchema }),
  z.strictObject({
    type: z.literal('enrol'),
    programme: slugSchema,
    participant: codeSchema,
    age: z.int().min(0).max(150).optional().describe('on the day of enrolment; not kept'),
  }),
  z.strictObject({
    type: z.literal('hold-session'),
    programme: slugSchema,
    session: slugSchema,
    attended: z.array(codeSchema).max(5000),
  }),
  z.strictObject({
    type: z.literal('phase'),
    programme: slugSchema,
    phase: slugSchema,
    count: countSchema.optional().describe('left out where nobody counted; that is not zero'),
  }),
  z.strictObject({ type: z.literal('review'), programme: slugSchema, reference: reference.optional() }),
  z.strictObject({ type: z.literal('baseline'), ...sight }),
  z.strictObject({ type: z.literal('after'), ...sight }),
  z.strictObject({
    type: z.literal('story'),
    story: slugSchema,
    title: z.string().min(1).max(200),
    methods: z.array(slugSchema).min(1).max(20),
    community: z.string().min(1).max(100).describe('where it was done'),
    reference: reference.optional(),
  }),
] as const;

export const ledgerCommandSchema = z.discriminatedUnion('type', commands).describe('What may be done in a ledger');

/** What may be done in a ledger; plain data, checked before it is decided. */
export type LedgerCommand = ReadOnly<z.input<typeof ledgerCommandSchema>>;

/** A command after its form was checked. */
export type ReadCommand = z.output<typeof ledgerCommandSchema>;

/** A checked command of one type. */
export type CommandOf<Type extends ReadCommand['type']> = Extract<ReadCommand, { type: Type }>;

/** Every type of command. */
export const commandTypes: readonly string[] = commands.map(({ shape }) => shape.type.value);

/** A number, exact or at least. */
export type AtLeastCount = Readonly<z.output<typeof countSchema>>;

/** What was measured at a place. */
export type PlaceMeasure = Readonly<z.output<typeof measureSchema>>;
