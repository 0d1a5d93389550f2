import type { AtLeastCount } from './ledger-command.ts';
import type { LedgerProgramme } from './ledger-state.ts';

/** What the phases of a programme come to. */
export interface PhaseTotals {
  /** The sum; at least that much where a phase says "and more" or was not counted. */
  readonly total: AtLeastCount;
  readonly phases: LedgerProgramme['phases'];
  /** Phases nobody counted: flagged, never taken for zero. */
  readonly uncounted: readonly string[];
}

/**
 * Adds up the phases of a programme.
 *
 * @param programme - as the state of a ledger has it
 * @returns the total, the phases, and those without a count
 *
 * @example
 * ```ts
 * import { phaseTotals } from '@linli/core/ledger';
 *
 * const phases = [{ phase: 'spring', count: { value: 800, atLeast: true } }, { phase: 'autumn' }];
 * const { total, uncounted } = phaseTotals({ phases });
 * [total, uncounted]; // => [{ value: 800, atLeast: true }, ['autumn']]
 * ```
 */
export function phaseTotals({ phases }: Pick<LedgerProgramme, 'phases'>): PhaseTotals {
  const uncounted = phases.filter(({ count }) => count === undefined).map(({ phase }) => phase);
  const value = phases.reduce((sum, { count }) => sum + (count?.value ?? 0), 0);
  const atLeast = uncounted.length > 0 || phases.some(({ count }) => count?.atLeast === true);
  return { total: { value, atLeast }, phases, uncounted };
}
