import { nearestName } from '@linli/errors';

import type { Calendar } from '../calendar.ts';
import { raise } from '../clocks/errors.ts';
import { checkOptions } from '../clocks/options.ts';
import { due, type Due } from '../due.ts';
import { epochOf, type Instant } from '../instant.ts';
import type { Limit } from '../limit.ts';
import { parseLimit } from '../parse-limit.ts';
import type { Policies } from '../policies.ts';
import { cohortStateOf, type CohortState } from './cohort-state.ts';

/** What a cohort is made from. */
export interface CohortOptions {
  /** Everyone who must be done: the 126 households of a building. */
  readonly members: readonly string[];
  /** How long there is for all of them. */
  readonly limit: Limit | string;
  /** The working days and hours. */
  readonly calendar: Calendar;
  /** The event the limit runs from, such as a gas cut-off; left out while it has not happened. */
  readonly start?: Instant;
  /** How days are counted and ends are rolled, where the defaults do not fit. */
  readonly policies?: Policies;
}

/** A member was done at an instant. */
export interface CohortDone {
  readonly member: string;
  readonly at: Instant;
}

/** One limit for a fixed list of members. Make one with {@link cohort}; it holds no state. */
export interface Cohort {
  /**
   * How far the cohort is at an instant. What was done after the instant has not happened yet; what was done before
   * the start belongs to no run of this limit and is not counted.
   *
   * @param done - who was done when, in any order; the first time counts
   * @param instant - the instant
   * @throws TIME_COHORT_MEMBER when someone is not on the list
   * @throws TIME_INSTANT when an instant is not valid
   */
  stateAt(done: readonly CohortDone[], instant: Instant): CohortState;
}

/**
 * One limit from one event for a fixed list of members, met only when every one of them is done in time.
 *
 * @param options - members, limit, calendar, start and policies
 * @returns functions of what was done; every one of them takes the instant
 * @throws TIME_COHORT_MEMBERS when there are no members, or one is named twice
 * @throws TIME_OPTION when an option is unknown
 * @throws as {@link due} does for start, limit and policies
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { cohort } from '@linli/time/cohort';
 *
 * const at = (time: string) => new Date(`2026-03-${time}+08:00`);
 * const check = cohort({ members: ['101', '102'], limit: '18h', calendar: chinaCalendar(), start: at('06T14:00') });
 * const done = [{ member: '101', at: at('06T15:00') }, { member: '102', at: at('07T08:01') }];
 * const { state, dueAt, breached } = check.stateAt(done, at('07T09:00'));
 * state; // => 'late'
 * dueAt; // => new Date('2026-03-07T08:00+08:00')
 * breached; // => [{ member: '102', at: new Date('2026-03-07T08:01+08:00'), lateBy: 60000 }]
 * check.stateAt(done, at('06T16:00')).missing; // => ['102']
 * ```
 */
export function cohort(options: CohortOptions): Cohort {
  checkOptions(options, ['members', 'limit', 'calendar', 'start', 'policies'], '');
  const { start, calendar, policies } = options;
  const known = readMembers(options.members);
  const members = [...known];
  const limit = typeof options.limit === 'string' ? parseLimit(options.limit) : options.limit;
  const answer: Due | undefined = start === undefined ? undefined : due(start, limit, calendar, policies);
  const from = start === undefined ? Infinity : epochOf(start);

  return {
    stateAt(done, instant) {
      const now = epochOf(instant);
      const placed = done.map(({ member, at }, index) => {
        if (known.has(member)) return { member, at: epochOf(at) };
        const data = { member, nearest: nearestName(member, known) };
        throw raise('TIME_COHORT_MEMBER', { path: `/done/${index}/member`, data });
      });
      const happened = placed.filter(({ at }) => at <= now).toSorted((one, other) => one.at - other.at);
      return cohortStateOf({ members, from, due: answer, happened, now });
    },
  };
}

function readMembers(members: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const member of members) {
    if (known.has(member)) throw raise('TIME_COHORT_MEMBERS', { path: '/members', data: { member } });
    known.add(member);
  }
  if (known.size === 0) throw raise('TIME_COHORT_MEMBERS', { path: '/members' });
  return known;
}
