import type { Calendar, Instant } from '@linli/time';
import { missed, nextOccurrence, type Recurrence } from '@linli/time/recurrence';

import type { LedgerProgramme } from './ledger-state.ts';

/** How well a programme was reviewed. */
export interface ReviewReport {
  /** Reviews that should have been by now: one on each anniversary of the start. */
  readonly expected: number;
  readonly done: number;
  /** The anniversaries after which no review came before the next one. */
  readonly gaps: readonly string[];
}

/**
 * Which yearly reviews of a programme were made, and which are missing.
 *
 * @param programme - as the state of a ledger has it
 * @param at - the instant of asking
 * @param calendar - whose days count
 * @returns how many were expected by then, how many were made, and the anniversaries without one
 *
 * @example
 * ```ts
 * import { reviewsOf } from '@linli/core/ledger';
 * import { chinaCalendar } from '@linli/time';
 *
 * const started = { startsOn: '2012-03-05', reviews: ['2013-03-08T01:00:00.000Z', '2014-03-10T01:00:00.000Z'] };
 * reviewsOf(started, new Date('2015-12-31T00:00Z'), chinaCalendar());
 * // => { expected: 3, done: 2, gaps: ['2015-03-05'] }
 * ```
 */
export function reviewsOf(
  { startsOn, endsOn, reviews }: Pick<LedgerProgramme, 'startsOn' | 'endsOn' | 'reviews'>,
  at: Instant,
  calendar: Calendar,
): ReviewReport {
  const { dates } = missed(
    anniversaries({ startsOn, endsOn }, calendar),
    reviews.map((review) => new Date(review)),
    at,
  );
  const gaps = dates.filter(({ doneOn }) => doneOn === undefined).map(({ date }) => date);
  return { expected: dates.length, done: dates.length - gaps.length, gaps };
}

/** The day on which the next review is due: the first anniversary after the last review, or after the start. */
export function nextReview(
  { startsOn, endsOn, reviews }: Pick<LedgerProgramme, 'startsOn' | 'endsOn' | 'reviews'>,
  calendar: Calendar,
): string | undefined {
  const last = reviews.at(-1);
  return nextOccurrence(anniversaries({ startsOn, endsOn }, calendar), last === undefined ? startsOn : new Date(last))
    ?.date;
}

function anniversaries(
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn?: string | undefined },
  calendar: Calendar,
): Recurrence {
  return {
    every: { dayOfYear: startsOn.slice(5) },
    starts: startsOn,
    calendar,
    except: { out: { [startsOn]: 'start' } },
    ...(endsOn !== undefined && { ends: endsOn }),
  };
}
