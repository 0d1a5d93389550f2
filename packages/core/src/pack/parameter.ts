import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { holdsOn, periodShape, slugSchema } from '../names.ts';

/** What a parameter's value measures. */
export const parameterUnits = [
  'limit',
  'metres',
  'yuan',
  'people',
  'households',
  'count',
  'share',
  'years',
  'text',
  'list',
  'switch',
] as const;

const valueSchema = z.union([z.string().max(500), z.number(), z.boolean(), z.array(z.string().max(100)).max(5000)]);

export const parameterSchema = z
  .strictObject({
    title: localisedTextSchema,
    unit: z.enum(parameterUnits),
    values: z
      .array(z.strictObject({ value: valueSchema, source: slugSchema.optional(), ...periodShape }))
      .min(1)
      .max(200)
      .describe('one value per period; on any day at most one holds'),
  })
  .describe('A figure the policy sets, dated, so that a decision can be made as of any day');

/** A figure the policy sets, with its unit, its source and the days it holds. */
export type Parameter = Readonly<z.infer<typeof parameterSchema>>;

/** A value of a parameter. */
export type ParameterValue = z.infer<typeof valueSchema>;

export const parameterReferenceSchema = z.strictObject({ parameter: slugSchema });

/** Stands where a value is wanted: `{ parameter: 'pit-depth' }`. */
export type ParameterReference = z.infer<typeof parameterReferenceSchema>;

/** The value that holds on a day, or `undefined` where none does. */
export function valueOn(parameter: Parameter, day: string): ParameterValue | undefined {
  return parameter.values.find((entry) => holdsOn(entry, day))?.value;
}

/** Whether something is a reference to a parameter rather than a value. */
export function isParameterReference(value: unknown): value is ParameterReference {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'parameter';
}
