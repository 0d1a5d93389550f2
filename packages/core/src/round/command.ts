import { z } from 'zod';

import { civilDateSchema, codeSchema, slugSchema } from '../names.ts';
import type { ReadOnly } from '../read-only.ts';
import { stopSchema } from './stop.ts';
import { roundTemplateSchema } from './template.ts';

/** Seven digits in a row are a phone number or the like: nothing for an event, which is kept for ever. */
const reasonSchema = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((text) => !/\d(?:[\s-]?\d){6}/.test(text.normalize('NFKC')), 'seven digits or more look personal');
const instantSchema = z.string().max(40).describe('ISO 8601 with zone; the instant of the command where left out');
const idSchema = z.string().min(1).max(128);
const visitSchema = z.string().max(20).describe('id of a visit: "v3"');

const open = z.strictObject({
  type: z.literal('open'),
  id: slugSchema.describe('id of the round; requests that come out of it begin with it'),
  template: z.union([z.string().max(130), roundTemplateSchema]).describe('"pack/round", or a template of one’s own'),
  stops: z.array(stopSchema).max(200_000).default([]),
  within: z.array(codeSchema).max(1000).default([]).describe('all known households at or below these places'),
  starts: civilDateSchema.optional().describe('first day of what comes up again and again'),
  unit: idSchema.optional().describe('id of the unit that comes from outside'),
});
const start = z.strictObject({ type: z.literal('start'), on: slugSchema, when: instantSchema.optional() });
const visited = z.strictObject({
  stop: codeSchema,
  outcome: slugSchema,
  service: slugSchema.optional(),
  slot: slugSchema.optional(),
  method: slugSchema.optional(),
  when: instantSchema.optional(),
  persons: z.int().min(0).max(10_000).optional(),
  evidence: z.array(slugSchema).max(50).default([]),
  amount: z.int().positive().max(1e12).optional().describe('cents'),
  answered: z.array(slugSchema).max(100).default([]).describe('names of the fields in the personal record'),
  found: z.array(slugSchema).max(100).default([]).describe('items of the checklist'),
});
const record = visited.extend({ type: z.literal('record') });
const recordMany = z.strictObject({
  type: z.literal('record-many'),
  visits: z.array(visited).min(1).max(10_000).describe('a list that was filled in on the way, or on paper'),
});
const report = z.strictObject({
  type: z.literal('report'),
  stop: codeSchema,
  item: slugSchema,
  foundAt: instantSchema.optional(),
  evidence: z.array(slugSchema).max(50).default([]),
});
const link = z.strictObject({ type: z.literal('link'), finding: z.string().max(20), request: idSchema });
const confirm = z.strictObject({
  type: z.literal('confirm'),
  visit: visitSchema,
  how: slugSchema.optional().describe('in-person, contactless, phone'),
});
const order = z.strictObject({
  type: z.literal('order'),
  stop: codeSchema,
  service: slugSchema.optional(),
  date: civilDateSchema,
});
const call = z.strictObject({
  type: z.literal('call-for'),
  stop: codeSchema,
  occasion: slugSchema,
  when: instantSchema.optional(),
});
const grant = z.strictObject({
  type: z.literal('grant-mandate'),
  stop: codeSchema,
  paper: idSchema,
  most: z.int().positive().optional().describe('cents for one payment'),
});
const withdraw = z.strictObject({ type: z.literal('withdraw-mandate'), stop: codeSchema });
const assign = z.strictObject({ type: z.literal('assign'), stop: codeSchema, to: idSchema });
const add = z.strictObject({ type: z.literal('add-stop'), stop: stopSchema, reason: reasonSchema });
const remove = z.strictObject({ type: z.literal('remove-stop'), stop: codeSchema, reason: reasonSchema });
const suspend = z.strictObject({ type: z.literal('suspend'), ground: slugSchema, until: instantSchema.optional() });
const resume = z.strictObject({ type: z.literal('resume') });
const arrive = z.strictObject({ type: z.literal('arrive'), person: idSchema, when: instantSchema.optional() });
const leave = z.strictObject({ type: z.literal('leave'), person: idSchema, when: instantSchema.optional() });
const end = z.strictObject({ type: z.literal('end'), on: slugSchema, when: instantSchema.optional() });
const close = z.strictObject({
  type: z.literal('close'),
  reasons: z.record(codeSchema, reasonSchema).default({}).describe('why a stop was missed, by stop'),
});

export const roundCommandSchema = z.discriminatedUnion('type', [
  open,
  start,
  record,
  recordMany,
  report,
  link,
  confirm,
  order,
  call,
  grant,
  withdraw,
  assign,
  add,
  remove,
  suspend,
  resume,
  arrive,
  leave,
  end,
  close,
]);

/** What a round can be told. */
export type RoundCommand = ReadOnly<z.input<typeof roundCommandSchema>>;

/** A command whose form was checked. */
export type CheckedCommand = z.output<typeof roundCommandSchema>;

/** The checked command of one type. */
export type CommandOf<Type extends CheckedCommand['type']> = Extract<CheckedCommand, { readonly type: Type }>;
