import { type Calendar, epochOf, type Instant } from '@linli/time';
import type { StopwatchState } from '@linli/time/stopwatch';

import { watchOf } from './case-clock.ts';
import type { CaseParty } from './case-party.ts';
import type { CaseClock, CaseState } from './case-state.ts';

/** What one clock of a case shows: what its stopwatch does, whose it is, and the facts that stay. */
export interface ClockReading extends StopwatchState {
  /** Id of the clock. */
  readonly clock: string;
  readonly step: string;
  /** Where each owner has a clock of its own. */
  readonly owner?: CaseParty;
  /** Whether it was late at any time: a fact that no later limit or calendar takes away. */
  readonly late: boolean;
  /** A late clock whose lateness was appealed with success. */
  readonly exempt: boolean;
}

/**
 * What every clock of a case shows at an instant, computed from its events; nobody can stop one quietly.
 *
 * @param state - the case
 * @param calendar - the working days and hours; another one than before counts from the start on, and pauses are kept
 * @param at - the instant
 * @returns one reading for each clock, in the order in which they were started; steps without a limit have none
 *
 * @example
 * ```ts
 * import { cases, clocksOf } from '@linli/core/case';
 * import { chinaCalendar } from '@linli/time';
 *
 * clocksOf(cases.initial, chinaCalendar(), new Date('2026-09-30T08:00Z')); // => []
 * ```
 */
export function clocksOf({ clocks }: CaseState, calendar: Calendar, at: Instant): readonly ClockReading[] {
  const instant = epochOf(at);
  return clocks.map((clock) => readingOf(clock, calendar, instant));
}

/** What one clock shows at an instant. */
export function readingOf(clock: CaseClock, calendar: Calendar, at: number): ClockReading {
  const { watch, events } = watchOf(clock, calendar);
  const shown = watch.stateAt(events, at);
  const recorded =
    clock.breachedAt === undefined || Date.parse(clock.breachedAt) > at ? undefined : new Date(clock.breachedAt);
  const breachedAt = recorded ?? shown.breachedAt;
  return {
    ...shown,
    breachedAt,
    clock: clock.id,
    step: clock.step,
    ...(clock.owner && { owner: clock.owner }),
    late: breachedAt !== undefined,
    exempt: clock.exempt,
  };
}
