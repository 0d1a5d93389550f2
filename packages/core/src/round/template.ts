import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { codeSchema, slugSchema } from '../names.ts';
import { parameterReferenceSchema } from '../pack/parameter.ts';
import { channels } from '../request/channel.ts';

const limitSchema = z.union([z.string().max(64), parameterReferenceSchema]);
const amountSchema = z.union([z.int().min(1).max(3660), parameterReferenceSchema]);
const timeSchema = z.union([
  z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 05:00'),
  parameterReferenceSchema,
]);
const weekdaySchema = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const dayOfMonthSchema = z.union([z.int().min(1).max(31), z.literal('last')]);
const named = z.strictObject({ title: localisedTextSchema });

const everySchema = z
  .union([
    z.strictObject({ days: amountSchema, since: z.literal('done').optional() }),
    z.strictObject({ times: amountSchema, per: z.enum(['week', 'month', 'quarter', 'year']) }),
    z.strictObject({
      weekday: z.union([weekdaySchema, z.array(weekdaySchema).min(1)]),
      weeks: z.int().min(1).optional(),
    }),
    z.strictObject({
      dayOfMonth: z.union([dayOfMonthSchema, z.array(dayOfMonthSchema).min(1)]),
      months: z.int().min(1).max(120).optional(),
    }),
    z.strictObject({ dayOfYear: z.string().regex(/^\d\d-\d\d$/, 'a day of the year such as 03-05') }),
  ])
  .describe('how often: every so many days (since it was last done), so many times a period, or on given days');

const serviceSchema = z
  .strictObject({
    title: localisedTextSchema,
    every: everySchema,
    by: timeSchema.optional().describe('latest time of the day: 05:00, 12:30; the whole day where left out'),
    orderBefore: timeSchema.optional().describe('only for those who ordered by this time of the day'),
    dayOff: z.enum(['keep', 'skip', 'forward', 'back']).default('keep').describe('what becomes of a day off'),
  })
  .describe('Something done for every stop again and again');

const outcomeSchema = z.strictObject({
  title: localisedTextSchema,
  done: z.boolean().describe('whether the stop counts as done; otherwise it comes up again'),
  evidence: z.array(slugSchema).max(20).default([]).describe('what must be on record with it'),
  money: z
    .enum(['none', 'own', 'on-behalf'])
    .default('none')
    .describe('whether money changes hands: their own, or on behalf of somebody, which needs a mandate'),
});

const whenSchema = z.strictObject({
  livesAlone: z.literal(true).optional(),
  floorFrom: amountSchema.optional().describe('this floor or a higher one'),
  ageFrom: amountSchema.optional().describe('somebody of this age or older'),
  ageBelow: amountSchema.optional().describe('somebody younger than this'),
  care: z.array(slugSchema).min(1).optional().describe('somebody under one of these kinds of care'),
});

const attentionSchema = z.strictObject({
  factor: amountSchema.describe('how many times as often'),
  reasons: z
    .record(slugSchema, z.strictObject({ title: localisedTextSchema, when: whenSchema }))
    .describe('each reason that applies is listed; several do not multiply'),
});

export const roundTemplateSchema = z
  .strictObject({
    title: localisedTextSchema,
    kind: slugSchema.describe('kind of task in lists and counts: "visit", "patrol", "survey"'),
    covers: z.enum(['households', 'persons', 'assets']).describe('what a stop is'),
    owner: slugSchema.optional().describe('role that does it; its holder for the place of each stop'),
    source: slugSchema.optional(),
    start: z
      .union([z.literal('open'), z.strictObject({ on: slugSchema.describe('name of an event: "gas-cut-off"') })])
      .default('open')
      .describe('when the clock starts'),
    limit: limitSchema.optional().describe('for all stops together, from the start'),
    services: z
      .record(slugSchema, serviceSchema)
      .default({})
      .describe('what is done again and again; none for a sweep'),
    until: slugSchema.optional().describe('name of the condition that ends it: "isolation-ended"'),
    occasions: z
      .record(
        slugSchema,
        z.strictObject({
          title: localisedTextSchema,
          within: z.union([z.literal('same-day'), limitSchema]).describe('"same-day", or a limit'),
        }),
      )
      .default({})
      .describe('events that call for a visit: birth, illness, death'),
    method: slugSchema.default('visit').describe('how a stop is tried first: visit, call, delivery'),
    slots: z
      .array(z.strictObject({ name: slugSchema, from: timeSchema, to: timeSchema }))
      .max(20)
      .default([])
      .describe('times of the day; those missed in one are tried again in the next'),
    retry: z
      .strictObject({
        sameSlot: amountSchema.default(1).describe('so many tries in one slot before the next one'),
        most: amountSchema.optional().describe('so many tries before the way changes'),
        then: slugSchema.optional().describe('the way after that: visit'),
      })
      .default({ sameSlot: 1 }),
    outcomes: z
      .record(slugSchema, outcomeSchema)
      .refine(
        (outcomes) => Object.values(outcomes).some(({ done }) => done),
        'a round needs an outcome that counts as done',
      ),
    confirmed: z.boolean().default(false).describe('whether the receiver confirms each time that it was done'),
    checklist: z
      .record(slugSchema, z.strictObject({ title: localisedTextSchema, place: codeSchema.optional() }))
      .default({})
      .describe('what is looked for; an item found becomes a request'),
    channel: z.enum(channels).default('patrol').describe('channel of the requests that come out of it'),
    asks: z
      .record(slugSchema, z.strictObject({ title: localisedTextSchema, sensitive: z.boolean().default(false) }))
      .default({})
      .describe('the only fields that may be asked; their values are personal records'),
    purpose: localisedTextSchema.optional().describe('what the answers are for'),
    retention: limitSchema.optional().describe('how long answers are kept, from the start; counts stay'),
    order: z
      .enum(['listed', 'top-down', 'bottom-up'])
      .default('listed')
      .describe('in which order buildings are walked'),
    attention: attentionSchema.optional(),
    suspension: z.record(slugSchema, named).default({}).describe('the only grounds on which it may be suspended'),
    topics: z.record(slugSchema, named).default({}).describe('what is told on the way'),
    watch: z
      .strictObject({ longest: limitSchema.describe('how long one person stays on site without relief') })
      .optional(),
  })
  .refine(
    ({ asks, purpose, retention }) =>
      !Object.values(asks).some(({ sensitive }) => sensitive) || (purpose !== undefined && retention !== undefined),
    'sensitive fields need a purpose and a retention',
  )
  .refine(
    ({ attention, services }) =>
      attention === undefined || Object.values(services).every(({ every }) => 'days' in every || 'times' in every),
    'attention needs services counted in days or times per period',
  )
  .refine(
    ({ limit, services }) => limit === undefined || Object.keys(services).length === 0,
    'a limit for all stops goes with a sweep, not with services',
  )
  .refine(
    ({ suspension, services }) => Object.keys(suspension).length === 0 || Object.keys(services).length > 0,
    'only services can be suspended',
  )
  .describe('A round as policy: what is covered, how often, by when, and what counts as done');

/** A round as a pack describes it. */
export type RoundTemplate = z.output<typeof roundTemplateSchema>;

/** A round as its author writes it, defaults left out. */
export type RoundTemplateInput = z.input<typeof roundTemplateSchema>;
