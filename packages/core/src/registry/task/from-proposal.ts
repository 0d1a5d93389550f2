import type { TaskCommand } from './command.ts';

/** Where and when what was proposed takes place, and what it takes. */
export type TaskPlace = Omit<Extract<TaskCommand, { readonly type: 'open' }>, 'type' | 'task' | 'because'>;

/**
 * The command that opens a task for something a decision proposes.
 *
 * @param proposal - of a decision: `fire-patrol`
 * @param terms - place and time, and what it takes
 * @returns the command, which says what the task comes from
 *
 * @example
 * ```ts
 * import { taskFrom } from '@linli/core/registry';
 *
 * taskFrom({ action: 'fire-patrol' }, { place: 'willow', from: '2026-07-20T18:00:00+08:00' });
 * // => { type: 'open', task: 'fire-patrol', place: 'willow', from: '2026-07-20T18:00:00+08:00', because: 'proposal:fire-patrol' }
 * ```
 */
export function taskFrom({ action }: { readonly action: string }, terms: TaskPlace): TaskCommand {
  return { type: 'open', task: action, ...terms, because: `proposal:${action}` };
}
