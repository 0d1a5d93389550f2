import { quotient } from '../quotient.ts';

/** A part of a whole; the whole is named wherever it is shown. */
export interface Share {
  readonly done: number;
  readonly total: number;
}

/**
 * A share in per cent, rounded half up. Less than all never reads as 100, more than nothing never as 0.
 *
 * @param share - how many of how many
 * @param digits - digits after the point
 * @returns per cent; `undefined` where the whole is empty
 *
 * @example
 * ```ts
 * import { percentOf } from '@linli/core/round';
 *
 * percentOf({ done: 1620, total: 1621 }); // => 99.94
 * percentOf({ done: 63, total: 65 }, 1); // => 96.9
 * percentOf({ done: 99_999, total: 100_000 }, 1); // => 99.9
 * percentOf({ done: 0, total: 0 }); // => undefined
 * ```
 */
export function percentOf({ done, total }: Share, digits = 2): number | undefined {
  return quotient(done, total, 100, digits)?.rounded;
}
