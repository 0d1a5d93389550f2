import { type Calendar, civilTime, type Instant } from '@linli/time';

import { groupBy } from '../group-by.ts';
import { formatFraction, fractionOf, partOf } from './fraction.ts';

/** Something that was asked for, and by whom. */
export interface OriginatedItem {
  /** Missing where nobody noted it. */
  readonly origin?: 'residents' | 'above' | undefined;
  readonly openedAt: Instant | string;
}

/** How many were asked for by residents. */
export interface OriginCount {
  /** Items whose origin is known: what the share divides by. */
  readonly known: number;
  readonly residents: number;
  readonly unknown: number;
  /** Exactly: `7/10`. */
  readonly share: string;
  /** In percent with one decimal; missing where no origin is known. */
  readonly percent?: number;
}

/** The whole, and its course by year and quarter. */
export interface OriginReport extends OriginCount {
  readonly trend: readonly (OriginCount & { readonly period: string })[];
}

/**
 * What part of projects or requests residents asked for themselves (我要改), and its trend by quarter.
 *
 * @param items - each with its origin and when it was opened
 * @param calendar - whose zone says which quarter an instant falls in
 * @returns counts with what they divide by; items without an origin are counted apart
 *
 * @example
 * ```ts
 * import { originReport } from '@linli/core/assembly';
 * import { chinaCalendar } from '@linli/time';
 *
 * const items = (['residents', 'residents', 'above', undefined] as const).map((origin) => ({
 *   origin,
 *   openedAt: '2026-02-01T09:00+08:00',
 * }));
 * const { percent, known, trend } = originReport(items, chinaCalendar());
 * [percent, known, trend.map(({ period }) => period)]; // => [66.7, 3, ['2026-Q1']]
 * ```
 */
export function originReport(items: readonly OriginatedItem[], calendar: Calendar): OriginReport {
  const byQuarter = groupBy(items, ({ openedAt }) => quarterOf(openedAt, calendar));
  const trend = [...byQuarter]
    .map(([period, group]) => ({ period, ...countOf(group) }))
    .toSorted((one, other) => (one.period < other.period ? -1 : 1));
  return { ...countOf(items), trend };
}

function countOf(items: readonly OriginatedItem[]): OriginCount {
  const residents = items.filter(({ origin }) => origin === 'residents').length;
  const known = items.filter(({ origin }) => origin !== undefined).length;
  return {
    known,
    residents,
    unknown: items.length - known,
    share: formatFraction(partOf(fractionOf(residents), fractionOf(known))),
    ...(known > 0 && { percent: Math.round((residents * 1000) / known) / 10 }),
  };
}

function quarterOf(openedAt: Instant | string, calendar: Calendar): string {
  const { date } = civilTime(typeof openedAt === 'string' ? new Date(openedAt) : openedAt, calendar);
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
