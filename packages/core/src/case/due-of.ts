import { type Calendar, epochOf, type Instant } from '@linli/time';
import type { StopwatchStanding } from '@linli/time/stopwatch';

import type { Linli } from '../linli.ts';
import type { CaseParty } from './case-party.ts';
import type { CaseState } from './case-state.ts';
import { readingOf } from './clocks-of.ts';
import { wakesOf } from './wakes.ts';

/** Something of a case that is still to be done by an instant. */
export interface CaseDue {
  /** Id of the request. */
  readonly request: string;
  readonly clock: string;
  readonly step: string;
  /** Where each owner has a clock of its own. */
  readonly owner?: CaseParty;
  /** When it is due; as things stand now where the clock is paused. */
  readonly dueAt: Date;
  /** Whether the limit has run out already. */
  readonly late: boolean;
  /** `running` or `overdue`; `paused`, and then due when it goes on; `suspended` until a date. */
  readonly standing: StopwatchStanding;
}

/**
 * What is still to be done in a case, the most urgent first.
 *
 * @param state - the case
 * @param calendar - the working days and hours
 * @param at - now
 * @returns one entry for each clock that runs or is paused; none for a case that is over
 *
 * @example
 * ```ts
 * import { cases, dueOf } from '@linli/core/case';
 * import { chinaCalendar } from '@linli/time';
 *
 * dueOf(cases.initial, chinaCalendar(), new Date('2026-09-30T08:00Z')); // => []
 * ```
 */
export function dueOf(state: CaseState, calendar: Calendar, at: Instant): readonly CaseDue[] {
  const instant = epochOf(at);
  return state.clocks
    .filter(({ stopped }) => !stopped)
    .flatMap((clock): CaseDue[] => {
      const { dueAt, late, state: standing } = readingOf(clock, calendar, instant);
      if (dueAt === undefined) return [];
      const whose = clock.owner && { owner: clock.owner };
      return [{ request: state.request?.id ?? '', clock: clock.id, step: clock.step, ...whose, dueAt, late, standing }];
    })
    .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

/** Which entries of a due list. */
export interface DueOptions {
  readonly calendar: Calendar;
  /** Now: what was due before is late. */
  readonly at: Instant;
  /** Only what is due before this instant. */
  readonly before?: Instant;
}

/**
 * What is to be done in several cases, the most urgent first.
 *
 * @param states - the cases
 * @param options - the calendar, now, and how far ahead to look
 *
 * @example
 * ```ts
 * import { cases, dueIn } from '@linli/core/case';
 * import { chinaCalendar } from '@linli/time';
 *
 * const at = new Date('2026-09-30T08:00Z');
 * dueIn([cases.initial], { calendar: chinaCalendar(), at }); // => []
 * ```
 */
export function dueIn(states: Iterable<CaseState>, { calendar, at, before }: DueOptions): readonly CaseDue[] {
  const end = before === undefined ? Infinity : epochOf(before);
  return [...states]
    .flatMap((state) => dueOf(state, calendar, at))
    .filter(({ dueAt }) => dueAt.getTime() < end)
    .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

/**
 * What is late in several cases, the longest first. A clock that is paused is in the list if it was late before.
 *
 * @param states - the cases
 * @param options - the calendar and now
 *
 * @example
 * ```ts
 * import { cases, overdueIn } from '@linli/core/case';
 * import { chinaCalendar } from '@linli/time';
 *
 * overdueIn([cases.initial], { calendar: chinaCalendar(), at: new Date('2026-09-30T08:00Z') }); // => []
 * ```
 */
export function overdueIn(states: Iterable<CaseState>, options: Omit<DueOptions, 'before'>): readonly CaseDue[] {
  return dueIn(states, options).filter(({ late }) => late);
}

/**
 * When something happens next by itself in one of several cases: a rung of a ladder, a limit that runs out, the end of
 * a pause. Earlier than now where it should have happened and nobody has noted it.
 *
 * @param states - the cases
 * @param linli - the calendar, and who holds which role
 * @returns `undefined` where nothing is waited for
 *
 * @example
 * ```ts
 * import { createLinli, unknownNeighbourhood } from '@linli/core';
 * import { cases, nextIn } from '@linli/core/case';
 * import { chinaCalendar } from '@linli/time';
 *
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * nextIn([cases.initial], linli); // => undefined
 * ```
 */
export function nextIn(states: Iterable<CaseState>, linli: Linli): Date | undefined {
  const firsts = [...states].flatMap((state) => wakesOf(state, linli)[0]?.at ?? []);
  const [first] = firsts.toSorted();
  return first === undefined ? undefined : new Date(first);
}
