import { z } from 'zod';

import { codeSchema } from '../names.ts';

/** By what costs are divided: the same for each, by floor area, or by weights that were agreed. */
export const divisions = ['equal', 'area', 'weight'] as const;

/** One way of dividing costs. */
export type Division = (typeof divisions)[number];

export const remainderSchema = z.union([
  z.enum(['largest-remainder', 'first-payers']),
  z.strictObject({ payer: codeSchema.describe('who takes what is left over') }),
]);

/**
 * Who takes the fen that do not divide: those who lost most by rounding down (`largest-remainder`; earlier payers where
 * they lost the same), one each from the first payer on (`first-payers`), or one named payer all of them.
 */
export type Remainder = z.infer<typeof remainderSchema>;
