import { z } from 'zod';

import { codeSchema, slugSchema } from '../names.ts';
import { divisions, remainderSchema } from './cost-rule.ts';
import type { ReadOnly } from '../read-only.ts';

const request = z.string().min(1).max(128);
const reference = z.string().min(1).max(256);
const instant = z.string().max(64).describe('instant with zone: 2026-09-30T16:00+08:00');
const exact = z.union([z.string().max(64), z.number().nonnegative()]);

/** Where residents or the level above asked for it (要我改 / 我要改). */
export const origins = ['residents', 'above'] as const;

/** Ways to vote. Whoever abstains has taken part. */
export const choices = ['for', 'against', 'abstain'] as const;

const commands = [
  z.strictObject({
    type: z.literal('open'),
    id: codeSchema.describe('id of the assembly; decisions are named after it'),
    template: z
      .union([z.string().max(130), z.record(z.string(), z.unknown())])
      .describe('`pack/template` of a pack in use, or the template itself'),
    places: z.array(codeSchema).max(5000).default([]).describe('what it is about: estates, buildings'),
    subjects: z.array(codeSchema).max(100).default([]).describe('whatever somebody may have an interest in: a shop'),
    requests: z.array(request).max(1000).default([]).describe('requests it began with'),
    origin: z.enum(origins).optional().describe('who asked for it'),
  }),
  z.strictObject({
    type: z.literal('name-party'),
    party: codeSchema,
    members: z.array(codeSchema).max(1000).default([]).describe('households or people who belong to it; itself alone'),
  }),
  z.strictObject({
    type: z.literal('seat'),
    member: codeSchema.describe('somebody on the panel'),
    interests: z.array(codeSchema).max(100).default([]).describe('what is theirs: a shop, a flat'),
  }),
  z.strictObject({ type: z.literal('declare-interest'), member: codeSchema, interest: codeSchema }),
  z.strictObject({ type: z.literal('elect'), member: codeSchema, place: codeSchema.describe('what they stand for') }),
  z.strictObject({
    type: z.literal('record'),
    evidence: slugSchema,
    reference: reference.optional().describe('where it is kept'),
    party: codeSchema.optional().describe('whose it is'),
  }),
  z.strictObject({ type: z.literal('enter'), step: slugSchema }),
  z.strictObject({ type: z.literal('sign'), step: slugSchema, place: codeSchema }),
  z.strictObject({ type: z.literal('complete'), step: slugSchema, outcome: slugSchema.optional() }),
  z.strictObject({
    type: z.literal('call-session'),
    session: slugSchema,
    venue: slugSchema.optional(),
    at: instant.optional().describe('when it is to be held'),
    agenda: z.array(request).max(1000).default([]).describe('requests to be talked about'),
  }),
  z.strictObject({
    type: z.literal('hold-session'),
    session: slugSchema,
    attended: z.array(codeSchema).max(5000).default([]),
    count: z.int().min(0).optional().describe('how many came, where not all are named'),
    minutes: reference.describe('where the minutes are kept'),
    result: z.enum(['agreed', 'not-agreed', 'adjourned']).default('adjourned'),
  }),
  z.strictObject({ type: z.literal('raise'), session: slugSchema, item: slugSchema, request }),
  z.strictObject({
    type: z.literal('answer'),
    request,
    decision: slugSchema.optional().describe('the session or ballot that decided it'),
    outcome: slugSchema,
  }),
  z.strictObject({
    type: z.literal('open-ballot'),
    ballot: slugSchema,
    rule: slugSchema.describe('id of a ballot rule of the template'),
    session: slugSchema.optional(),
    step: slugSchema.optional(),
    electorate: z
      .array(z.strictObject({ voter: codeSchema, area: exact.optional().describe('square metres, exactly') }))
      .max(100_000)
      .optional()
      .describe('who may vote, once for each unit they own; the panel where left out'),
    closes: instant.optional().describe('when it closes by itself'),
  }),
  z.strictObject({ type: z.literal('vote'), ballot: slugSchema, voter: codeSchema, choice: z.enum(choices) }),
  z.strictObject({ type: z.literal('close-ballot'), ballot: slugSchema }),
  z.strictObject({ type: z.literal('blame'), party: codeSchema }),
  z.strictObject({
    type: z.literal('find-cause'),
    finding: slugSchema,
    cause: slugSchema.describe('what it was: "grease", "joint-intact"'),
    liable: z.array(codeSchema).max(100).default([]).describe('parties that caused it'),
    cleared: z.array(codeSchema).max(100).default([]).describe('parties that did not'),
    present: z.array(codeSchema).max(100).default([]).describe('parties that were there'),
    references: z.array(reference).max(100).default([]).describe('what shows it'),
  }),
  z.strictObject({
    type: z.literal('share-costs'),
    share: slugSchema,
    total: z.number().describe('whole fen'),
    payers: z.array(z.strictObject({ payer: codeSchema, measure: exact.optional() })).max(100_000),
    by: z.enum(divisions).optional(),
    remainder: remainderSchema.optional(),
    replaces: slugSchema.optional().describe('a division that nobody has paid for yet'),
  }),
  z.strictObject({ type: z.literal('consent'), share: slugSchema, payer: codeSchema, agrees: z.boolean() }),
  z.strictObject({
    type: z.literal('pay'),
    share: slugSchema,
    payer: codeSchema,
    amount: z.number().describe('whole fen'),
    receipt: reference.optional(),
  }),
  z.strictObject({ type: z.literal('open-room') }),
  z.strictObject({ type: z.literal('speak'), member: codeSchema.describe('who writes in the room') }),
  z.strictObject({ type: z.literal('close'), outcome: slugSchema.optional() }),
] as const;

export const assemblyCommandSchema = z.discriminatedUnion('type', commands).describe('What may be done in an assembly');

/** What may be done in an assembly; plain data, checked before it is decided. */
export type AssemblyCommand = ReadOnly<z.input<typeof assemblyCommandSchema>>;

/** A command after its form was checked. */
export type ReadCommand = z.output<typeof assemblyCommandSchema>;

/** A checked command of one type. */
export type CommandOf<Type extends ReadCommand['type']> = Extract<ReadCommand, { type: Type }>;

/** Every type of command. */
export const commandTypes: readonly string[] = commands.map(({ shape }) => shape.type.value);
