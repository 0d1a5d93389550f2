import { z } from 'zod';

import type { Condition, RootCondition } from './condition.ts';
import type { Rule } from './rule.ts';

const name = z.string().min(1).max(200);
const priority = z.int().min(1).max(1_000_000);
const notes = { name: z.string().max(200).exactOptional(), priority: priority.exactOptional() };
const params = z.record(z.string(), z.json());

/**
 * The shape of a condition, for editors, forms and JSON Schema. Whether its facts and operators exist and fit is what
 * `validate` answers.
 */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({
      fact: name.meta({ description: 'The fact to look at' }),
      operator: name.meta({ description: 'The question, with decorators: someFact:equal' }),
      value: z.json().meta({ description: 'A literal, { fact } or { parameter }' }),
      path: z.string().max(500).exactOptional().meta({ description: 'Own properties joined by dots' }),
      params: params.exactOptional(),
      ...notes,
    }),
    rootConditionSchema,
  ]),
);

/** The shape of what may stand at the root of a rule. */
export const rootConditionSchema: z.ZodType<RootCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1), ...notes }),
    z.strictObject({ any: z.array(conditionSchema).min(1), ...notes }),
    z.strictObject({ not: conditionSchema, ...notes }),
    z.strictObject({ condition: name, ...notes }),
  ]),
);

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * The shape of a rule as a zod schema, to build a pack's schema and its JSON Schema from.
 *
 * @example
 * ```ts
 * import { ruleSchema } from '@linli/rules/schema';
 *
 * ruleSchema.safeParse({ name: 'r', conditions: { all: [] }, event: { type: 'tag' } }).success; // => false
 * ```
 */
export const ruleSchema: z.ZodType<Rule> = z.strictObject({
  name,
  conditions: rootConditionSchema,
  event: z.strictObject({ type: name, params: params.exactOptional() }),
  priority: priority.exactOptional(),
  from: day.exactOptional().meta({ description: 'First day in force' }),
  until: day.exactOptional().meta({ description: 'Last day in force' }),
  title: z.strictObject({ 'zh-CN': z.string(), en: z.string() }).exactOptional(),
  source: z.string().exactOptional(),
  allow: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])).exactOptional(),
  meta: params.exactOptional(),
});
