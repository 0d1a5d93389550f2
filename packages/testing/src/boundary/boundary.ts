import type { Run } from '../suite/run.ts';
import type { DecidedVariation, Variation } from './variation.ts';

/** A place in a pack where decisions turn, and how to come to both sides of it. */
export interface Boundary {
  /** JSON pointer into the pack. */
  readonly path: string;
  /** For the names of cases: the rule and the fact, the date, the step. */
  readonly what: string;
  /** The requests around the boundary, made from one of a test; none where that test says nothing about it. */
  variations(run: Run): readonly Variation[];
  /** Whether these decisions show the boundary. */
  shows(decided: readonly DecidedVariation[]): boolean;
}
