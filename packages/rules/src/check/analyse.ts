import { nearestName } from '@linli/errors';

import type { Facts } from '../fact.ts';
import type { RuleLogic } from '../logic/edition.ts';
import { raise } from '../problem.ts';
import type { AsOf, RuleSet } from '../rule-set.ts';
import { Analysis } from './analysis.ts';

/** What can hold at all, for tools that build checks of their own. */
export interface RuleAnalysis {
  /**
   * Whether two rules are proven never to hold together; false where they may, or where the proof would take too long.
   *
   * @throws RULES_RULE for an unknown name
   */
  excludes(one: string, other: string): boolean;
  /**
   * Facts for which a rule holds, by as few words as it takes: one for each choice of words it asks for. Each was run.
   *
   * @param rule - its name
   * @param limit - how many at most; 200 unless told
   * @throws RULES_RULE for an unknown name
   */
  examples(rule: string, limit?: number): Iterable<Facts>;
}

/**
 * Looks into compiled rules without facts: which rules exclude each other, and what it takes for one to hold.
 *
 * @param ruleSet - compiled rules
 * @param asOf - the day that counts
 * @returns answers about the rules in force on that day
 * @throws RULES_DAY when rules are dated and no day is given
 *
 * @example
 * ```ts
 * import { compile } from '@linli/rules';
 * import { analyse } from '@linli/rules/check';
 *
 * const about = (name: string, any: string[], none: string[]) => ({
 *   name,
 *   conditions: {
 *     all: [
 *       { fact: 'text', operator: 'mentionsAny', value: any },
 *       { fact: 'text', operator: 'mentionsNone', value: none },
 *     ],
 *   },
 *   event: { type: 'tag' },
 * });
 * const rules = [about('lift', ['电梯', '升降机'], ['电梯门']), about('door', ['电梯门'], ['门卫'])];
 * const analysis = analyse(compile(rules, { facts: { text: 'string' } }));
 * analysis.excludes('lift', 'door'); // => true
 * [...analysis.examples('lift')]; // => [{ text: '电梯' }, { text: '升降机' }]
 * ```
 */
export function analyse(ruleSet: RuleSet, asOf?: AsOf): RuleAnalysis {
  ruleSet.evaluate({}, asOf);
  const analysis = new Analysis(ruleSet.rules, ruleSet.options, asOf?.on);
  const byName = new Map(analysis.rules.map((each) => [each.rule.name, each]));
  const find = (name: string): RuleLogic => {
    const found = byName.get(name);
    if (found === undefined) throw raise('RULES_RULE', { data: { name, nearest: nearestName(name, byName.keys()) } });
    return found;
  };
  return {
    excludes: (...names) => analysis.isImpossible(names.map((name) => ({ node: find(name).logic, holds: true }))),
    examples: (rule, limit = 200) => analysis.examples(find(rule), limit),
  };
}
