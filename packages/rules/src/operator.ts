import type { FactType, Titles } from './fact.ts';

/**
 * What a rule may write as an operator's value: a type, `same` (the type of the fact), `item` (the type of an element of
 * the fact, a list), `list` (a list of values of the fact's type) or `items` (a list of `{ path, operator, value }`, asked
 * of elements of the fact).
 */
export type ValueType = FactType | 'same' | 'item' | 'list' | 'items';

/** An operator: which facts it can be asked of, which values it takes, and when it holds. */
export interface Operator {
  /** Letters, digits and `_`; unique among all operators. */
  readonly name: string;
  /** Types of facts it can be asked of; any other is refused when the rule loads. */
  readonly accepts: readonly FactType[];
  /**
   * What the rule's value must be. A function checks literals only, so no fact can stand as the value; it answers
   * whether the value fits, or throws a `LinliError` that says why not.
   */
  readonly value: ValueType | readonly ValueType[] | ((value: unknown) => boolean);
  /** What the value must be, in words, where `value` is a function; the built-in ones have theirs elsewhere. */
  readonly expects?: Titles;
  /** Turns a rule's value into what `holds` is given, once when the rule loads. */
  readonly prepare?: (value: unknown) => unknown;
  /** Whether it holds. Must answer the same for the same arguments, keep nothing and never throw; only `true` counts. */
  readonly holds: (actual: unknown, value: unknown) => boolean;
  /** How a condition reads, with `{fact}`, `{value}` and `{actual}`; the built-in ones have theirs elsewhere. */
  readonly phrase?: Titles;
}

/**
 * An operator of an application: which facts it can be asked of, which values it takes, when it holds, and how it reads.
 *
 * @example
 * ```ts
 * import { compile, type OperatorDefinition } from '@linli/rules';
 *
 * const isOdd: OperatorDefinition = {
 *   name: 'isOdd',
 *   accepts: ['number'],
 *   value: 'boolean',
 *   holds: (actual, value) => (Math.abs(Number(actual)) % 2 === 1) === value,
 *   phrase: { 'zh-CN': '{fact}为奇数：{value}', en: '{fact} is odd: {value}' },
 * };
 * const rule = {
 *   name: 'odd door',
 *   conditions: { all: [{ fact: 'door', operator: 'isOdd', value: true }] },
 *   event: { type: 'tag' },
 * };
 * compile([rule], { facts: { door: 'number' }, operators: [isOdd] }).evaluate({ door: 17 }).length; // => 1
 * ```
 */
export interface OperatorDefinition extends Operator {
  /** How a condition reads, with `{fact}`, `{value}` and `{actual}`. */
  readonly phrase: Titles;
}
