/** How failures are tried again. */
export interface RetryPolicy {
  /** After so many tries a message is dead (10). */
  readonly attempts: number;
  /** Milliseconds before the second try (30 seconds); doubled before each next one. */
  readonly first: number;
  /** Milliseconds between tries at most (6 hours). */
  readonly longest: number;
}

/** Ten tries over about four hours and a half. */
export const usualRetry: RetryPolicy = { attempts: 10, first: 30_000, longest: 6 * 3_600_000 };

/**
 * When a message is tried again.
 *
 * @param attempt - the try that failed, from 1
 * @param at - when it failed
 * @returns the instant of the next try; `undefined` where there is none any more
 *
 * @example
 * ```ts
 * import { retryAt, usualRetry } from '@linli/delivery';
 *
 * retryAt(1, new Date('2026-09-30T08:00:00Z'), usualRetry)?.toISOString(); // => '2026-09-30T08:00:30.000Z'
 * retryAt(10, new Date('2026-09-30T08:00:00Z'), usualRetry); // => undefined
 * ```
 */
export function retryAt(attempt: number, at: Date, { attempts, first, longest }: RetryPolicy): Date | undefined {
  if (attempt >= attempts) return undefined;
  return new Date(at.getTime() + Math.min(longest, first * 2 ** Math.max(0, attempt - 1)));
}
