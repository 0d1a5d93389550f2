import type { Pack } from '../pack/pack.ts';
import { isParameterReference, type ParameterReference, valueOn } from '../pack/parameter.ts';
import { raise } from '../raise.ts';

/** Where the figures of a plan come from. */
export interface FigureContext {
  readonly pack: Pack;
  /** Civil day of the decision. */
  readonly day: string;
}

/**
 * A limit as it holds on a day: itself, or the value of the parameter it refers to.
 *
 * @throws LinliError `PACK_PARAMETER_DAY` where the parameter has no value for the day
 */
export function limitOn(limit: string | ParameterReference, { pack, day }: FigureContext): string {
  if (!isParameterReference(limit)) return limit;
  const parameter = pack.parameters[limit.parameter];
  const value = parameter === undefined ? undefined : valueOn(parameter, day);
  if (value === undefined) {
    const data = { parameter: limit.parameter, pack: pack.id, day };
    throw raise('PACK_PARAMETER_DAY', { path: `/parameters/${limit.parameter}`, data });
  }
  return String(value);
}
