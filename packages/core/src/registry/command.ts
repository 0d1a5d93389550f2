import { z } from 'zod';

import { civilDateSchema, codeSchema } from '../names.ts';
import { type EntryKind, entryKinds, type FactsInputOf } from './entry/kinds.ts';

const kindSchema = z.enum(entryKinds as readonly [EntryKind, ...EntryKind[]]);
const reasonSchema = z.string().trim().min(1).max(500);
const factsSchema = z.record(z.string().max(64), z.unknown());
const decisionSchema = codeSchema.describe('id of the decision it rests on');

export const newEntrySchema = z.strictObject({
  kind: kindSchema,
  id: codeSchema,
  from: civilDateSchema.describe('first day on which it holds'),
  until: civilDateSchema.optional().describe('last day on which it holds'),
  facts: factsSchema,
});

export const registryCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('add'),
    entries: z.array(newEntrySchema).min(1).max(200_000),
    reason: reasonSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('change'),
    kind: kindSchema,
    id: codeSchema,
    from: civilDateSchema,
    facts: factsSchema.describe('the fields that are new; null takes one away'),
    reason: reasonSchema,
    decision: decisionSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('move'),
    kind: kindSchema,
    id: codeSchema,
    to: codeSchema.describe('id of the place, of a resident the household'),
    from: civilDateSchema,
    reason: reasonSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('end'),
    kind: kindSchema,
    id: codeSchema,
    until: civilDateSchema.describe('last day on which it holds'),
    reason: reasonSchema,
    decision: decisionSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('record-attendance'),
    committee: codeSchema,
    on: civilDateSchema,
    present: z.array(codeSchema).max(1000).describe('ids of the seats whose holders were there'),
  }),
]);

/** An entry as it is handed in. */
export type NewEntry = {
  readonly [Kind in EntryKind]: {
    readonly kind: Kind;
    readonly id: string;
    /** First day on which it holds. */
    readonly from: string;
    /** Last day on which it holds. */
    readonly until?: string | undefined;
    readonly facts: FactsInputOf<Kind>;
  };
}[EntryKind];

/** A command after its form was checked. */
export type ReadCommand = z.output<typeof registryCommandSchema>;

/** What may be asked of a registry. */
export type RegistryCommand =
  | { readonly type: 'add'; readonly entries: readonly NewEntry[]; readonly reason?: string }
  | {
      readonly type: 'change';
      readonly kind: EntryKind;
      readonly id: string;
      /** First day on which it is so. */
      readonly from: string;
      /** The fields that are new; `null` takes one away. */
      readonly facts: Readonly<Record<string, unknown>>;
      readonly reason: string;
      /** Id of the decision it rests on. */
      readonly decision?: string;
    }
  | {
      readonly type: 'move';
      readonly kind: EntryKind;
      readonly id: string;
      /** Id of the new place; of a resident, of the new household. */
      readonly to: string;
      readonly from: string;
      readonly reason?: string;
    }
  | {
      readonly type: 'end';
      readonly kind: EntryKind;
      readonly id: string;
      /** Last day on which it holds. */
      readonly until: string;
      readonly reason: string;
      /** Id of the decision it rests on. */
      readonly decision?: string;
    }
  | {
      readonly type: 'record-attendance';
      readonly committee: string;
      readonly on: string;
      /** Ids of the seats whose holders were there. */
      readonly present: readonly string[];
    };
