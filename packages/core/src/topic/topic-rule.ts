import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { codeSchema, slugSchema } from '../names.ts';
import type { Pack } from '../pack/pack.ts';
import { isParameterReference, parameterReferenceSchema, valueOn } from '../pack/parameter.ts';
import { placeKinds } from '../neighbourhood/place.ts';
import { raise } from './raise.ts';

/** How many requests of one kind, in how many days, become a topic, as a pack writes it. */
export const topicRuleSchema = z
  .strictObject({
    title: localisedTextSchema,
    category: codeSchema.describe('the kind of matter, with everything below it'),
    requests: z
      .union([z.int().min(2).max(10_000), parameterReferenceSchema])
      .describe('so many within the window make a topic; a number, or a parameter'),
    days: z
      .union([z.int().min(1).max(3660), parameterReferenceSchema])
      .describe('length of the window in days of 24 hours; a number, or a parameter'),
    within: z.enum(placeKinds).default('grid').describe('how near they must be to each other'),
    remedies: z
      .record(slugSchema, localisedTextSchema)
      .default({})
      .describe('kinds of remedy that must all be done before the topic counts as closed for good'),
    source: slugSchema.optional(),
  })
  .describe('When requests of one kind stop being handled one by one');

/** How many requests of one kind, in how many days, become a topic. */
export type TopicRule = Readonly<z.infer<typeof topicRuleSchema>>;

/** A topic rule as its author writes it. */
export type TopicRuleInput = z.input<typeof topicRuleSchema>;

/** What a topic is held to: the rule with its figures as of a day. Plain data that events carry. */
export interface TopicTerms {
  /** So many requests make a topic. */
  readonly requests: number;
  /** Within so many days of 24 hours. */
  readonly days: number;
  /** Ids of the kinds of remedy that closing for good needs. */
  readonly remedies: readonly string[];
}

/**
 * The terms of a rule on a day.
 *
 * @param rule - as the pack has it
 * @param day - civil day, `YYYY-MM-DD`, for dated parameters
 * @param pack - whose parameters the rule refers to; not needed where it gives its figures itself
 * @returns figures and remedies
 * @throws LinliError `TOPIC_PARAMETER` where a parameter has no whole number for the day
 *
 * @example
 * ```ts
 * import { topicTerms } from '@linli/core/topic';
 *
 * const rule = {
 *   title: { 'zh-CN': '飞线充电', en: 'Charging by wire' },
 *   category: 'e-bike/wire',
 *   requests: 5,
 *   days: 30,
 *   within: 'grid',
 *   remedies: { divert: { 'zh-CN': '疏', en: 'Provide places' } },
 * } as const;
 * topicTerms(rule, '2026-06-01'); // => { requests: 5, days: 30, remedies: ['divert'] }
 * ```
 */
export function topicTerms(rule: TopicRule, day: string, pack?: Pick<Pack, 'id' | 'parameters'>): TopicTerms {
  const figure = (name: 'requests' | 'days'): number => {
    const written = rule[name];
    if (!isParameterReference(written)) return written;
    const parameter = pack?.parameters[written.parameter];
    const value = parameter === undefined ? undefined : valueOn(parameter, day);
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
    throw raise('TOPIC_PARAMETER', { path: `/${name}`, data: { parameter: written.parameter, pack: pack?.id, day } });
  };
  return { requests: figure('requests'), days: figure('days'), remedies: Object.keys(rule.remedies) };
}
