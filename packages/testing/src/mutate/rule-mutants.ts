import type { Pack, PackRule } from '@linli/core';

import { authorPath, isDefault, isOfCategory } from '../author-path.ts';
import { conditionMutations } from './condition-mutants.ts';
import { effectMutations } from './effects.ts';
import { type Mutant, withEffect, withRules } from './mutant.ts';

/** Mistakes in a rule an author wrote, and in the words of a category. */
export function ruleMutants(pack: Pack, rule: PackRule): Mutant[] {
  if (isDefault(rule)) return [];
  const rules = [rule.name];
  const change = (by: (rule: PackRule) => PackRule | undefined) => () => withRules(pack, rules, by);
  const dropped: Mutant = { kind: 'rule', path: rule.meta.path, rules, from: rule.name, pack: change(() => undefined) };
  const conditions = conditionMutations(rule.conditions).map(({ pointer, conditions: changed, ...rest }) => ({
    ...rest,
    path: authorPath(pack, rule, pointer),
    rules,
    pack: change((original) => ({ ...original, conditions: changed })),
  }));
  const effects = isOfCategory(rule) ? [] : effectMutations(rule.event, pack);
  return [
    ...(isWithoutEffect(rule) ? [] : [dropped]),
    ...conditions,
    ...effects.map((mutation) => ({
      kind: mutation.key === 'limit' ? ('limit' as const) : ('effect' as const),
      path: `${rule.meta.path}/event/params/${mutation.key}`,
      rules,
      from: mutation.from,
      ...(mutation.to !== undefined && { to: mutation.to }),
      pack: change((original) => withEffect(original, mutation)),
    })),
  ];
}

/** Whatever no rule rates is routine, so a rule that says so changes nothing. */
function isWithoutEffect({ event }: PackRule): boolean {
  return event.type === 'rate' && event.params.severity === 'routine';
}
