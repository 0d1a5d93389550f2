import type { Explanation } from '@linli/core';
import type { ErrorData, LinliError } from '@linli/errors';

import type { Coverage } from './coverage.ts';
import type { TestingCode } from './messages/en.ts';

/** Something a pack's tests show to be wrong: with the pack, or with the tests themselves. */
export interface TestFailure {
  /** Stable identifier: `TEST_EXPECTED`, `TEST_VACUOUS`, `TEST_UNKNOWN_STEP`. */
  readonly code: TestingCode;
  /** JSON pointer into the pack: `/tests/3/then/due/resolve`. */
  readonly path: string;
  /** Name of the test; missing where the suite as a whole is meant. */
  readonly test?: string;
  /** What was expected something of: `category`, `due/resolve`. */
  readonly expectation?: string;
  /** What the test says. */
  readonly expected?: unknown;
  /** What the decision says; `null` where it says nothing. */
  readonly actual?: unknown;
  /** Further values of the text. */
  readonly data: ErrorData;
  /** Why it was decided so. */
  readonly explanation?: Explanation;
  /** What core said, where the request could not be decided. */
  readonly error?: LinliError;
}

/** One test and how it went. */
export interface TestResult {
  readonly name: string;
  readonly passed: boolean;
}

/** What {@link testPack} found. Plain data. */
export interface PackTestReport {
  readonly pack: { readonly id: string; readonly version: string };
  /** Whether nothing failed: no expectation, no rule of good tests, no coverage threshold. */
  readonly passed: boolean;
  /** Every test, in the pack's order. */
  readonly tests: readonly TestResult[];
  /** Everything that is wrong, in the order of the tests; what concerns the suite as a whole comes last. */
  readonly failures: readonly TestFailure[];
  readonly coverage: Coverage;
}
