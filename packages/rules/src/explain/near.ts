import type { Facts } from '../fact.ts';
import type { AsOf, RuleSet } from '../rule-set.ts';
import { explainRule } from './explain.ts';
import type { ExplanationNode, PredicateNode, RuleExplanation } from './explanation.ts';
import { ruleNamed } from './rule-named.ts';

/** How many ways are given at most. */
const waysLimit = 5;

/** Conditions that would all have to answer otherwise for a rule to come out otherwise. */
export type Way = readonly PredicateNode[];

/** Why a rule came out as it did, and what stood in the way of the opposite. */
export interface WhyNot extends RuleExplanation {
  /** What would make it come out otherwise; at most five ways, shortest first. A way of one is a condition that nearly decided. */
  readonly ways: readonly Way[];
}

/**
 * Why one rule holds or not, and which conditions decided it: the shortest lists of conditions that would have to answer
 * otherwise. Each list is taken by itself; whether there are facts for which they do is what {@link smallestChange} tells.
 *
 * @param ruleSet - compiled rules
 * @param rule - the rule's name
 * @param facts - values by name
 * @param asOf - the day that counts
 * @returns the explanation of the rule, with the ways to the opposite
 * @throws RULES_RULE for an unknown name, and as `ruleSet.evaluate`
 *
 * @example
 * ```ts
 * import { compile, whyNot } from '@linli/rules';
 *
 * const rule = {
 *   name: 'flood',
 *   conditions: { all: [{ fact: 'place', operator: 'equal', value: 'basement' }, { fact: 'depth', operator: 'greaterThan', value: 1 }] },
 *   event: { type: 'tag' },
 * };
 * const ruleSet = compile([rule], { facts: { place: 'string', depth: 'number' } });
 * const { matched, ways } = whyNot(ruleSet, 'flood', { place: 'basement', depth: 0.5 });
 * matched; // => false
 * ways.map((way) => way.map((condition) => condition.fact)); // => [['depth']]
 * ```
 */
export function whyNot(ruleSet: RuleSet, rule: string, facts: Facts, asOf?: AsOf): WhyNot {
  const edition = ruleSet.edition(asOf);
  const explained = explainRule(ruleNamed(edition, rule), edition.read(facts));
  return { ...explained, ways: waysTo(explained.tree, !explained.tree.holds) };
}

function waysTo(node: ExplanationNode, wanted: boolean): readonly Way[] {
  if (node.holds === wanted) return [[]];
  if (node.kind === 'predicate') return [[node]];
  if (node.kind === 'not') return node.children.flatMap((child) => waysTo(child, !wanted));
  if (node.kind === 'reference') return node.children.flatMap((child) => waysTo(child, wanted));
  const ways = node.children.map((child) => waysTo(child, wanted));
  if ((node.kind === 'any') === wanted) return shortest(ways.flat());
  return ways.reduce((all, next) => shortest(all.flatMap((way) => next.map((more) => [...way, ...more]))), [[]]);
}

function shortest(ways: readonly Way[]): readonly Way[] {
  return ways
    .map((way) => way.filter((node, at) => way.findIndex((other) => isSame(node, other)) === at))
    .toSorted((a, b) => a.length - b.length)
    .slice(0, waysLimit);
}

/** Whether two nodes ask the same question. */
function isSame(a: PredicateNode, b: PredicateNode): boolean {
  return a.fact === b.fact && a.path === b.path && a.operator === b.operator && a.value === b.value;
}
