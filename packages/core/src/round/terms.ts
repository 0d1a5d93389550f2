import { checkedWith } from '../check.ts';
import { isParameterReference, valueOn } from '../pack/parameter.ts';
import type { Pack } from '../pack/pack.ts';
import { raise } from './raise.ts';
import { type RoundTemplate, roundTemplateSchema } from './template.ts';

type Resolved<Value> = Value extends { readonly parameter: string }
  ? never
  : Value extends readonly (infer Entry)[]
    ? readonly Resolved<Entry>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Resolved<Value[Key]> }
      : Value;

/** A template with every parameter replaced by its value: what a round that was opened goes by for good. */
export type RoundTerms = Resolved<RoundTemplate>;

/** One service of a round, parameters replaced. */
export type RoundService = RoundTerms['services'][string];

/** Whether every stop is to be done once, rather than again and again or on occasions. */
export function isSweep({ services, occasions }: RoundTerms): boolean {
  return Object.keys(services).length === 0 && Object.keys(occasions).length === 0;
}

const codes = { key: 'ROUND_KEY', value: 'ROUND_COMMAND' } as const;

/**
 * A template as it holds on a day. A round keeps the terms it was opened with; a figure that changes later changes the
 * rounds opened later.
 *
 * @param template - the round as policy
 * @param parameters - the dated figures it refers to
 * @param day - civil date: `2026-03-06`
 * @returns the terms
 * @throws LinliError `ROUND_PARAMETER` where a figure is not declared or has no value on the day; `ROUND_COMMAND` where
 *   its value is of another kind than is wanted there
 */
export function termsOn(template: RoundTemplate, parameters: Pack['parameters'], day: string): RoundTerms {
  const resolved = (value: unknown): unknown => {
    if (isParameterReference(value)) return figure(value.parameter);
    if (Array.isArray(value)) return value.map(resolved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner)]));
  };
  const figure = (name: string): unknown => {
    const parameter = parameters[name];
    const value = parameter === undefined ? undefined : valueOn(parameter, day);
    if (value === undefined) throw raise('ROUND_PARAMETER', { path: '/template', data: { parameter: name, day } });
    return value;
  };
  return checkedWith(raise, roundTemplateSchema, resolved(template), codes, '/template') as RoundTerms;
}
