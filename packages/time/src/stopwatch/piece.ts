import type { Reckoning } from './reckoning.ts';

/** A stretch of a stopwatch's life in which nothing happens from outside: no event, no automatic resume. */
export interface Piece {
  readonly from: number;
  /** Where the next piece begins, or Infinity. */
  readonly to: number;
  /** Paused or suspended. */
  readonly idle: boolean;
  /** Idle, but too late for the pause to matter. */
  readonly idleAndLate: boolean;
  /** An extension or another limit begins to hold with this piece. */
  readonly renewed: boolean;
  readonly reckoning: Reckoning;
}
