import { errorsFrom } from '@linli/errors';

import { en } from './messages/en.ts';

/** Makes the errors of this package, each with a code its catalogue knows. */
export const raise = errorsFrom(en);
