import type { FactType, Titles } from '../fact.ts';
import type { OperatorDefinition } from '../operator.ts';
import { type DecoratorName, decorators } from './decorators.ts';
import { phraseOf } from './phrase.ts';
import { operatorTable } from './table.ts';

/** What an editor, a form or a document needs to know of an operator. */
export interface OperatorTitle {
  readonly name: string;
  /** Types of facts it can be asked of. */
  readonly accepts: readonly FactType[];
  /** How a condition reads, with `{fact}` and `{value}`. */
  readonly phrase: Titles;
}

/**
 * Every operator that rules may use, and how it reads: for completion in editors, for forms and documents.
 *
 * @param operators - operators of an application, besides those that need no registering
 * @returns json-rules-engine's own first, then ours, then the application's
 *
 * @example
 * ```ts
 * import { operatorTitles } from '@linli/rules/operators';
 *
 * const [equal] = operatorTitles();
 * equal?.name; // => 'equal'
 * equal?.phrase; // => { 'zh-CN': '{fact}是{value}', en: '{fact} is {value}' }
 * ```
 */
export function operatorTitles(operators: readonly OperatorDefinition[] = []): readonly OperatorTitle[] {
  return [...operatorTable({ operators }).values()].map((operator) => ({
    name: operator.name,
    accepts: operator.accepts,
    phrase: phraseOf(operator),
  }));
}

/**
 * The words that may stand before an operator, joined by `:`, as in `someFact:not:equal`.
 *
 * @example
 * ```ts
 * import { decoratorNames } from '@linli/rules/operators';
 *
 * decoratorNames.includes('someFact'); // => true
 * ```
 */
export const decoratorNames: readonly DecoratorName[] = Object.keys(decorators) as DecoratorName[];
