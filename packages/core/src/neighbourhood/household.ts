import { z } from 'zod';

import { civilDateSchema, codeSchema } from '../names.ts';
import { personal, sensitive } from '../personal.ts';

export const residentSchema = z
  .strictObject({
    id: codeSchema,
    name: personal(z.string().min(1).max(100)).optional(),
    born: personal(civilDateSchema).optional(),
    care: sensitive(z.array(z.string().min(1).max(64)))
      .optional()
      .describe('kinds of care the person is under: "lives-alone", "disability", "hardship"'),
  })
  .describe('A member of a household');

export const householdSchema = z
  .strictObject({
    id: codeSchema,
    place: codeSchema.describe('id of the building or entrance'),
    floor: z.int().min(-20).max(200).optional(),
    room: z.string().max(32).optional(),
    members: z.array(residentSchema).max(100).default([]),
  })
  .describe('A household at a place, with its members');

/** A member of a household. Name, birth date and kinds of care are marked personal. */
export type Resident = Readonly<z.infer<typeof residentSchema>>;

/** A household at a place, with its members. */
export type Household = Readonly<z.infer<typeof householdSchema>>;
