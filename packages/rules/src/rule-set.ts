import type { Explanation } from './explain/explanation.ts';
import type { Facts } from './fact.ts';
import type { RulesOptions } from './options.ts';
import type { Match, Rule } from './rule.ts';

/** As of when rules are asked. */
export interface AsOf {
  /** The day that counts, `YYYY-MM-DD`. Needed as soon as a rule or a parameter in use is dated. */
  readonly on?: string;
}

/** Rules that were checked and compiled. Nothing in it changes; it may be asked again while it answers. */
export interface RuleSet {
  /** The rules as they were given, in their order. */
  readonly rules: readonly Rule[];
  /** What they were compiled against. */
  readonly options: RulesOptions;
  /**
   * The rules that hold.
   *
   * @param facts - values by name; facts that are absent are `undefined`, undeclared ones are not looked at
   * @param asOf - the day that counts
   * @returns matches, higher priority first, then in the order of definition
   * @throws RULES_DAY when rules are dated and no day is given
   */
  evaluate(facts: Facts, asOf?: AsOf): readonly Match[];
  /**
   * Why each rule holds or not, with every value that was looked at.
   *
   * @throws RULES_DAY when rules are dated and no day is given
   */
  explain(facts: Facts, asOf?: AsOf): Explanation;
}
