import { raise } from './raise.ts';

/** An exact fraction in lowest terms; the denominator is above zero. Votes and shares are never counted in floats. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What can be read as a fraction: `'2/3'`, `'89.75'`, `12`. */
export type FractionInput = string | number | bigint;

const written = /^(-?\d{1,30})(?:\.(\d{1,12})|\/(\d{1,30}))?$/;

/**
 * Reads a fraction exactly.
 *
 * @param value - `'2/3'`, a decimal such as `'89.75'`, a number as it is printed, or an integer
 * @param path - JSON pointer for the error
 * @returns the fraction in lowest terms
 * @throws LinliError `ASSEMBLY_FRACTION` where it is written otherwise, or divides by zero
 *
 * @example
 * ```ts
 * import { formatFraction, fractionOf } from '@linli/core/assembly';
 *
 * formatFraction(fractionOf('4/6')); // => '2/3'
 * formatFraction(fractionOf('89.75')); // => '359/4'
 * ```
 */
export function fractionOf(value: FractionInput, path = ''): Fraction {
  const match = written.exec(String(value).trim());
  const [, whole = '0', decimals = '', below = '1'] = match ?? [];
  if (match === null || BigInt(below) === 0n) {
    throw raise('ASSEMBLY_FRACTION', { path, data: { value: String(value).slice(0, 64) } });
  }
  return reduced(BigInt(whole + decimals), BigInt(below) * 10n ** BigInt(decimals.length));
}

/**
 * The sum of fractions; zero of none.
 *
 * @example
 * ```ts
 * import { formatFraction, fractionOf, sumOfFractions } from '@linli/core/assembly';
 *
 * formatFraction(sumOfFractions(['0.1', '0.2'].map((area) => fractionOf(area)))); // => '3/10'
 * ```
 */
export function sumOfFractions(fractions: Iterable<Fraction>): Fraction {
  // Few denominators occur among areas, so most of the sum is in whole numbers.
  const byDenominator = new Map<bigint, bigint>();
  for (const { numerator, denominator } of fractions) {
    byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
  }
  let sum: Fraction = { numerator: 0n, denominator: 1n };
  for (const [denominator, numerator] of byDenominator) {
    sum = reduced(sum.numerator * denominator + numerator * sum.denominator, sum.denominator * denominator);
  }
  return sum;
}

/**
 * What part one fraction is of another.
 *
 * @returns the quotient; zero where the whole is zero, since no part of nothing is anything
 *
 * @example
 * ```ts
 * import { formatFraction, fractionOf, partOf } from '@linli/core/assembly';
 *
 * formatFraction(partOf(fractionOf('66.5'), fractionOf(133))); // => '1/2'
 * ```
 */
export function partOf(part: Fraction, whole: Fraction): Fraction {
  if (whole.numerator === 0n) return { numerator: 0n, denominator: 1n };
  return reduced(part.numerator * whole.denominator, part.denominator * whole.numerator);
}

/** Below zero, zero or above it, as the first fraction is less than, equal to or more than the second. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  return Number(difference > 0n) - Number(difference < 0n);
}

/** A fraction as text, exactly: `2/3`, `5`. */
export function formatFraction({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, sign * denominator);
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}
