import { raise } from './raise.ts';

/** An amount of money in whole fen (分), a hundredth of a yuan. */
export type Fen = number;

/**
 * Checks an amount of money.
 *
 * @param amount - whole fen, not below zero
 * @param path - JSON pointer for the error
 * @returns the amount
 * @throws LinliError `ASSEMBLY_MONEY` where it is a part of a fen, below zero, or too large to be exact
 */
export function checkFen(amount: number, path: string): Fen {
  if (Number.isSafeInteger(amount) && amount >= 0) return amount;
  throw raise('ASSEMBLY_MONEY', { path, data: { amount: String(amount) } });
}

/**
 * Whole fen of an amount written in yuan.
 *
 * @param yuan - `'50.25'`, `'201'`; at most two decimals
 * @returns the fen
 * @throws LinliError `ASSEMBLY_MONEY` where it is written otherwise
 *
 * @example
 * ```ts
 * import { fenOfYuan, formatYuan } from '@linli/core/assembly';
 *
 * fenOfYuan('50.25'); // => 5025
 * formatYuan(20100); // => '201.00'
 * ```
 */
export function fenOfYuan(yuan: string): Fen {
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(yuan.trim());
  if (match === null) throw raise('ASSEMBLY_MONEY', { path: '', data: { amount: yuan.slice(0, 64) } });
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** An amount of fen in yuan with two decimals: `201.00`. */
export function formatYuan(fen: Fen): string {
  const digits = String(checkFen(fen, '')).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
