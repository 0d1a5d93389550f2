import type { Operator } from '../operator.ts';
import type { RulesOptions } from '../options.ts';
import { builtInOperators } from './built-in.ts';
import { decorators } from './decorators.ts';
import { itemOperators } from './item.ts';
import type { OperatorTable } from './question.ts';

/** Every operator rules may use, by name. */
export function operatorTable({ operators = [] }: Pick<RulesOptions, 'operators'>): OperatorTable {
  const table = new Map<string, Operator>();
  for (const operator of [...builtInOperators, ...itemOperators(table), ...operators])
    table.set(operator.name, operator);
  return table;
}

/** The names that no other operator may take. */
export function takenNames(): Set<string> {
  return new Set([...operatorTable({}).keys(), ...Object.keys(decorators)]);
}
