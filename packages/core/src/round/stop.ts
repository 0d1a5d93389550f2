import { z } from 'zod';

import { codeSchema } from '../names.ts';
import { countSchema } from './count.ts';

export const stopSchema = z
  .strictObject({
    id: codeSchema.describe('id of the household, resident or asset'),
    place: codeSchema.optional().describe('id of the building, entrance, or area without numbers'),
    floor: z.int().min(-20).max(200).optional(),
    members: countSchema.optional().describe('people; unknown where left out'),
  })
  .describe('A household, person or asset of a round');

/** A household, person or asset that a round covers. */
export type Stop = Readonly<z.infer<typeof stopSchema>>;

/** One try at a stop, with what came of it. */
export interface Visit {
  readonly id: string;
  readonly outcome: string;
  /** Whether the outcome counts as done. */
  readonly done: boolean;
  readonly service: string | undefined;
  /** The slot it was tried in; `undefined` outside all slots. */
  readonly slot: string | undefined;
  readonly method: string;
  /** When it was done, ISO 8601 in UTC. */
  readonly doneAt: string;
  readonly by: string | undefined;
  /** How many of its people were met; all where it was not said. */
  readonly persons: number | undefined;
  readonly evidence: readonly string[];
  /** Cents that changed hands. */
  readonly amount: number | undefined;
  /** The paper that allowed to pay it on behalf of somebody. */
  readonly mandate: string | undefined;
  /** Names of the fields that were answered; empty once they are erased. */
  readonly answered: readonly string[];
  /** Key of the personal record with the answers; gone once they are erased. */
  readonly record: string | undefined;
  /** When the receiver confirmed it, ISO 8601 in UTC. */
  readonly confirmedAt: string | undefined;
}

/** An occasion that calls for a visit by an instant. */
export interface Call {
  readonly occasion: string;
  /** When it was called for, ISO 8601 in UTC. */
  readonly at: string;
  readonly dueAt: string;
}

/** The authority of a resident to pay or act on their behalf. */
export interface Mandate {
  /** Id of the signed paper. */
  readonly paper: string;
  readonly from: string;
  /** When it was withdrawn, ISO 8601 in UTC. */
  readonly withdrawnAt: string | undefined;
  /** The most it allows for one payment, in cents. */
  readonly most: number | undefined;
}

/** A stop and all that has happened at it. */
export interface StopState extends Stop {
  readonly visits: readonly Visit[];
  readonly calls: readonly Call[];
  /** What was ordered: service and civil date. */
  readonly orders: readonly { readonly service: string; readonly date: string }[];
  readonly mandate: Mandate | undefined;
  /** Who was asked to do it, where not the holder of the role. */
  readonly assignee: string | undefined;
  readonly added: { readonly at: string; readonly reason: string } | undefined;
  readonly removed: { readonly at: string; readonly reason: string } | undefined;
}

/** A stop to which nothing has happened yet. */
export function freshStop(stop: Stop, added: StopState['added']): StopState {
  return {
    ...stop,
    visits: [],
    calls: [],
    orders: [],
    mandate: undefined,
    assignee: undefined,
    added,
    removed: undefined,
  };
}
