import type { Explanation, ExplanationNode } from './explanation.ts';

/**
 * An explanation without the values of personal facts, to be logged, stored or sent.
 *
 * @param explanation - as `explain` gives it
 * @returns a copy in which every such value reads `***`
 *
 * @example
 * ```ts
 * import { compile, maskExplanation } from '@linli/rules';
 *
 * const rule = {
 *   name: 'has phone',
 *   conditions: { all: [{ fact: 'phone', operator: 'isSet', value: true }] },
 *   event: { type: 'tag' },
 * };
 * const ruleSet = compile([rule], { facts: { phone: { type: 'string', personal: true } } });
 * JSON.stringify(maskExplanation(ruleSet.explain({ phone: '13800138000' }))).includes('138'); // => false
 * ```
 */
export function maskExplanation(explanation: Explanation): Explanation {
  return { ...explanation, rules: explanation.rules.map((rule) => ({ ...rule, tree: maskNode(rule.tree) })) };
}

function maskNode(node: ExplanationNode): ExplanationNode {
  if (node.kind !== 'predicate') return { ...node, children: node.children.map(maskNode) };
  return node.personal && node.actual !== undefined ? { ...node, actual: '***' } : node;
}
