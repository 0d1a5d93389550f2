import { nearestName } from '@linli/errors';

import type { RuleLogic } from '../logic/edition.ts';
import { raise } from '../problem.ts';
import type { RuleEdition } from '../rule-set.ts';

/**
 * The rule of a name.
 *
 * @throws RULES_RULE when there is none
 */
export function ruleNamed({ rules }: RuleEdition, name: string): RuleLogic {
  const found = rules.find(({ rule }) => rule.name === name);
  if (found !== undefined) return found;
  const names = rules.map(({ rule }) => rule.name);
  throw raise('RULES_RULE', { data: { name, nearest: nearestName(name, names) } });
}
