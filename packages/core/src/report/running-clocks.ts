import type { Calendar } from '@linli/time';

import type { CaseState } from '../case/case-state.ts';
import { clocksOf } from '../case/clocks-of.ts';
import { type CaseFacts, type ClockFacts, partiesOf } from './case-facts.ts';

/**
 * The facts of a case with those of its clocks that still run, as they stand at an instant: also where nobody was there
 * to fire the wake that tells of a breach.
 */
export function withRunningClocks(facts: CaseFacts, state: CaseState, calendar: Calendar, at: Date): CaseFacts {
  const stopped = facts.clocks.filter(({ result }) => result !== undefined);
  const ids = new Set(stopped.map(({ clock }) => clock));
  const running = clocksOf(state, calendar, at)
    .filter(({ clock, stoppedAt }) => !ids.has(clock) && stoppedAt === undefined)
    .map(({ clock, step, owner, startedAt, dueAt, late, exempt }): ClockFacts => ({
      clock,
      step,
      parties: partiesOf(facts, step, owner),
      ...(startedAt !== undefined && { startedAt: startedAt.toISOString() }),
      ...(dueAt !== undefined && { dueAt: dueAt.toISOString() }),
      lateBy: 0,
      breached: late,
      exempt,
    }));
  const known = new Set(running.map(({ clock }) => clock));
  return { ...facts, clocks: [...facts.clocks.filter(({ clock }) => !known.has(clock)), ...running] };
}
