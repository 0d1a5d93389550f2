import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { quotient } from '@linli/core/report';

const naturals = fc.nat({ max: 1_000_000 });
const positives = fc.integer({ min: 1, max: 1_000_000 });

describe('a quotient', () => {
  it.for([
    [36, 40, 100, 1, '9/10', 90],
    [63, 65, 100, 1, '63/65', 96.9],
    [1620, 1621, 100, 2, '1620/1621', 99.94],
    [86, 3500, 1000, 1, '43/1750', 24.6],
    [1, 3, 100, 0, '1/3', 33],
    [1, 200, 100, 0, '1/200', 1],
    [5, 5, 100, 1, '1', 100],
    [0, 5, 100, 1, '0', 0],
    [3, 2, 100, 1, '3/2', 150],
    [99_999, 100_000, 100, 1, '99999/100000', 99.9],
    [1, 100_000, 100, 1, '1/100000', 0.1],
  ] as const)('of %d and %d per %d is honest', ([numerator, denominator, per, digits, exact, rounded]) => {
    expect(quotient(numerator, denominator, per, digits)).toEqual({ exact, rounded });
  });

  it('is unknown where there is nothing to divide by', () => {
    expect(quotient(0, 0)).toBeUndefined();
  });

  it('reads as all only where it is all, and as nothing only where it is nothing', () => {
    fc.assert(
      fc.property(naturals, positives, fc.integer({ min: 0, max: 3 }), (part, whole, digits) => {
        fc.pre(part <= whole);
        const { rounded } = quotient(part, whole, 100, digits) ?? { rounded: Number.NaN };
        expect(rounded === 100).toBe(part === whole);
        expect(rounded === 0).toBe(part === 0);
      }),
    );
  });

  it('is exact in lowest terms', () => {
    fc.assert(
      fc.property(naturals, positives, (part, whole) => {
        const [above = '0', below = '1'] = (quotient(part, whole)?.exact ?? '').split('/');
        expect(BigInt(above) * BigInt(whole)).toBe(BigInt(below) * BigInt(part));
      }),
    );
  });
});
