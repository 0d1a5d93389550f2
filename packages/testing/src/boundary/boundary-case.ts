import type { Example } from '@linli/core';

/** Where a case lies: at a number, on a day, or at the turn of a holiday. */
export type BoundarySide =
  | 'below'
  | 'at'
  | 'above'
  | 'day-before'
  | 'day-of'
  | 'day-after'
  | 'before-holiday'
  | 'in-holiday'
  | 'after-holiday';

/** A test at a boundary of a pack, as the pack decides it now. A person has yet to say whether that is right. */
export interface BoundaryCase {
  /** JSON pointer to the number, date or limit. */
  readonly path: string;
  readonly side: BoundarySide;
  /** Ready to be put under `tests` once `then` has been reviewed. */
  readonly example: Example;
}

/** The boundaries of a pack. */
export interface BoundaryCases {
  readonly cases: readonly BoundaryCase[];
  /** JSON pointers to boundaries that no variation of a test's request came upon: a test is missing there. */
  readonly unreached: readonly string[];
}
