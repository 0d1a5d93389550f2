import { z } from 'zod';

import { codeSchema, slugSchema } from '../../names.ts';
import type { ReadOnly } from '../../read-only.ts';

const instantSchema = z.iso.datetime({ offset: true });
const responderSchema = codeSchema.describe('id of the responder or unit');

export const errandCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('open'),
    errand: slugSchema.describe('kind of errand'),
    place: codeSchema,
    from: instantSchema.describe('when it takes place'),
    until: instantSchema.optional(),
    skills: z.array(slugSchema).max(20).default([]),
    people: z.int().min(1).max(1000).default(1).describe('how many responders it takes'),
    for: codeSchema.optional().describe('id of the resident it is for'),
    because: z.string().min(1).max(200).optional().describe('what it comes from: a proposal, a follow-up'),
  }),
  z.strictObject({ type: z.literal('claim'), responder: responderSchema, supervisor: codeSchema.optional() }),
  z.strictObject({ type: z.literal('assign'), responder: responderSchema, supervisor: codeSchema.optional() }),
  z.strictObject({
    type: z.literal('release'),
    responder: responderSchema,
    reason: z.string().trim().min(1).max(500),
  }),
  z.strictObject({ type: z.literal('finish'), result: slugSchema }),
]);

/** What may be asked of an errand: to be opened, claimed by or assigned to a responder, released, finished. */
export type ErrandCommand = ReadOnly<z.input<typeof errandCommandSchema>>;

/** An errand command after its form was checked. */
export type ReadErrandCommand = z.output<typeof errandCommandSchema>;
