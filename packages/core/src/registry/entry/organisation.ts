import { z } from 'zod';

import { appointmentSchema } from '../../neighbourhood/role.ts';
import { civilDateSchema, codeSchema, slugSchema } from '../../names.ts';

/** What a unit can be. */
export const unitTypes = ['department', 'committee', 'team', 'company', 'school', 'partner', 'temporary'] as const;

/** A body with members or duties: a department, a committee, a team, a company; one set up for a while is temporary. */
export const unitEntrySchema = z.strictObject({
  name: z.string().min(1).max(200),
  type: z.enum(unitTypes),
  place: codeSchema.optional(),
  duty: z.string().min(1).max(500).optional(),
  members: z.array(codeSchema).max(5000).default([]).describe('ids of people or units, whatever their source'),
});

/** Who holds a role, for which place; its dates are the term. */
export const appointmentEntrySchema = appointmentSchema.omit({ from: true, until: true }).extend({
  households: z.array(codeSchema).max(1000).optional().describe('the households a representative stands for'),
  mandate: slugSchema.optional().describe('the project or duty it is limited to'),
  elected: z
    .strictObject({ on: civilDateSchema, votes: z.int().min(0).optional(), of: z.int().min(1).optional() })
    .optional(),
});

/** A part-time seat: somebody from a local employer who serves on a committee and can bring what the employer has. */
export const seatEntrySchema = z.strictObject({
  committee: codeSchema.describe('id of the unit'),
  holder: codeSchema,
  unit: codeSchema.describe('id of the employer'),
  duty: z.string().min(1).max(500).optional(),
  brings: z.array(codeSchema).max(50).describe('roles or categories that the employer can help with: water-company'),
});

/** A chat group; groups below pass on what they get from the one above. */
export const groupEntrySchema = z.strictObject({
  name: z.string().min(1).max(200),
  audience: z.enum(['residents', 'shops', 'grid']),
  place: codeSchema,
  above: codeSchema.optional().describe('id of the group that messages come from'),
  keeper: codeSchema.optional().describe('id of the person who passes messages on'),
  households: z.array(codeSchema).max(5000).default([]),
  posts: z.array(slugSchema).max(50).optional().describe('roles that may write; everybody in it where left out'),
});

/** What a partner outside can contribute to a need. */
export const contributionEntrySchema = z.strictObject({
  unit: codeSchema,
  need: slugSchema.describe('what it answers: holiday-childcare'),
  season: slugSchema.optional().describe('when: school-holiday; always where left out'),
  places: z.int().min(1).optional().describe('how many can take part'),
});

/** A time of the year by name; its dates are those of the entry. */
export const seasonEntrySchema = z.strictObject({ season: slugSchema });
