import type { Predicate } from '../logic/node.ts';

/** A question and the answer that is wanted. */
export interface Literal {
  readonly predicate: Predicate;
  readonly holds: boolean;
}

/** The values one fact may have, as far as the questions asked of it can tell them apart. */
export interface Domain {
  /** Whether there is a value for which every question is answered as wanted. */
  allows(literals: readonly Literal[]): boolean;
  /**
   * Values for which every question is answered as wanted. There is none exactly if there is no such value at all, none
   * among the absent ones included.
   *
   * @param limit - in how many ways words are chosen, where there is a choice; 1 unless told
   */
  values(literals: readonly Literal[], limit?: number): Iterable<unknown>;
}

/** What a fact without a value is. */
export const absent: readonly unknown[] = [undefined, null];

/** Whether a value answers every question as wanted. */
export function satisfies(value: unknown, literals: readonly Literal[]): boolean {
  return literals.every(({ predicate, holds }) => predicate.holds(value, predicate.prepared) === holds);
}

/** An operator without `not:` before it, and whether that stands on its head. */
export function plainOperator(operator: string): { readonly name: string; readonly negated: boolean } {
  const name = operator.replace(/^(?:not:)+/, '');
  return { name, negated: ((operator.length - name.length) / 'not:'.length) % 2 === 1 };
}

/** What a question compares with, as a list. */
export function constantsOf({ value }: Predicate): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
