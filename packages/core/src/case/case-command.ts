import { z } from 'zod';

import { checkedWith } from '../check.ts';
import { codeSchema, slugSchema } from '../names.ts';
import { tiers } from '../triage/responsibility.ts';
import type { Decision } from '../triage/decision.ts';
import { caseOutcomes } from './case-event.ts';
import { raise } from './raise.ts';
import type { RequestRecord } from './request-record.ts';

const id = z.string().trim().min(1).max(200);
const ids = z.array(id).max(100).readonly();
const reason = z.string().trim().min(1).max(200).describe('why; a code or a few words, nothing personal');
const party = z
  .union([id, z.strictObject({ role: slugSchema, holder: id.optional() })])
  .describe('a role, whose holder is looked up, the id of a holder, or both');
const parties = z.array(party).min(1).max(100).readonly();
const someIds = z.array(id).min(1).max(100).readonly();
const step = slugSchema.describe('id of a step');
const clocks = someIds.optional().describe('ids of clocks, or of steps; all that can take it where left out');
const instant = z.unknown().describe('ISO 8601 with zone, milliseconds, Date or Temporal');
const decision = z.custom<Decision>(
  (value) => typeof value === 'object' && value !== null && 'timeBoxes' in value,
  'expected a decision, as linli.triage gives it',
);
const request = z.custom<RequestRecord>(
  (value) => typeof value === 'object' && value !== null && 'id' in value && 'receivedAt' in value,
  'expected a request record, as requestRecord gives it',
);

/** Every command, by its name: what it needs. */
const shapes = {
  submit: { request, firstContact: party.optional(), from: id.optional() },
  triage: { decision },
  'correct-category': { category: codeSchema, reason, decision: decision.optional() },
  migrate: { decision, reason },

  dispatch: { to: party, reason: reason.optional() },
  accept: { party: party.optional() },
  refuse: { reason },
  return: { reason },
  'fall-back': { reason },
  'add-partner': { party },
  'refer-up': {
    reason,
    to: party.optional(),
    tier: z.enum(tiers).optional(),
    evidence: z.array(slugSchema).max(20).readonly().default([]),
  },
  'clear-party': { party, finding: slugSchema, to: parties },

  whistle: { parties, step: step.optional() },
  'report-in': { party, step: step.optional() },
  rate: { party, score: z.number().min(0).max(100), step: step.optional() },
  'start-on': { event: slugSchema, occurredAt: instant.optional() },
  'record-evidence': { evidence: slugSchema, step: step.optional(), party: party.optional() },
  reply: { channel: slugSchema.optional(), promise: slugSchema.optional() },
  'complete-step': { step, outcome: slugSchema.optional(), parties: ids.default([]) },

  pause: { reason, clocks },
  resume: { clocks },
  extend: { reason, clocks, by: z.string().max(64).optional(), approvedBy: ids.default([]) },
  suspend: { reason, clocks, until: instant },

  resolve: { outcome: z.enum(caseOutcomes) },
  'call-back': { reached: z.boolean() },
  evaluate: { responded: z.boolean(), solved: z.boolean().optional(), satisfied: z.boolean().optional() },
  reopen: {
    reason,
    recurrence: z.boolean().default(false),
    request: id.optional(),
    steps: z.array(slugSchema).min(1).max(100).readonly().optional(),
  },
  merge: { into: id },
  'add-duplicate': { of: id },
  split: { into: someIds, reason },
  'link-topic': { topic: id },
  close: {},
  'force-close': { reason, authorisedBy: id },
  cancel: { reason },

  'appeal-lateness': { clock: id, reason, party: party.optional() },
  'review-appeal': { clock: id, approved: z.boolean() },
} as const;

/** The name of a command. */
export type CaseCommandType = keyof typeof shapes;

type Shape<Type extends CaseCommandType> = z.ZodObject<(typeof shapes)[Type], z.core.$strict>;

/** What a command says besides its type; nothing where it needs nothing. */
type Given<Type extends CaseCommandType, Fields> = keyof (typeof shapes)[Type] extends never
  ? unknown
  : Readonly<Fields>;

const schemas = Object.fromEntries(
  Object.entries(shapes).map(([type, shape]) => [type, z.strictObject({ type: z.literal(type), ...shape })]),
);

/** A command to a case, as a caller gives it. */
export type CaseCommand = {
  [Type in CaseCommandType]: { readonly type: Type } & Given<Type, z.input<Shape<Type>>>;
}[CaseCommandType];

/** A command of one type that was read, defaults filled in. */
export type CaseCommandOf<Type extends CaseCommandType> = { readonly type: Type } & Given<Type, z.output<Shape<Type>>>;

/** Every command there is. */
export const caseCommands = Object.keys(shapes) as readonly CaseCommandType[];

const codes = { key: 'CASE_KEY', value: 'CASE_VALUE' } as const;

/** Seven digits in a row are a phone number, a number of papers, an account: nothing for a log that is kept for ever. */
const personalDigits = /\d(?:[\s-]?\d){6}/;
/** A date has as many, and is nobody's. */
const date = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/g;

/**
 * Reads a command that may come from anywhere.
 *
 * @throws LinliError `CASE_COMMAND` where there is none of that name, `CASE_REASON` where it needs a reason and gives
 *   none, `CASE_PERSONAL` where the reason looks personal, `CASE_KEY`, `CASE_VALUE` for the rest
 */
export function readCommand(command: { readonly type: string }): CaseCommandOf<CaseCommandType> {
  const type: unknown = command.type;
  if (!isCommand(type))
    throw raise('CASE_COMMAND', { path: '/type', data: { type: String(type).slice(0, 64), known: caseCommands } });
  const given = 'reason' in command ? command.reason : undefined;
  const blank = given === undefined || (typeof given === 'string' && given.trim() === '');
  if (blank && 'reason' in shapes[type] && shapes[type].reason === reason) {
    throw raise('CASE_REASON', { path: '/reason', data: { command: type } });
  }
  if (typeof given === 'string' && personalDigits.test(given.normalize('NFKC').replaceAll(date, ' … '))) {
    throw raise('CASE_PERSONAL', { path: '/reason', data: { command: type } });
  }
  const schema = schemas[type] as unknown as z.ZodType<CaseCommandOf<CaseCommandType>>;
  return checkedWith(raise, schema, command, codes);
}

function isCommand(type: unknown): type is CaseCommandType {
  return typeof type === 'string' && Object.hasOwn(shapes, type);
}
