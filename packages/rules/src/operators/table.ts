import type { OperatorDefinition } from '../operator.ts';
import type { RulesOptions } from '../options.ts';
import { builtInOperators } from './built-in.ts';

/** Every operator rules may use, by name; one that is registered replaces a built-in one. */
export function operatorTable({ operators = [] }: RulesOptions): ReadonlyMap<string, OperatorDefinition> {
  return new Map([...builtInOperators, ...operators].map((operator) => [operator.name, operator]));
}
