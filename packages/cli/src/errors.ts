import { errorsFrom, LinliError } from '@linli/errors';

import { en } from './messages/en.ts';

/** Makes the errors of this package, each with a code its catalogue knows. */
export const raise = errorsFrom(en);

/**
 * Whether something is an error with a code. Told by its shape: a pack may bring a copy of `@linli/errors` of its own.
 */
export function isLinliError(value: unknown): value is LinliError {
  return value instanceof LinliError || (value instanceof Error && value.name === 'LinliError' && 'code' in value);
}

/**
 * The same error, with the file it stands in before its JSON pointer: `pack.yaml#/rules/0`.
 *
 * @param below - JSON pointer to what the error's own pointer starts from
 */
export function inFile(file: string, error: LinliError, below = ''): LinliError {
  const { code, message, path = '', data } = error;
  const pointer = below + path;
  return new LinliError(code, message, { path: pointer === '' ? file : `${file}#${pointer}`, data, cause: error });
}

/** What went wrong, in one line and without a stack trace. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
}

/** The code Node gives an error of the machine: `ENOENT`, `EPIPE`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
