import { step } from '../pointer.ts';
import type { Rule } from '../rule.ts';
import { type Finding, finding } from './finding.ts';
import type { CheckOptions } from './options.ts';

/** Parameters that neither a rule nor a named condition uses. */
export function unusedParameters(rules: readonly Rule[], options: CheckOptions): readonly Finding[] {
  const { parameters = {}, conditions = {} } = options;
  const used = new Set<string>();
  const note = (_: string, value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && 'parameter' in value && typeof value.parameter === 'string') {
      used.add(value.parameter);
    }
    return value;
  };
  JSON.stringify([rules.map(({ conditions: own, event }) => [own, event]), conditions], note);
  return Object.keys(parameters)
    .filter((name) => !used.has(name))
    .map((name) => finding('CHECK_UNUSED_PARAMETER', [], step('/parameters', name), { name }));
}
