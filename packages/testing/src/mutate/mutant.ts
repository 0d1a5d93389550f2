import type { Pack, PackRule } from '@linli/core';

import type { EffectMutation } from './effects.ts';

/**
 * What was changed: a `rule` dropped; an `operator`; a `group` from all to any or back; a `condition` dropped; some
 * `words` of a list dropped; a `value` compared with; a `date` moved; the `effect` of a rule; a `limit`.
 */
export type MutationKind =
  | 'rule'
  | 'operator'
  | 'group'
  | 'condition'
  | 'words'
  | 'value'
  | 'date'
  | 'effect'
  | 'limit';

/** A pack with one small mistake in it, such as its author might have made. */
export interface Mutant {
  readonly kind: MutationKind;
  /** JSON pointer to the changed place of the pack. */
  readonly path: string;
  /** Ids of the rules that may now hold for other requests, or do something else. */
  readonly rules: readonly string[];
  /** What stands there in the pack. */
  readonly from: unknown;
  /** What stands there in the mutant; missing where something was dropped. */
  readonly to?: unknown;
  /** Makes the changed pack. It is not checked again; a few mutants core itself would refuse. */
  pack(): Pack;
}

/** A pack with some of its rules replaced by the mapping, or dropped where it gives nothing. */
export function withRules(
  pack: Pack,
  names: readonly string[],
  change: (rule: PackRule) => PackRule | undefined,
): Pack {
  const changed = new Set(names);
  return { ...pack, rules: pack.rules.flatMap((rule) => (changed.has(rule.name) ? (change(rule) ?? []) : [rule])) };
}

/** A rule with one parameter of its effect changed; nothing where the effect is dropped. */
export function withEffect(rule: PackRule, { key, to }: EffectMutation): PackRule | undefined {
  if (to === undefined) return undefined;
  const { event } = rule;
  return { ...rule, event: { ...event, params: { ...event.params, [key]: to } } as PackRule['event'] };
}
