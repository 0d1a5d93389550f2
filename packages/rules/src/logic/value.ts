import { holdsOn } from '../civil-day.ts';
import type { FactValue, ParameterValue } from '../condition.ts';
import { raise } from '../problem.ts';
import type { Parameters } from '../rule.ts';

/** Whether a condition's value is read from a fact. */
export function isFactValue(value: unknown): value is FactValue {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'fact');
}

/** Whether a condition's value is read from a parameter. */
export function isParameterValue(value: unknown): value is ParameterValue {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'parameter');
}

/**
 * The value of a parameter.
 *
 * @param on - the day that counts; without one, parameters have one undated value
 * @param needed - whether it must have one on that day
 * @throws RULES_PARAMETER when it has none and needs one
 */
export function parameterValue(
  parameters: Parameters | undefined,
  { parameter }: ParameterValue,
  on: string | undefined,
  needed: boolean,
): unknown {
  const found = parameters?.[parameter]?.find((dated) => on === undefined || holdsOn(dated, on));
  if (found === undefined && needed) throw raise('RULES_PARAMETER', { data: { name: parameter, on } });
  return found?.value;
}
