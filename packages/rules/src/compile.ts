import { changeDays, isCivilDay } from './civil-day.ts';
import type { Explanation } from './explain/explanation.ts';
import { explainNode } from './explain/explain.ts';
import type { Facts } from './fact.ts';
import { Edition } from './logic/edition.ts';
import type { RulesOptions } from './options.ts';
import { raise } from './problem.ts';
import type { Match, Rule } from './rule.ts';
import type { AsOf, RuleSet } from './rule-set.ts';
import { validate } from './validate.ts';

/** Editions kept at a time: rules asked as of many days in turn are compiled again. */
const editionsKept = 16;

/**
 * Checks rules and compiles them into a set that answers at once.
 *
 * @param rules - json-rules-engine rules with the metadata of Linli, as data
 * @param options - the facts they may ask about, and operators, named conditions and parameters they may use
 * @returns the compiled rules
 * @throws the first error that {@link validate} finds, such as PACK_FACT for a fact that is not declared
 *
 * @example
 * ```ts
 * import { compile } from '@linli/rules';
 *
 * const rule = {
 *   name: 'flooded basement',
 *   conditions: { all: [{ fact: 'place', operator: 'equal', value: 'basement' }, { fact: 'depth', operator: 'greaterThan', value: 0.3 }] },
 *   event: { type: 'rate', params: { severity: 'emergency' } },
 * };
 * const ruleSet = compile([rule], { facts: { place: 'string', depth: 'number' } });
 * ruleSet.evaluate({ place: 'basement', depth: 0.5 }).map((match) => match.event.params); // => [{ severity: 'emergency' }]
 * ruleSet.evaluate({ place: 'basement' }); // => []
 * ```
 */
export function compile(rules: readonly Rule[], options: RulesOptions): RuleSet {
  const [error] = validate(rules, options);
  if (error !== undefined) throw error;
  return new CompiledRules([...rules], options);
}

class CompiledRules implements RuleSet {
  readonly rules: readonly Rule[];
  readonly options: RulesOptions;
  readonly #starts: readonly string[];
  /** The one edition of rules that never change. */
  readonly #undated: Edition | undefined;
  readonly #editions = new Map<number, Edition>();

  constructor(rules: readonly Rule[], options: RulesOptions) {
    this.rules = rules;
    this.options = options;
    this.#starts = changeDays(rules, options.parameters);
    if (this.#starts.length === 0) this.#undated = this.#edition(undefined);
  }

  evaluate(facts: Facts, asOf?: AsOf): readonly Match[] {
    return (this.#undated ?? this.#edition(asOf?.on)).evaluate(facts);
  }

  explain(facts: Facts, asOf?: AsOf): Explanation {
    const on = asOf?.on;
    const edition = this.#edition(on);
    const reading = edition.read(facts);
    const explained = edition.rules.map(({ rule, inForce, logic }, at) => {
      const tree = explainNode(logic, reading, `/${at}/conditions`);
      return { rule, matched: inForce && tree.holds, inForce, tree };
    });
    return { ...(on !== undefined && { on }), rules: explained };
  }

  /** The rules as they are on a day; compiled when first asked. */
  #edition(on: string | undefined): Edition {
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
