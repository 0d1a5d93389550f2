import type { Facts } from './fact.ts';
import type { AsOf } from './rule-set.ts';

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

/** Asks the sources of some facts, all at once. */
export async function fetchFacts(
  facts: Facts,
  sources: Readonly<Record<string, FactSource>>,
  needed: readonly string[],
  limit: FetchOptions['limit'],
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
  await Promise.all(needed.filter((fact) => Object.hasOwn(sources, fact)).map(fetchOne));
  return { facts: fetched, failed };
}
