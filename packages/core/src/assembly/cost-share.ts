import type { Division, Remainder } from './cost-rule.ts';
import { compareFractions, type Fraction, type FractionInput, fractionOf, partOf, sumOfFractions } from './fraction.ts';
import { checkFen, type Fen } from './money.ts';
import { raise } from './raise.ts';

/** Who pays, and by what measure. */
export interface Payer {
  readonly payer: string;
  /** Area or weight; not looked at where all pay the same. */
  readonly measure?: FractionInput | undefined;
}

/** What one payer owes. */
export interface CostPart {
  readonly payer: string;
  readonly amount: Fen;
}

/**
 * Divides costs exactly: the parts are whole fen, and their sum is the total.
 *
 * @param total - whole fen
 * @param payers - who pays, in order, each with area or weight where that counts
 * @param options - `by`: `equal` unless told; `remainder`: `largest-remainder` unless told
 * @returns one part for each payer, in their order
 * @throws LinliError `ASSEMBLY_MONEY` for a total that is not whole fen; `ASSEMBLY_PAYERS` where nobody pays, or
 *   somebody is named twice; `ASSEMBLY_MEASURE` where an area or weight is missing or below zero, or all are zero;
 *   `ASSEMBLY_REMAINDER` where the one who takes the rest is not among them
 *
 * @example
 * ```ts
 * import { divideCosts } from '@linli/core/assembly';
 *
 * const payers = [{ payer: 'a' }, { payer: 'b' }, { payer: 'c' }];
 * divideCosts(10_000, payers).map(({ amount }) => amount); // => [3334, 3333, 3333]
 * divideCosts(10_000, payers, { remainder: { payer: 'c' } }).map(({ amount }) => amount); // => [3333, 3333, 3334]
 * ```
 */
export function divideCosts(
  total: Fen,
  payers: readonly Payer[],
  options: { readonly by?: Division; readonly remainder?: Remainder } = {},
): CostPart[] {
  const { by = 'equal', remainder = 'largest-remainder' } = options;
  const whole = BigInt(checkFen(total, '/total'));
  const measures = measuresOf(payers, by);
  const all = sumOfFractions(measures);
  const parts = payers.map(({ payer }, at) => roundedDown(payer, measures[at] ?? all, all, whole));
  const left = Number(whole - parts.reduce((sum, { fen }) => sum + fen, 0n));
  const takers = takersOf(parts, remainder, left);
  return parts.map(({ payer, fen }) => ({
    payer,
    amount: Number(fen) + takers.filter((taker) => taker === payer).length,
  }));
}

function measuresOf(payers: readonly Payer[], by: Division): Fraction[] {
  const names = payers.map(({ payer }) => payer);
  const twice = names.filter((name, at) => names.indexOf(name) < at);
  if (names.length === 0 || twice.length > 0) throw raise('ASSEMBLY_PAYERS', { path: '/payers', data: { twice } });
  const measures = payers.map(({ payer, measure }, at) => {
    const path = `/payers/${at}/measure`;
    const read = by === 'equal' ? fractionOf(1) : measure === undefined ? undefined : fractionOf(measure, path);
    if (read === undefined || read.numerator < 0n) throw raise('ASSEMBLY_MEASURE', { path, data: { payer, by } });
    return read;
  });
  if (measures.every(({ numerator }) => numerator === 0n)) {
    throw raise('ASSEMBLY_MEASURE', { path: '/payers', data: { payer: names, by } });
  }
  return measures;
}

/** A part in whole fen, and the piece of a fen that rounding down took away. */
interface Part {
  readonly payer: string;
  readonly measure: Fraction;
  readonly fen: bigint;
  readonly lost: Fraction;
}

function roundedDown(payer: string, measure: Fraction, all: Fraction, whole: bigint): Part {
  const { numerator, denominator } = partOf(measure, all);
  const lost = { numerator: (whole * numerator) % denominator, denominator };
  return { payer, measure, fen: (whole * numerator) / denominator, lost };
}

/** Who takes one fen more each. Rounding takes less than a fen from each, so there are always enough of them. */
function takersOf(parts: readonly Part[], remainder: Remainder, left: number): string[] {
  if (typeof remainder === 'object') {
    const { payer } = remainder;
    if (parts.some((part) => part.payer === payer)) return Array.from({ length: left }, () => payer);
    throw raise('ASSEMBLY_REMAINDER', { path: '/remainder/payer', data: { payer } });
  }
  const order =
    remainder === 'first-payers'
      ? parts.filter(({ measure }) => measure.numerator > 0n)
      : parts.toSorted((one, other) => compareFractions(other.lost, one.lost));
  return order.slice(0, left).map(({ payer }) => payer);
}
