import { CompiledRules } from './compiled-rules.ts';
import type { RulesOptions } from './options.ts';
import type { Rule } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import { validate } from './validate.ts';

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
