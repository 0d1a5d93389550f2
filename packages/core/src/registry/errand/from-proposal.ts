import type { ErrandCommand } from './command.ts';

/** Where and when what was proposed takes place, and what it takes. */
export type ErrandPlace = Omit<Extract<ErrandCommand, { readonly type: 'open' }>, 'type' | 'errand' | 'because'>;

/**
 * The command that opens an errand for something a decision proposes.
 *
 * @param proposal - of a decision: `fire-patrol`
 * @param terms - place and time, and what it takes
 * @returns the command, which says what the errand comes from
 *
 * @example
 * ```ts
 * import { errandFrom } from '@linli/core/registry';
 *
 * errandFrom({ action: 'fire-patrol' }, { place: 'willow', from: '2026-07-20T18:00:00+08:00' });
 * // => { type: 'open', errand: 'fire-patrol', place: 'willow', from: '2026-07-20T18:00:00+08:00', because: 'proposal:fire-patrol' }
 * ```
 */
export function errandFrom({ action }: { readonly action: string }, terms: ErrandPlace): ErrandCommand {
  return { type: 'open', errand: action, ...terms, because: `proposal:${action}` };
}
