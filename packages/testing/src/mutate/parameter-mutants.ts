import type { Pack, PackRule, Parameter } from '@linli/core';

import { conditionPlaces, isPredicate } from '../condition-places.ts';
import type { OwnParts } from '../own-parts.ts';
import type { Mutant, MutationKind } from './mutant.ts';
import { changedLimits, droppable, shiftedDay, shiftedNumbers } from './values.ts';

type Entry = Parameter['values'][number];

interface EntryMutation {
  readonly kind: MutationKind;
  readonly key: string;
  readonly from: unknown;
  readonly to?: unknown;
  readonly entry: Entry;
}

/** Mistakes in the values of a parameter and in their dates; none in a parameter that no decision can depend on. */
export function parameterMutants(pack: Pack, own: OwnParts): Mutant[] {
  return Object.entries(pack.parameters).flatMap(([id, parameter]) => {
    const rules = pack.rules.filter((rule) => asks(rule, `${pack.id}/${id}`)).map(({ name }) => name);
    if (!own.parameter(id) || (rules.length === 0 && !limits(pack, id))) return [];
    return parameter.values.flatMap((entry, at) =>
      entryMutations(entry, parameter).map(({ key, entry: changed, ...rest }) => ({
        ...rest,
        path: `/parameters/${id}/values/${at}/${key}`,
        rules,
        pack: () => withParameter(pack, id, { ...parameter, values: parameter.values.with(at, changed) }),
      })),
    );
  });
}

function entryMutations(entry: Entry, { unit }: Parameter): EntryMutation[] {
  const { value, from, until } = entry;
  const dates: EntryMutation[] = [
    ...(from === undefined ? [] : [dateMutation(entry, 'from', from, shiftedDay(from, 1))]),
    ...(until === undefined ? [] : [dateMutation(entry, 'until', until, shiftedDay(until, -1))]),
  ];
  const changed = (kind: MutationKind, values: readonly Entry['value'][]): EntryMutation[] =>
    values.map((to) => ({ kind, key: 'value', from: value, to, entry: { ...entry, value: to } }));
  if (unit === 'limit') return [...changed('limit', changedLimits(String(value))), ...dates];
  if (typeof value === 'number') return [...changed('value', shiftedNumbers(value)), ...dates];
  if (typeof value === 'boolean') return [...changed('value', [!value]), ...dates];
  if (!Array.isArray(value)) return dates;
  const lists = droppable(value).map((dropped) => ({
    kind: 'words' as const,
    key: 'value',
    from: dropped,
    entry: { ...entry, value: value.filter((word) => !dropped.includes(word)) },
  }));
  return [...lists, ...dates];
}

function dateMutation(entry: Entry, key: 'from' | 'until', from: string, to: string): EntryMutation {
  return { kind: 'date', key, from, to, entry: { ...entry, [key]: to } };
}

/** Whether a condition of a rule compares with the parameter. */
function asks({ conditions }: PackRule, parameter: string): boolean {
  return conditionPlaces(conditions)
    .filter(isPredicate)
    .some(({ condition: { value } }) => isReference(value, parameter));
}

/** Whether the parameter is the limit of something that starts at open. */
function limits({ plans, rules }: Pack, parameter: string): boolean {
  const steps = Object.values(plans).flatMap((plan) => Object.values(plan.steps));
  return (
    steps.some(({ limit, start }) => start === 'open' && isReference(limit, parameter)) ||
    rules.some(
      ({ event }) => event.type === 'timebox' && 'limit' in event.params && isReference(event.params.limit, parameter),
    )
  );
}

function isReference(value: unknown, parameter: string): boolean {
  return typeof value === 'object' && value !== null && 'parameter' in value && value.parameter === parameter;
}

function withParameter(pack: Pack, id: string, parameter: Parameter): Pack {
  return { ...pack, parameters: { ...pack.parameters, [id]: parameter } };
}
