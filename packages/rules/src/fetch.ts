import { missingFacts } from './explain/missing.ts';
import type { Facts } from './fact.ts';
import type { AsOf, RuleSet } from './rule-set.ts';

/** Fetches one fact; given the facts that are known. */
export type FactSource = (facts: Facts) => unknown;

/** How facts are fetched. */
export interface FetchOptions extends AsOf {
  /**
   * Bounds each answer, for example by racing it against a timer: this package has no clock of its own. What it throws
   * counts as a failed source.
   */
  readonly limit?: (fact: string, answer: Promise<unknown>) => Promise<unknown>;
}

/** What came of fetching facts. */
export interface FetchedFacts {
  /** The given facts and those that were fetched. */
  readonly facts: Facts;
  /** Sources that failed; their facts stay absent. */
  readonly failed: readonly { readonly fact: string; readonly error: unknown }[];
}

/**
 * Fetches absent facts before an evaluation: in one round, and only those that could still change which rules hold.
 *
 * @param ruleSet - compiled rules
 * @param facts - what is known
 * @param sources - how each fact is fetched
 * @param options - the day that counts, and what bounds each answer
 * @returns the facts to evaluate with, and which sources failed
 * @throws as `ruleSet.evaluate`
 *
 * @example
 * ```ts
 * import { compile, fetchFacts } from '@linli/rules';
 *
 * const rule = {
 *   name: 'flood',
 *   conditions: { all: [{ fact: 'place', operator: 'equal', value: 'basement' }, { fact: 'depth', operator: 'greaterThan', value: 1 }] },
 *   event: { type: 'tag' },
 * };
 * const ruleSet = compile([rule], { facts: { place: 'string', depth: 'number' } });
 * const sources = { depth: async () => 2 };
 * (await fetchFacts(ruleSet, { place: 'basement' }, sources)).facts; // => { place: 'basement', depth: 2 }
 * (await fetchFacts(ruleSet, { place: 'roof' }, sources)).facts; // => { place: 'roof' }
 * ```
 */
export async function fetchFacts(
  ruleSet: RuleSet,
  facts: Facts,
  sources: Readonly<Record<string, FactSource>>,
  { limit, ...asOf }: FetchOptions = {},
): Promise<FetchedFacts> {
  const fetched: Record<string, unknown> = { ...facts };
  const failed: { readonly fact: string; readonly error: unknown }[] = [];
  const fetchOne = async (fact: string): Promise<void> => {
    try {
      const answer = Promise.resolve(facts).then(sources[fact]);
      fetched[fact] = await (limit === undefined ? answer : limit(fact, answer));
    } catch (error) {
      failed.push({ fact, error });
    }
  };
  const needed = missingFacts(ruleSet, facts, asOf).map(({ fact }) => fact);
  await Promise.all(needed.filter((fact) => Object.hasOwn(sources, fact)).map(fetchOne));
  return { facts: fetched, failed };
}
