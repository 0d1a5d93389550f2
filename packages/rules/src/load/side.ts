import { isInstant } from '../operators/instant.ts';
import type { FactDeclaration, FactType } from '../fact.ts';

/**
 * One side of a comparison, as far as it is known before any evaluation: a literal of a rule, or a fact of a type (of
 * any type, where a path leads into an object without declared fields).
 */
export type Side =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'fact'; readonly name: string; readonly type: FactType; readonly declaration: FactDeclaration }
  | { readonly kind: 'any' };

/** The elements of a side that is a list; `undefined` where it is none. */
export function itemsOf(side: Side): readonly Side[] | undefined {
  if (side.kind === 'any') return [side];
  if (side.kind === 'literal') {
    return Array.isArray(side.value) ? side.value.map((value: unknown) => ({ kind: 'literal', value })) : undefined;
  }
  const type = itemTypeOf(side.type);
  return type === undefined ? undefined : [{ ...side, type }];
}

/** The types a side may have; `undefined` where that is not known. */
export function typesOf(side: Side): readonly FactType[] | undefined {
  if (side.kind === 'fact') return [side.type];
  return side.kind === 'any' ? undefined : typesOfLiteral(side.value);
}

/** Whether a side may be of one of these types. `null` is a value of every single type, as json-rules-engine has it. */
export function fits(side: Side, types: readonly FactType[]): boolean {
  return typesOf(side)?.some((type) => types.includes(type)) ?? true;
}

/** The type of a list's elements. */
export function itemTypeOf(type: FactType): FactType | undefined {
  return itemTypes[type];
}

const itemTypes: Partial<Record<FactType, FactType>> = {
  'string[]': 'string',
  'number[]': 'number',
  'object[]': 'object',
};

const numberTypes: readonly FactType[] = ['number', 'instant'];
const noTypes: readonly FactType[] = [];
const lists: readonly FactType[] = ['string[]', 'number[]', 'object[]'];

/** The types a literal may be of; `null` is of none. */
function typesOfLiteral(value: unknown): readonly FactType[] {
  if (typeof value === 'string') return isInstant(value) ? ['string', 'instant'] : ['string'];
  if (typeof value === 'number') return numberTypes;
  if (typeof value === 'boolean') return ['boolean'];
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? ['object'] : noTypes;
  return lists.filter((list) => value.every((item: unknown) => isItem(item, list)));
}

function isItem(item: unknown, list: FactType): boolean {
  if (list !== 'object[]') return typeof item === itemTypes[list];
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

/** The types of a list whose elements are of a type. */
export function listTypesOf(type: FactType): readonly FactType[] {
  if (type === 'instant') return ['string[]', 'number[]'];
  return type === 'number' ? ['number[]'] : ['string[]'];
}
