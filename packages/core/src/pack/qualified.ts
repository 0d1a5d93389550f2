import type { RootCondition } from '@linli/rules';

import { isParameterReference } from './parameter.ts';
import type { PackRule } from './pack.ts';

/** Parameters belong to their pack: in its rules `{ parameter: 'depth' }` becomes `{ parameter: 'pack/depth' }`. */
export function qualifiedParameters(rule: PackRule, pack: string): PackRule {
  return { ...rule, conditions: qualify(rule.conditions, pack, 0) as RootCondition };
}

/** Deeper than rules may nest; what lies below is refused by the rules' own check, not walked here. */
const deepest = 40;

function qualify(node: unknown, pack: string, depth: number): unknown {
  if (typeof node !== 'object' || node === null || depth > deepest) return node;
  if (isParameterReference(node)) return { parameter: `${pack}/${node.parameter}` };
  if (Array.isArray(node)) {
    return node.some((child) => typeof child === 'object')
      ? node.map((child) => qualify(child, pack, depth + 1))
      : node;
  }
  const entries = Object.entries(node);
  // `fromEntries` defines own properties, so a hostile `__proto__` key stays visible to the check.
  return Object.fromEntries(entries.map(([key, child]) => [key, qualify(child, pack, depth + 1)]));
}
