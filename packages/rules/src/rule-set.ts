import type { Explanation, RuleExplanation } from './explain/explanation.ts';
import type { MissingFact } from './explain/missing.ts';
import type { Way } from './explain/near.ts';
import type { SmallestChange } from './explain/smallest-change.ts';
import type { Facts } from './fact.ts';
import type { FactSource, FetchedFacts, FetchOptions } from './fetch.ts';
import type { RulesOptions } from './options.ts';
import type { Match, Rule } from './rule.ts';

/** As of when rules are asked. */
export interface AsOf {
  /** The day that counts, `YYYY-MM-DD`. Needed as soon as a rule or a parameter is dated. */
  readonly on?: string;
}

/** Why a rule came out as it did, and what stood in the way of the opposite. */
export interface WhyNot extends RuleExplanation {
  /**
   * The shortest lists of conditions that would all have to answer otherwise for the rule to come out otherwise; at most
   * five, shortest first. A list of one is a condition that nearly decided it.
   */
  readonly ways: readonly Way[];
}

/**
 * Rules that were checked and compiled. Nothing in it changes: a new version of a pack is a new rule set, and whoever
 * still evaluates the old one keeps it. It may be asked again while it answers.
 */
export interface RuleSet {
  /** The rules as they were given, in their order. Do not change them any more. */
  readonly rules: readonly Rule[];
  /** What they were compiled against. */
  readonly options: RulesOptions;
  /**
   * The rules that hold.
   *
   * @param facts - values by name; absent ones are `undefined`, undeclared ones are not looked at
   * @param asOf - the day that counts
   * @returns matches, higher priority first, then in the order of definition
   * @throws RULES_DAY when rules are dated and no day is given, RULES_PARAMETER when a parameter has no value on it
   */
  evaluate(facts: Facts, asOf?: AsOf): readonly Match[];
  /**
   * Why each rule holds or not, with every value that was looked at.
   *
   * @returns every rule, in the order of definition
   * @throws as `evaluate`
   */
  explain(facts: Facts, asOf?: AsOf): Explanation;
  /**
   * Why one rule holds or not, and which conditions decided it.
   *
   * @param rule - its name
   * @throws RULES_RULE for an unknown name, and as `evaluate`
   */
  whyNot(rule: string, facts: Facts, asOf?: AsOf): WhyNot;
  /**
   * The fewest facts whose change would make a rule come out otherwise. Up to three facts are changed, among values that
   * the rule's own questions tell apart.
   *
   * @param rule - its name
   * @returns the changes, or `undefined` where none was found
   * @throws as `whyNot`
   */
  smallestChange(rule: string, facts: Facts, asOf?: AsOf): SmallestChange | undefined;
  /**
   * The declared facts that are absent and could still change which rules hold, as questions to ask; those on which most
   * rules hang first.
   *
   * @throws as `evaluate`
   */
  missingFacts(facts: Facts, asOf?: AsOf): readonly MissingFact[];
  /**
   * Fetches absent facts before an evaluation: in one round, and only those that could still change which rules hold.
   *
   * @param sources - how each fact is fetched
   * @param options - the day that counts, and what bounds each answer
   * @returns the facts to evaluate with, and which sources failed
   * @throws as `evaluate`
   */
  fetch(facts: Facts, sources: Readonly<Record<string, FactSource>>, options?: FetchOptions): Promise<FetchedFacts>;
}
