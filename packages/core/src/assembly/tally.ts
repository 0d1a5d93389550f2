import type { Ballot } from './ballot.ts';
import { type BallotMeasure, ballotMeasures, type Threshold } from './ballot-rule.ts';
import { compareFractions, formatFraction, type Fraction, fractionOf, partOf, sumOfFractions } from './fraction.ts';

/** How a vote counts by one measure; every figure is exact, as text. */
export interface BallotCount {
  /** Of all who may vote. */
  readonly all: string;
  readonly tookPart: string;
  readonly agreed: string;
  /** Took part, of all: `2/3`. */
  readonly participation: string;
  /** Agreed, of those who took part. */
  readonly approval: string;
}

/** What came of a vote. */
export interface Tally {
  /** `invalid`: too few took part. */
  readonly result: 'carried' | 'rejected' | 'invalid';
  readonly area?: BallotCount;
  readonly heads?: BallotCount;
  /** By which measures it fell short. */
  readonly short: readonly { readonly of: 'participation' | 'approval'; readonly by: BallotMeasure }[];
}

/**
 * Counts a vote by its rule. Owners of several units are one head and the sum of their areas. Where nobody may vote, or
 * nobody took part, nothing carries.
 *
 * @param ballot - rule, electorate, who is excluded, and votes
 * @returns the result, with exact figures and what it fell short of
 *
 * @example
 * ```ts
 * import { tallyOf } from '@linli/core/assembly';
 *
 * const title = { 'zh-CN': '业主表决', en: 'Owners’ vote' };
 * const atLeast = { atLeast: '2/3' };
 * const rule = { title, participation: { area: atLeast, heads: atLeast }, approval: { heads: { moreThan: '1/2' } } };
 * const electorate = ['a', 'b', 'c'].map((voter) => ({ voter, area: '89.75' }));
 * const votes = ['a', 'b'].map((voter) => ({ voter, choice: 'for', at: '' }) as const);
 * const tally = tallyOf({ rule: { ...rule, conflicts: 'allowed' }, electorate, excluded: [], votes });
 * tally.result; // => 'carried'
 * tally.heads?.participation; // => '2/3'
 * ```
 *
 * Source of the usual rules: Civil Code of China, art. 278.
 */
export function tallyOf({
  rule,
  electorate,
  excluded,
  votes,
}: Pick<Ballot, 'rule' | 'electorate' | 'excluded' | 'votes'>): Tally {
  const kept = new Set(excluded.map(({ voter }) => voter));
  const voters = electorate.filter(({ voter }) => !kept.has(voter));
  const took = new Set(votes.map(({ voter }) => voter));
  const agreed = new Set(votes.filter(({ choice }) => choice === 'for').map(({ voter }) => voter));
  const sizeOf = (by: BallotMeasure, among?: ReadonlySet<string>) => {
    const units = among === undefined ? voters : voters.filter(({ voter }) => among.has(voter));
    return by === 'heads'
      ? fractionOf(new Set(units.map(({ voter }) => voter)).size)
      : sumOfFractions(units.map(({ area }) => fractionOf(area ?? 0)));
  };
  const asked = ballotMeasures.filter(
    (by) => rule.participation?.[by] !== undefined || rule.approval[by] !== undefined,
  );
  const counts = asked.map((by) => countOf(by, sizeOf(by), sizeOf(by, took), sizeOf(by, agreed)));
  const short = counts.flatMap(({ by, participation, approval }) => [
    ...below(rule.participation?.[by], participation, { of: 'participation', by }),
    ...below(rule.approval[by], approval, { of: 'approval', by }),
  ]);
  const nobody = !voters.some(({ voter }) => took.has(voter));
  const invalid = nobody || short.some(({ of }) => of === 'participation');
  return {
    result: invalid ? 'invalid' : short.length > 0 ? 'rejected' : 'carried',
    ...Object.fromEntries(counts.map(({ by, count }) => [by, count])),
    short,
  };
}

type Shortfall = Tally['short'][number];

function below(threshold: Threshold | undefined, part: Fraction, shortfall: Shortfall): Shortfall[] {
  return threshold === undefined || reaches(part, threshold) ? [] : [shortfall];
}

function countOf(by: BallotMeasure, all: Fraction, tookPart: Fraction, agreed: Fraction) {
  const participation = partOf(tookPart, all);
  const approval = partOf(agreed, tookPart);
  const count: BallotCount = {
    all: formatFraction(all),
    tookPart: formatFraction(tookPart),
    agreed: formatFraction(agreed),
    participation: formatFraction(participation),
    approval: formatFraction(approval),
  };
  return { by, count, participation, approval };
}

/** Whether a part is as large as a threshold asks. */
function reaches(part: Fraction, threshold: Threshold): boolean {
  return 'atLeast' in threshold
    ? compareFractions(part, fractionOf(threshold.atLeast)) >= 0
    : compareFractions(part, fractionOf(threshold.moreThan)) > 0;
}
