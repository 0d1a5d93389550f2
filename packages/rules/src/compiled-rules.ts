import { changeDays, isCivilDay } from './civil-day.ts';
import { explainRule } from './explain/explain.ts';
import type { Explanation } from './explain/explanation.ts';
import type { Facts } from './fact.ts';
import { Edition } from './logic/edition.ts';
import type { RulesOptions } from './options.ts';
import { raise } from './problem.ts';
import type { Match, Rule } from './rule.ts';
import type { AsOf, RuleEdition, RuleSet } from './rule-set.ts';

/** Editions kept at a time: rules asked as of many days in turn are compiled again. */
const editionsKept = 16;

/** The rule set that `compile` makes. */
export class CompiledRules implements RuleSet {
  readonly rules: readonly Rule[];
  readonly options: RulesOptions;
  readonly #starts: readonly string[];
  readonly #editions = new Map<number, Edition>();
  /** The one edition of rules that never change. */
  readonly #undated: Edition | undefined;

  /**
   * @param rules - checked rules
   * @param options - what they were checked against
   */
  constructor(rules: readonly Rule[], options: RulesOptions) {
    this.rules = rules;
    this.options = options;
    this.#starts = changeDays(rules, options.parameters);
    if (this.#starts.length === 0) this.#undated = this.#edition(undefined);
  }

  /** See {@link RuleSet}. */
  evaluate(facts: Facts, asOf?: AsOf): readonly Match[] {
    return (this.#undated ?? this.#edition(asOf?.on)).evaluate(facts);
  }

  /** See {@link RuleSet}. */
  explain(facts: Facts, asOf?: AsOf): Explanation {
    const on = asOf?.on;
    const edition = this.#edition(on);
    const reading = edition.read(facts);
    return { ...(on !== undefined && { on }), rules: edition.rules.map((each) => explainRule(each, reading)) };
  }

  /** See {@link RuleSet}. */
  edition(asOf?: AsOf): RuleEdition {
    return this.#edition(asOf?.on);
  }

  /** The rules as they are on a day; compiled when first asked. */
  #edition(on: string | undefined): Edition {
    if (this.#undated !== undefined) return this.#undated;
    if (on !== undefined && !isCivilDay(on)) throw raise('RULES_DAY', { data: { found: on } });
    if (on === undefined && this.#starts.length > 0) throw raise('RULES_DAY', { data: { found: 'undefined' } });
    const at = on === undefined ? 0 : this.#starts.filter((start) => start <= on).length;
    const known = this.#editions.get(at);
    if (known !== undefined) return known;
    const edition = new Edition(this.rules, this.options, on);
    const [oldest] = this.#editions.keys();
    if (oldest !== undefined && this.#editions.size >= editionsKept) this.#editions.delete(oldest);
    this.#editions.set(at, edition);
    return edition;
  }
}
