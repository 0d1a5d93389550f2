import { z } from 'zod';

import { civilDateSchema, codeSchema, slugSchema } from '../../names.ts';
import { personal, sensitive } from '../../personal.ts';
import { availabilitySchema } from './availability.ts';

/** People who live together at a place. */
export const householdEntrySchema = z.strictObject({
  place: codeSchema.describe('id of the building or entrance'),
  floor: z.int().min(-20).max(200).optional(),
  room: z.string().max(32).optional(),
});

/** A member of a household: what is known of everybody without saying who it is. */
export const residentEntrySchema = z.strictObject({
  household: codeSchema,
  reach: z.enum(['smartphone', 'phone', 'none']).optional().describe('by what messages reach the resident'),
});

/** What is known of a resident and kept apart, so that it can be forgotten. */
export const residentPersonalSchema = z.strictObject({
  name: personal(z.string().min(1).max(100)).optional(),
  born: personal(civilDateSchema).optional(),
  phone: personal(z.string().min(1).max(32)).optional(),
  care: sensitive(z.array(z.string().min(1).max(64)).max(20)).optional(),
});

/** How to reach somebody; kept apart, so that it can be forgotten. */
export const contactSchema = z.strictObject({
  name: personal(z.string().min(1).max(100)).optional(),
  phone: personal(z.string().min(1).max(32)).optional(),
});

const consentSchema = z
  .strictObject({
    by: codeSchema.describe('id of who agreed'),
    on: civilDateSchema,
    form: z.enum(['written', 'spoken']),
  })
  .describe('that somebody agreed, when, and in what form');

/** Somebody who receives or acts for a resident. */
export const proxyEntrySchema = z.strictObject({
  resident: codeSchema,
  holder: codeSchema.describe('id of the person who receives'),
  relation: slugSchema.describe('daughter, son, neighbour'),
  consent: consentSchema.optional(),
});

/** Somebody who can be asked to lend a hand: a party member, a resident, a volunteer, a team. */
export const responderEntrySchema = z.strictObject({
  type: slugSchema.describe('volunteer, in-service-member, community-member, team'),
  name: z.string().min(1).max(200).optional().describe('name of a team; names of people are kept apart'),
  place: codeSchema.describe('where the responder belongs: a grid, a community'),
  unit: codeSchema.optional().describe('the team or employer'),
  resident: codeSchema.optional(),
  skills: z.array(slugSchema).max(50).default([]),
  available: z.array(availabilitySchema).max(50).optional().describe('when; at any time where left out'),
  minor: z.boolean().optional(),
  guardian: consentSchema.optional().describe('the consent of the guardian of a minor'),
  errands: z.array(slugSchema).max(50).optional().describe('the only kinds of errand the responder takes'),
});

/** A responder who looks in on a resident. */
export const pairingEntrySchema = z.strictObject({ responder: codeSchema, resident: codeSchema });
