import { z } from 'zod';

export const countSchema = z
  .union([z.int().min(0), z.strictObject({ atLeast: z.int().min(0) })])
  .describe('how many: 126, or { atLeast: 300 } where only a lower bound is known');

/** How many: a number where it was counted, a lower bound where somebody said "more than three hundred". */
export type Count = number | { readonly atLeast: number };

/** The lowest it can be: of "300+" it is 300. */
export function lowest(count: Count): number {
  return typeof count === 'number' ? count : count.atLeast;
}

/**
 * Adds counts. A sum is exact only where every part is.
 *
 * @param counts - the parts; none make 0
 * @returns the sum
 *
 * @example
 * ```ts
 * import { addCounts } from '@linli/core/round';
 *
 * addCounts([3, 2]); // => 5
 * addCounts([120, { atLeast: 30 }]); // => { atLeast: 150 }
 * ```
 */
export function addCounts(counts: Iterable<Count>): Count {
  let sum = 0;
  let exact = true;
  for (const count of counts) {
    sum += lowest(count);
    exact &&= typeof count === 'number';
  }
  return exact ? sum : { atLeast: sum };
}

const said = /^(\d+)([百千万]?)(余|多|\+)?([百千万]?)$/u;
const powers: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };

/**
 * Reads a count as people write it. What says "more than" stays a lower bound.
 *
 * @param text - `126`, `300+`, `300余`, `2千余`, `1万`
 * @returns the count; `undefined` where it is none
 *
 * @example
 * ```ts
 * import { parseCount } from '@linli/core/round';
 *
 * parseCount('300余'); // => { atLeast: 300 }
 * parseCount('2千余'); // => { atLeast: 2000 }
 * parseCount('126'); // => 126
 * parseCount('many'); // => undefined
 * ```
 */
export function parseCount(text: string): Count | undefined {
  const match = said.exec(text.normalize('NFKC').trim());
  if (match === null) return undefined;
  const [, digits = '', before = '', more, after = ''] = match;
  const value = Number(digits) * (powers[before] ?? 1) * (powers[after] ?? 1);
  return more === undefined ? value : { atLeast: value };
}

/**
 * Writes a count so that a lower bound cannot be taken for an exact number.
 *
 * @param count - the count
 * @param locale - language of the text
 * @returns `126`, `300余` or `300+`
 *
 * @example
 * ```ts
 * import { formatCount } from '@linli/core/round';
 *
 * formatCount({ atLeast: 300 }, 'zh-CN'); // => '300余'
 * formatCount({ atLeast: 300 }, 'en'); // => '300+'
 * ```
 */
export function formatCount(count: Count, locale: 'zh-CN' | 'en'): string {
  if (typeof count === 'number') return String(count);
  return `${count.atLeast}${locale === 'en' ? '+' : '余'}`;
}
