import type { Decider } from '../stream/decider.ts';
import type { RoundCommand } from './command.ts';
import { decide } from './decide/index.ts';
import type { RoundEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { type RoundState, unopened } from './state.ts';
import { summarise } from './summary.ts';
import { wakes } from './wakes.ts';

/**
 * Sweeps, visits, patrols, meals, errands, surveys: whatever covers a fixed list, once or again and again. One decider
 * for all of them; what makes them differ stands in the template a round is opened with.
 *
 * @example
 * ```ts
 * import { createLinli, unknownNeighbourhood } from '@linli/core';
 * import { coverageOf, type RoundCommand, rounds } from '@linli/core/round';
 * import { fold } from '@linli/core/stream';
 * import { chinaCalendar } from '@linli/time';
 *
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * const title = { 'zh-CN': '燃气安检', en: 'Gas check' };
 * const outcomes = { checked: { title, done: true }, absent: { title, done: false } };
 * const template = { title, kind: 'safety-check', covers: 'households', outcomes } as const;
 * const commands: RoundCommand[] = [
 *   { type: 'open', id: 'gas', template, stops: [{ id: 'h1', members: 3 }, { id: 'h2' }] },
 *   { type: 'record', stop: 'h1', outcome: 'checked' },
 *   { type: 'record', stop: 'h2', outcome: 'absent' },
 * ];
 * const at = new Date('2026-03-06T14:00+08:00');
 * let state = rounds.initial;
 * for (const command of commands) state = fold(rounds, rounds.decide(command, state, { at, linli }), state);
 * const { done, total, missing } = coverageOf(state, { linli });
 * [done, total, missing]; // => [1, 2, ['h2']]
 * ```
 */
export const rounds: Decider<RoundState, RoundCommand, RoundEvent> = {
  kind: 'round',
  initial: unopened,
  decide,
  evolve,
  wakes,
  forgets: ({ erasedAt }) => erasedAt !== undefined,
  summarise,
};
