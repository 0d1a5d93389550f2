import type { Facts } from './fact.ts';
import type { RulesOptions } from './options.ts';
import type { Match, Rule } from './rule.ts';
import type { AsOf } from './rule-set.ts';
import { validate } from './validate.ts';

/** json-rules-engine behind the answers of a {@link RuleSet}. */
export interface ReferenceRules {
  /** The rules that hold, in the order in which a rule set gives them. */
  evaluate(facts: Facts, asOf?: AsOf): Promise<readonly Match[]>;
}

/**
 * The same rules, answered by json-rules-engine: the yardstick for the compiled ones, and far slower. Each evaluation
 * gets an engine of its own, since one engine loses rules when it runs twice at a time; json-rules-engine is loaded with
 * the first one.
 *
 * @param rules - json-rules-engine rules with the metadata of Linli
 * @param options - what they are checked against, as for `compile`
 * @returns rules that answer as the compiled ones do
 * @throws the first error that `validate` finds
 *
 * @example
 * ```ts
 * import { referenceRules } from '@linli/rules';
 *
 * const rule = {
 *   name: 'deep water',
 *   conditions: { all: [{ fact: 'depth', operator: 'greaterThan', value: 2 }] },
 *   event: { type: 'tag' },
 * };
 * const reference = referenceRules([rule], { facts: { depth: 'number' } });
 * (await reference.evaluate({ depth: 3 })).map((match) => match.rule.name); // => ['deep water']
 * ```
 */
export function referenceRules(rules: readonly Rule[], options: RulesOptions): ReferenceRules {
  const [error] = validate(rules, options);
  if (error !== undefined) throw error;
  const ordered = rules.toSorted((a, b) => (b.priority ?? 1) - (a.priority ?? 1));
  return {
    evaluate: async (facts, asOf) => {
      const { engineOf, giveFacts } = await import('./upstream-engine.ts');
      const engine = engineOf(rules, options, asOf?.on);
      const { results } = await engine.run(giveFacts(engine, facts, options));
      const names = new Set(results.map((result) => result.name));
      return ordered.filter((rule) => names.has(rule.name)).map((rule) => ({ rule, event: rule.event }));
    },
  };
}
