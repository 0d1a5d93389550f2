import type { Operand } from '../logic/node.ts';

/** What an index answers where it cannot tell: all clauses stand, and must be asked in full. */
export const uncertain = -1;

/** Answers for one operand which clauses its value leaves standing. */
export interface FactIndex {
  readonly operand: Operand;
  /** The row of the clauses that ask about the operand. */
  readonly concerned: number;
  /** The row of the clauses that a value leaves standing, or {@link uncertain}. Read it before the index is asked again. */
  rowOf(value: unknown): number;
}
