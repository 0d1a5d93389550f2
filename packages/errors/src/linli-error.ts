/** Values an error carries for its text and for programs. Never personal data: errors end up in logs. */
export type ErrorData = Readonly<Record<string, unknown>>;

/** Where and why: everything about an error besides its code and its text. */
export interface ErrorDetails {
  /** JSON pointer into the input (`/rules/0/conditions/all/1`), or `file:line` for a line of a file. */
  readonly path?: string;
  /** Values the text is made from. */
  readonly data?: ErrorData;
  /** The error underneath, where there is one. */
  readonly cause?: unknown;
}

/**
 * The one error class of Linli. Programs branch on `code`; people read `message` (English), or
 * `describeError` in their own language.
 *
 * @example
 * ```ts
 * import { LinliError } from '@linli/errors';
 *
 * const error = new LinliError('PACK_FACT', 'Unknown fact "sourse".', { path: '/rules/0', data: { fact: 'sourse' } });
 * error.code; // => 'PACK_FACT'
 * error.path; // => '/rules/0'
 * ```
 */
export class LinliError extends Error {
  override readonly name = 'LinliError';
  /** Stable, upper-case identifier: `PACK_FACT`, `TIME_LIMIT`, `REQ_ID`. */
  readonly code: string;
  /** JSON pointer or `file:line`; `undefined` where the whole input is meant. */
  readonly path: string | undefined;
  /** The values the text was made from. */
  readonly data: ErrorData;

  /**
   * @param code - stable identifier
   * @param message - the English text
   * @param details - place, values and cause
   */
  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.path = details.path;
    this.data = details.data ?? {};
  }
}
