import type { FactDeclarations, OperatorDefinition } from '@linli/rules';
import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { civilDateSchema, codeSchema, periodShape, slugSchema } from '../names.ts';
import { topicRuleSchema } from '../topic/topic-rule.ts';
import { allowSchema, categorySchema } from './category.ts';
import { changeSchema } from './change.ts';
import { effectSchema } from './effect.ts';
import { exampleSchema } from './example.ts';
import { parameterSchema } from './parameter.ts';
import { planSchema } from './plan.ts';
import { assemblyTemplateSchema } from '../assembly/template.ts';
import { ledgerTemplateSchema } from '../ledger/ledger-template.ts';
import { roundTemplateSchema } from '../round/template.ts';
import { sourceSchema } from './source.ts';

export const ruleSchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(128)
      .regex(/^[\p{L}\p{N}][\p{L}\p{N} .:_/-]*$/u, 'letters, digits, blanks and . : _ - /'),
    title: localisedTextSchema.optional(),
    conditions: z.custom<object>((value) => typeof value === 'object' && value !== null, 'expected all, any or not'),
    event: effectSchema,
    priority: z.int().min(1).max(1000).optional(),
    source: slugSchema.optional(),
    allow: allowSchema.optional(),
    ...periodShape,
  })
  .describe('json-rules-engine conditions, a typed effect, and where it comes from');

export const packSchema = z
  .strictObject({
    id: slugSchema,
    version: z.string().regex(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/, 'a version such as 1.0.0'),
    title: localisedTextSchema,
    about: localisedTextSchema.optional(),
    extends: slugSchema.optional().describe('id of the pack that this one is built on and stands in for'),
    changes: z.array(changeSchema).max(1000).default([]).describe('what it does otherwise, each with a reason'),
    jurisdiction: z.string().max(100).optional().describe('where it holds: a city, a street, one community'),
    from: civilDateSchema.describe('first day on which it holds'),
    until: civilDateSchema.optional().describe('last day on which it holds'),
    sources: z.record(slugSchema, sourceSchema).default({}),
    parameters: z.record(slugSchema, parameterSchema).default({}),
    roles: z.record(slugSchema, localisedTextSchema).default({}).describe('roles beyond the standard ones'),
    facts: z.custom<FactDeclarations>((value) => typeof value === 'object' && value !== null).default({}),
    operators: z.custom<readonly OperatorDefinition[]>((value) => Array.isArray(value)).default([]),
    categories: z.record(codeSchema, categorySchema).default({}),
    plans: z.record(slugSchema, planSchema).default({}),
    rounds: z.record(slugSchema, roundTemplateSchema).default({}),
    assemblies: z.record(slugSchema, assemblyTemplateSchema).default({}),
    ledgers: z.record(slugSchema, ledgerTemplateSchema).default({}),
    topics: z.record(slugSchema, topicRuleSchema).default({}),
    rules: z.array(ruleSchema).max(20_000).default([]),
    allow: allowSchema.default({}).describe('findings of the check that are accepted in the whole pack'),
    tests: z.array(exampleSchema).max(20_000).default([]),
  })
  .describe('A versioned policy: categories, rules, plans, dated parameters, sources and tests');

/** A rule after its form was checked. */
export type ParsedRule = z.output<typeof ruleSchema> & { readonly inherited?: string };

/** A pack after its form was checked, before its names are. */
export type ParsedPack = Omit<z.output<typeof packSchema>, 'rules'> & { rules: ParsedRule[] };

/** A rule as its author writes it. */
export type PackRuleInput = z.input<typeof ruleSchema>;

/** A pack as its author writes it, in TypeScript, JSON or YAML. */
export type PackInput = z.input<typeof packSchema>;
