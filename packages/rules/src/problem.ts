import { errorsFrom } from '@linli/errors';

import { en } from './messages/en.ts';

/** Makes the errors of this package. */
export const raise = errorsFrom(en);
