/**
 * Compares texts by code points, as databases do; `<` of JavaScript compares halves of characters.
 *
 * @returns below 0 where the first comes first, 0 where they are the same
 *
 * @example
 * ```ts
 * import { compareText } from '@linli/core/stream';
 *
 * ['case/𠮷', 'case/１'].sort(compareText); // => ['case/１', 'case/𠮷']
 * ```
 */
export function compareText(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Halves of characters stand for code points above all that are written whole. */
function rank(unit: number): number {
  return unit >= 0xd8_00 && unit <= 0xdf_ff ? unit + 0x1_00_00 : unit;
}
