import type { LinliError } from '@linli/errors';

import { contextOf } from './load/context.ts';
import { checkDeclarations } from './load/declarations.ts';
import { checkReferences } from './load/references.ts';
import { checkRules } from './load/rules.ts';
import type { RulesOptions } from './options.ts';

/**
 * Everything that keeps rules from loading: unknown facts, operators and names, wrong types, circles, excess. Nothing
 * of the rules is run, whatever they contain.
 *
 * @param rules - rules as read from a pack; anything at all may be given
 * @param options - what they are compiled against
 * @returns the errors, at most 100, in the order of the rules; each `path` is a JSON pointer from the list of rules, or
 *   starts with `/facts`, `/conditions`, `/parameters` or `/operators`
 *
 * @example
 * ```ts
 * import { validate } from '@linli/rules';
 *
 * const rule = {
 *   name: 'deep water',
 *   conditions: { all: [{ fact: 'dept', operator: 'greaterThan', value: 2 }] },
 *   event: { type: 'tag' },
 * };
 * const [error] = validate([rule], { facts: { depth: 'number' } });
 * error?.code; // => 'PACK_FACT'
 * error?.path; // => '/0/conditions/all/0/fact'
 * error?.data; // => { fact: 'dept', nearest: 'depth' }
 * ```
 */
export function validate(rules: unknown, options: RulesOptions): readonly LinliError[] {
  const context = contextOf(options);
  checkDeclarations(context);
  checkRules(context, rules);
  if (context.problems.length === 0 && Array.isArray(rules)) checkReferences(context, rules);
  return context.problems;
}
