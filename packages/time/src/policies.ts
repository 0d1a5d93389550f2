import type { LinliError } from '@linli/errors';

import { raise } from './errors.ts';

/** Where an instant or a day goes that lies outside working time: nowhere, on to the next, or back to the one before. */
export type Roll = 'keep' | 'forward' | 'back';

/**
 * What real systems do differently, by name. A policy that is left out has its default, the first value named.
 *
 * @example
 * ```ts
 * import { chinaCalendar, due } from '@linli/time';
 *
 * const thursday = new Date('2026-03-05T16:00+08:00');
 * due(thursday, '1wd', chinaCalendar()).at; // => new Date('2026-03-06T16:00+08:00')
 * due(thursday, '1wd', chinaCalendar(), { counting: 'closing' }).at; // => new Date('2026-03-06T18:00+08:00')
 * due(thursday, '1wd', chinaCalendar(), { counting: { hoursPerDay: 6 } }).at; // => new Date('2026-03-06T15:00+08:00')
 * ```
 */
export interface Policies {
  /**
   * When a limit of days ends: at the `same-time` of the last day, at the `end-of-day` (24:00), at its `closing` (24:00
   * without business hours), or, for working days, when so many working hours per day have been worked: 8 in most
   * cities, 6 in some.
   */
  readonly counting?: 'same-time' | 'end-of-day' | 'closing' | { readonly hoursPerDay: number };
  /**
   * Whether the starting day is one of the days counted: `not-counted` (Civil Code art. 201), or
   * `counted-before-opening` when it is a working day whose work has not begun. Needs a `counting` of `end-of-day` or
   * `closing`.
   */
  readonly firstDay?: 'not-counted' | 'counted-before-opening';
  /** Where the last of so many calendar days goes when it is not a working day; `forward` as in Civil Code art. 203. */
  readonly lastDay?: Roll;
  /**
   * Where a start outside working time goes before anything is counted. Working time does not run outside working
   * hours in any case.
   */
  readonly start?: Roll;
  /** Where a due instant outside working time goes. */
  readonly end?: Roll;
  /** When working time is due that is used up exactly at closing. */
  readonly atClosing?: 'closing' | 'next-opening';
  /** What lies between two instants when the second comes first. */
  readonly reversed?: 'negative' | 'zero';
}

/**
 * Counting as the Civil Code of the People's Republic of China (民法典) does: the starting day is not counted, hours
 * count from the moment (art. 201); a period ends at 24:00 of its last day, or at closing where there are business
 * hours, and rolls past days off to the next working day (art. 203). Law or agreement may say otherwise (art. 204).
 *
 * @example
 * ```ts
 * import { chinaCalendar, civilCode, due } from '@linli/time';
 *
 * // Seven days from 26 September end on 3 October, a holiday: the next working day is the 8th.
 * due(new Date('2026-09-26T16:00+08:00'), '7d', chinaCalendar(), civilCode).at; // => new Date('2026-10-08T18:00+08:00')
 * ```
 *
 * Source: Civil Code, Book One, Chapter X "Counting of Periods" (第十章 期间计算), art. 200-204.
 */
export const civilCode: Policies = { counting: 'closing', firstDay: 'not-counted', lastDay: 'forward' };

const ROLLS = ['keep', 'forward', 'back'] as const;

const VALUES: Readonly<Record<keyof Policies, readonly string[]>> = {
  counting: ['same-time', 'end-of-day', 'closing'],
  firstDay: ['not-counted', 'counted-before-opening'],
  lastDay: ROLLS,
  start: ROLLS,
  end: ROLLS,
  atClosing: ['closing', 'next-opening'],
  reversed: ['negative', 'zero'],
};

/**
 * Checks policies that come from data.
 *
 * @returns the policies
 * @throws TIME_POLICY when a name or value is unknown
 * @throws TIME_POLICY_CONFLICT when `counted-before-opening` stands without a `counting` it can end on
 */
export function checkPolicies(policies: Policies): Policies {
  for (const [name, value] of Object.entries(policies)) {
    if (!isName(name)) throw unknownPolicy(name, name, Object.keys(VALUES));
    if (value === undefined || VALUES[name].some((known) => known === value)) continue;
    if (name !== 'counting') throw unknownPolicy(name, value, VALUES[name]);
    if (!isHoursPerDay(value)) throw unknownPolicy(name, value, [...VALUES.counting, '{ hoursPerDay: 8 }']);
  }
  const { counting = 'same-time', firstDay } = policies;
  if (firstDay === 'counted-before-opening' && counting !== 'end-of-day' && counting !== 'closing') {
    throw raise('TIME_POLICY_CONFLICT', { path: '/policies/firstDay' });
  }
  return policies;
}

function isName(name: string): name is keyof Policies {
  return Object.hasOwn(VALUES, name);
}

function isHoursPerDay(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('hoursPerDay' in value)) return false;
  return typeof value.hoursPerDay === 'number' && value.hoursPerDay > 0 && value.hoursPerDay <= 24;
}

function unknownPolicy(policy: string, wrong: unknown, known: readonly string[]): LinliError {
  const name = typeof wrong === 'string' ? wrong : JSON.stringify(wrong);
  return raise('TIME_POLICY', {
    path: `/policies/${policy}`,
    data: { name, known },
  });
}
