import { parseInstant } from '@linli/time';

import { isLinliError, raise } from '../errors.ts';
import type { Session } from '../session.ts';

/** An instant written on the command line, as an operand or after an option. */
export function readInstantOf(value: string, option: string, { say }: Session): Date {
  try {
    return parseInstant(value);
  } catch (cause) {
    if (!isLinliError(cause)) throw cause;
    throw raise('ARG_VALUE', { data: { option, value, expected: say('EXPECT_INSTANT') }, cause });
  }
}
