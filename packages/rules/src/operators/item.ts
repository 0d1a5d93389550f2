import type { Operator } from '../operator.ts';
import { follow, segmentsOf } from '../path.ts';
import type { Holds } from './decorators.ts';
import { type OperatorTable, questionOf } from './question.ts';

/** One thing that is asked of an element of a list: as a condition, without the fact. */
export interface ItemCondition {
  readonly path?: string;
  readonly operator: string;
  readonly value: unknown;
}

/**
 * The operators that ask several things of one and the same element of a list:
 * `{ fact: 'people', operator: 'someItem', value: [{ path: 'age', operator: 'greaterThan', value: 80 }, { path: 'alone', operator: 'equal', value: true }] }`.
 *
 * @param table - the operators that may be asked of elements, these among them
 */
export function itemOperators(table: OperatorTable): readonly Operator[] {
  const prepare = (value: unknown): Holds => {
    const tests = itemConditions(value).map((condition) => testOf(table, condition));
    return (item) => tests.every((test) => test(item));
  };
  const operator = (name: string, holds: (items: readonly unknown[], test: Test) => boolean): Operator => ({
    name,
    accepts: ['object[]', 'string[]', 'number[]'],
    value: 'items',
    prepare,
    holds: (actual: unknown, test: unknown) =>
      Array.isArray(actual) && typeof test === 'function' && holds(actual, (item) => test(item) === true),
  });
  return [
    operator('someItem', (items, test) => items.some(test)),
    operator('everyItem', (items, test) => items.every(test)),
    operator('noItem', (items, test) => !items.some(test)),
  ];
}

type Test = (item: unknown) => boolean;

function testOf(table: OperatorTable, { path, operator, value }: ItemCondition): Test {
  const question = questionOf(table, operator, value, true);
  const segments = path === undefined ? [] : (segmentsOf(path) ?? []);
  return (item) => question.holds(follow(item, segments), question.value);
}

/** The conditions of a value; none where it is something else. */
export function itemConditions(value: unknown): readonly ItemCondition[] {
  return Array.isArray(value) ? value.filter(isItemCondition) : [];
}

function isItemCondition(value: unknown): value is ItemCondition {
  return typeof value === 'object' && value !== null && 'operator' in value && typeof value.operator === 'string';
}
