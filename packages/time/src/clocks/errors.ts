import { errorsFrom } from '@linli/errors';

import { clocksEn } from '../messages/clocks-en.ts';

/** Makes the errors of clocks, recurrences and rotas. */
export const raise = errorsFrom(clocksEn);
