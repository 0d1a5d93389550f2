import type { Condition, FactCondition, RootCondition } from '@linli/rules';

/** A condition of a rule and where it stands. */
export interface ConditionPlace<Kind extends Condition = Condition> {
  /** JSON pointer within the rule: `/conditions/all/1`. */
  readonly pointer: string;
  readonly condition: Kind;
}

/** Every condition of a rule, the root first, parts after the whole. */
export function conditionPlaces(condition: Condition, pointer = '/conditions'): ConditionPlace[] {
  return [
    { pointer, condition },
    ...partsOf(condition).flatMap(([step, part]) => conditionPlaces(part, `${pointer}/${step}`)),
  ];
}

/** Whether a condition asks one question of one fact. */
export function isPredicate(place: ConditionPlace): place is ConditionPlace<FactCondition> {
  return 'fact' in place.condition;
}

/**
 * The conditions of a rule with one of them replaced, or left out of its group.
 *
 * @param root - the conditions of the rule
 * @param pointer - of the one to replace
 * @param replacement - what stands there instead; nothing where it is left out
 */
export function withCondition(root: RootCondition, pointer: string, replacement: Condition | undefined): RootCondition {
  return replaced(root, '/conditions', pointer, replacement) as RootCondition;
}

function replaced(node: Condition, here: string, pointer: string, by: Condition | undefined): Condition | undefined {
  if (here === pointer) return by;
  if (!pointer.startsWith(`${here}/`)) return node;
  const inner = (step: string, part: Condition) => replaced(part, `${here}/${step}`, pointer, by);
  if ('all' in node) return { ...node, all: node.all.flatMap((part, at) => inner(`all/${at}`, part) ?? []) };
  if ('any' in node) return { ...node, any: node.any.flatMap((part, at) => inner(`any/${at}`, part) ?? []) };
  return 'not' in node ? { ...node, not: inner('not', node.not) ?? node.not } : node;
}

function partsOf(condition: Condition): [string, Condition][] {
  if ('all' in condition) return condition.all.map((part, at) => [`all/${at}`, part]);
  if ('any' in condition) return condition.any.map((part, at) => [`any/${at}`, part]);
  return 'not' in condition ? [['not', condition.not]] : [];
}
