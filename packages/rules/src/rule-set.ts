import type { Explanation } from './explain/explanation.ts';
import type { Facts } from './fact.ts';
import type { RuleLogic } from './logic/edition.ts';
import type { Reading } from './logic/reading.ts';
import type { RulesOptions } from './options.ts';
import type { Match, Rule } from './rule.ts';

/** As of when rules are asked. */
export interface AsOf {
  /** The day that counts, `YYYY-MM-DD`. Needed as soon as a rule or a parameter is dated. */
  readonly on?: string;
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
   * The rules as they are on a day, with their logic: what tools that look into rules work on.
   *
   * @throws as `evaluate`
   */
  edition(asOf?: AsOf): RuleEdition;
}

/** A rule set from one change of rules or parameters to the next. */
export interface RuleEdition {
  /** Every rule, in the order of definition. */
  readonly rules: readonly RuleLogic[];
  /** The facts of one evaluation, to ask logic about. */
  read(facts: Facts): Reading;
}
