import { nearestName } from '@linli/errors';

import { changeDays, isCivilDay } from './civil-day.ts';
import { explainRule } from './explain/explain.ts';
import type { Explanation } from './explain/explanation.ts';
import { Doubts, type MissingFact, questionsOf } from './explain/missing.ts';
import { waysToFlip } from './explain/near.ts';
import { type SmallestChange, smallestChange } from './explain/smallest-change.ts';
import type { Facts } from './fact.ts';
import { type FactSource, type FetchedFacts, fetchFacts, type FetchOptions } from './fetch.ts';
import { Edition, type RuleLogic } from './logic/edition.ts';
import type { RulesOptions } from './options.ts';
import { raise } from './problem.ts';
import type { Match, Rule } from './rule.ts';
import type { AsOf, RuleSet, WhyNot } from './rule-set.ts';

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
  whyNot(rule: string, facts: Facts, asOf?: AsOf): WhyNot {
    const edition = this.#edition(asOf?.on);
    const explained = explainRule(this.#find(edition, rule), edition.read(facts));
    return { ...explained, ways: waysToFlip(explained.tree) };
  }

  /** See {@link RuleSet}. */
  smallestChange(rule: string, facts: Facts, asOf?: AsOf): SmallestChange | undefined {
    const edition = this.#edition(asOf?.on);
    return smallestChange(this.#find(edition, rule).logic, facts, (changed) => edition.read(changed));
  }

  /** See {@link RuleSet}. */
  missingFacts(facts: Facts, asOf?: AsOf): readonly MissingFact[] {
    const edition = this.#edition(asOf?.on);
    const doubts = new Doubts(edition.read(facts));
    for (const { rule, inForce, logic } of edition.rules) if (inForce) doubts.add(rule, logic);
    return questionsOf(doubts.rules, this.options.facts);
  }

  /** See {@link RuleSet}. */
  async fetch(
    facts: Facts,
    sources: Readonly<Record<string, FactSource>>,
    options: FetchOptions = {},
  ): Promise<FetchedFacts> {
    const needed = this.missingFacts(facts, options).map(({ fact }) => fact);
    return fetchFacts(facts, sources, needed, options.limit);
  }

  #find(edition: Edition, name: string): RuleLogic {
    const found = edition.rules.find(({ rule }) => rule.name === name);
    if (found !== undefined) return found;
    const nearest = nearestName(
      name,
      this.rules.map((rule) => rule.name),
    );
    throw raise('RULES_RULE', { data: { name, nearest } });
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
