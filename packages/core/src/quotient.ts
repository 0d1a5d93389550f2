/** What comes of a division: exactly, and as it is shown. */
export interface Quotient {
  /** In lowest terms: `9/10`. */
  readonly exact: string;
  /** Per hundred, or per thousand, rounded half up: 90. Less than the whole never reads as all of it. */
  readonly rounded: number;
}

/**
 * Divides two whole numbers.
 *
 * @param numerator - 0 or more
 * @param denominator - 0 or more
 * @param per - 100 for per cent, 1000 for per thousand
 * @param digits - digits after the point that the rounded value has at most
 * @returns the exact and the rounded value; `undefined` where there is nothing to divide by
 *
 * @example
 * ```ts
 * import { quotient } from '@linli/core/report';
 *
 * quotient(36, 40); // => { exact: '9/10', rounded: 90 }
 * quotient(1620, 1621, 100, 2); // => { exact: '1620/1621', rounded: 99.94 }
 * quotient(9999, 10_000)?.rounded; // => 99.9
 * quotient(0, 0); // => undefined
 * ```
 */
export function quotient(numerator: number, denominator: number, per = 100, digits = 1): Quotient | undefined {
  if (denominator === 0) return undefined;
  return quotientOf(BigInt(numerator), BigInt(denominator), per, digits);
}

/** As {@link quotient}, of numbers of any size; the denominator is above zero. */
export function quotientOf(numerator: bigint, denominator: bigint, per: number, digits: number): Quotient {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const [above, below] = [numerator / divisor, denominator / divisor];
  const scale = 10n ** BigInt(digits);
  const whole = BigInt(per) * scale;
  const rounded = (2n * above * whole + below) / (2n * below);
  return {
    exact: below === 1n ? String(above) : `${above}/${below}`,
    rounded: Number(honest(rounded, above, below, whole)) / Number(scale),
  };
}

/** Rounding makes neither all of nearly all, nor nothing of next to nothing. */
function honest(rounded: bigint, above: bigint, below: bigint, whole: bigint): bigint {
  if (above < below && rounded >= whole) return whole - 1n;
  return above > 0n && rounded === 0n ? 1n : rounded;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}
