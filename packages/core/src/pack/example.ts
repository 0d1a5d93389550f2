import { z } from 'zod';

import { codeSchema, slugSchema } from '../names.ts';
import { responsibilities, tiers } from '../triage/responsibility.ts';
import { severities } from '../triage/severity.ts';

export const exampleSchema = z
  .strictObject({
    name: z.string().min(1).max(200),
    given: z.record(z.string(), z.unknown()).describe('a request: text, receivedAt, channel, place, facts …'),
    when: z
      .strictObject({ at: z.string().optional() })
      .optional()
      .describe('decided at; the request’s own instant where left out'),
    then: z
      .strictObject({
        category: z.union([codeSchema, z.null()]).optional().describe('null: stays unclassified'),
        severity: z.enum(severities).optional(),
        responsibility: z.enum(responsibilities).optional(),
        tier: z.enum(tiers).optional(),
        lead: slugSchema.optional(),
        partners: z.array(slugSchema).optional(),
        due: z.record(slugSchema, z.string()).optional().describe('step: instant, ISO 8601 with zone'),
        tags: z.array(slugSchema).optional(),
        proposals: z.array(slugSchema).optional(),
        requirements: z.array(slugSchema).optional(),
        rules: z.array(z.string()).optional().describe('names of rules that must have held'),
        notRules: z.array(z.string()).optional().describe('names of rules that must not have held'),
      })
      .refine((then) => Object.keys(then).length > 0, 'says nothing: name at least one thing to expect'),
  })
  .describe('A test by example: given, when, then');

/** A test by example, as a domain expert writes it: given a request, when decided, then this. */
export type Example = Readonly<z.infer<typeof exampleSchema>>;
