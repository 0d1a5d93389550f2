import type { Condition, FactCondition, RootCondition } from '@linli/rules';

import { type ConditionPlace, conditionPlaces, withCondition } from '../condition-places.ts';
import { mistakenOperators } from './operators.ts';
import type { MutationKind } from './mutant.ts';
import { droppable, shiftedInstants, shiftedNumbers, tellingWords } from './values.ts';

/** A change of a rule's conditions. */
export interface ConditionMutation {
  readonly kind: MutationKind;
  /** JSON pointer within the rule. */
  readonly pointer: string;
  readonly from: unknown;
  readonly to?: unknown;
  readonly conditions: RootCondition;
}

/** Every small mistake in the conditions of a rule. */
export function conditionMutations(root: RootCondition): ConditionMutation[] {
  return conditionPlaces(root).flatMap(({ pointer, condition }) => {
    if ('fact' in condition) return predicateMutations(root, { pointer, condition });
    if ('all' in condition) return groupMutations(root, pointer, 'all', condition.all);
    if ('any' in condition) return groupMutations(root, pointer, 'any', condition.any);
    return 'not' in condition ? notMutations(root, pointer, condition.not) : [];
  });
}

function groupMutations(root: RootCondition, pointer: string, kind: 'all' | 'any', parts: readonly Condition[]) {
  if (parts.length < 2) return [];
  const to = kind === 'all' ? 'any' : 'all';
  const other: Condition = to === 'any' ? { any: parts } : { all: parts };
  const flipped = { kind: 'group', pointer, from: kind, to, conditions: withCondition(root, pointer, other) } as const;
  const without = parts.map((from, at) => {
    const place = `${pointer}/${kind}/${at}`;
    return { kind: 'condition', pointer: place, from, conditions: withCondition(root, place, undefined) } as const;
  });
  return [flipped, ...without];
}

function notMutations(root: RootCondition, pointer: string, part: Condition): ConditionMutation[] {
  const conditions = withCondition(root, pointer, { all: [part] });
  return [{ kind: 'group', pointer, from: 'not', to: 'all', conditions }];
}

function predicateMutations(root: RootCondition, place: ConditionPlace<FactCondition>): ConditionMutation[] {
  const { pointer, condition } = place;
  const { operator, value } = condition;
  const withValue = (kind: MutationKind, from: unknown, to: unknown, changed: unknown): ConditionMutation => ({
    kind,
    pointer: `${pointer}/value`,
    from,
    ...(to !== undefined && { to }),
    conditions: withCondition(root, pointer, { ...condition, value: changed }),
  });
  return [
    ...mistakenOperators(operator, value).map((to) => ({
      kind: 'operator' as const,
      pointer: `${pointer}/operator`,
      from: operator,
      to,
      conditions: withCondition(root, pointer, { ...condition, operator: to }),
    })),
    ...changedValues(operator, value).map((to) => withValue('value', value, to, to)),
    ...droppedWords(operator, value).map((dropped) =>
      withValue(
        'words',
        dropped,
        undefined,
        (value as unknown[]).filter((entry) => !dropped.includes(entry)),
      ),
    ),
  ];
}

function changedValues(operator: string, value: unknown): unknown[] {
  if (operator === 'before' || operator === 'after') return shiftedInstants(value);
  if (typeof value === 'number') return shiftedNumbers(value);
  if (!Array.isArray(value) || operator !== 'between') return [];
  return value.flatMap((bound: number, at) =>
    shiftedNumbers(bound).map((shifted) => value.with(at, shifted) as unknown),
  );
}

function droppedWords(operator: string, value: unknown): (readonly unknown[])[] {
  if (!Array.isArray(value) || operator === 'between') return [];
  const within = operator === 'mentionsAny' || operator === 'mentionsNone';
  return droppable(within ? tellingWords(value as string[]) : value);
}
