import type { OperatorDefinition } from '../operator.ts';
import type { RulesOptions } from '../options.ts';
import { builtInOperators } from './built-in.ts';

/** Every operator rules may use, by name. */
export function operatorTable({ operators = [] }: RulesOptions): ReadonlyMap<string, OperatorDefinition> {
  return new Map([...builtInOperators, ...operators].map((operator) => [operator.name, operator]));
}
