import { parseDay } from '../civil-day.ts';
import type { Instant } from '../instant.ts';
import { type ChinaDay, chinaDaysKnownAt } from './days.ts';
import { NOTICES } from './generated/days.ts';
import { knownDate } from './known-date.ts';

/** A notice of the General Office of the State Council on the holidays of a year. */
export interface ChinaNotice {
  /** The year whose holidays it arranges. */
  readonly year: number;
  /** The day it was published, `YYYY-MM-DD`. */
  readonly announced: string;
  /** Its document number: `国办发明电〔2025〕7号`. */
  readonly number: string;
}

/**
 * The notices the China calendar is made of, oldest first. A notice that amends another has the same year.
 *
 * @example
 * ```ts
 * import { chinaNotices } from '@linli/time/china';
 *
 * chinaNotices().filter(({ year }) => year === 2020).map(({ announced }) => announced); // => ['2019-11-21', '2020-01-27']
 * ```
 */
export function chinaNotices(): readonly ChinaNotice[] {
  return NOTICES.map(([year, announced, number]) => ({ year, announced, number }));
}

/**
 * What the State Council's notices make of a day in China.
 *
 * @param date - the date (`YYYY-MM-DD`), or an instant of the day in China
 * @param knownAt - only what had been announced by this date or instant; without it, everything on record
 * @returns kind, holiday and notice; `undefined` for a day no notice names, a plain weekday or weekend
 * @throws TIME_DATE, TIME_INSTANT when a date or instant is not valid
 *
 * @example
 * ```ts
 * import { chinaDay } from '@linli/time/china';
 *
 * chinaDay('2026-02-14'); // => { kind: 'make-up-day', name: '春节', notice: '国办发明电〔2025〕7号' }
 * chinaDay('2026-02-13'); // => undefined
 * ```
 */
export function chinaDay(date: string | Instant, knownAt?: string | Instant): ChinaDay | undefined {
  const text = knownDate(date);
  return chinaDaysKnownAt(knownDate(knownAt)).days.get(parseDay(text));
}
