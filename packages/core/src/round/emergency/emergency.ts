import { z } from 'zod';

import type { ReadOnly } from '../../read-only.ts';
import type { StreamEvent } from '../../stream/stream-event.ts';

const reasonSchema = z.string().trim().min(1).max(500);
const whenSchema = z
  .string()
  .max(40)
  .optional()
  .describe('ISO 8601 with zone; the instant of the command where left out');

export const emergencyCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('declare'), reason: reasonSchema, when: whenSchema }),
  z.strictObject({ type: z.literal('stand-down'), reason: reasonSchema, when: whenSchema }),
]);

/** Declares an emergency, or stands it down; each with its reason. */
export type EmergencyCommand = ReadOnly<z.input<typeof emergencyCommandSchema>>;

/** An emergency was declared, or stood down. */
export type EmergencyEvent =
  | (StreamEvent & { readonly type: 'declared'; readonly from: string; readonly reason: string })
  | (StreamEvent & { readonly type: 'stood-down'; readonly to: string; readonly reason: string });

/** A stretch worked through day and night, with who declared it and who ended it, and why. */
export interface DeclaredPeriod {
  readonly from: string;
  readonly declaredBy: string | undefined;
  readonly reason: string;
  /** `undefined` while it lasts. */
  readonly to: string | undefined;
  readonly stoodDownBy: string | undefined;
  readonly stoodDownReason: string | undefined;
}

/** Every emergency that was declared, the oldest first. */
export interface EmergencyState {
  readonly periods: readonly DeclaredPeriod[];
}
