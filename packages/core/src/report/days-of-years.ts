import { raise } from './raise.ts';

/** How many days so many years have: by the rule of thumb, and by the calendar. */
export interface DaysOfYears {
  /** Years of 365 days, as people reckon who speak of so many days and nights. */
  readonly byRule: number;
  /** The fewest and the most that the calendar gives; equal where the first day is known. */
  readonly byCalendar: { readonly least: number; readonly most: number };
  /** The 29 Februaries among them, which is what the two differ by. */
  readonly leapDays: { readonly least: number; readonly most: number };
}

/**
 * Checks a number of days that stands for years. Without a first day the answer is a range, since the same number of
 * years may hold one leap day more or less; it then holds for years from 1901 to 2099, where every fourth is a leap year.
 *
 * @param years - whole years
 * @param from - the first day, `2003-01-01`, where it is known
 * @returns days by the rule of thumb and by the calendar
 * @throws LinliError `REPORT_YEARS` where the years are no whole number from 0 to 199, or the day does not exist
 *
 * @example
 * ```ts
 * import { daysOfYears } from '@linli/core/report';
 *
 * daysOfYears(23).byRule; // => 8395
 * daysOfYears(23).byCalendar; // => { least: 8400, most: 8401 }
 * daysOfYears(23, '2003-01-01').byCalendar; // => { least: 8401, most: 8401 }
 * ```
 */
export function daysOfYears(years: number, from?: string): DaysOfYears {
  if (!Number.isInteger(years) || years < 0 || years > 199) throw raise('REPORT_YEARS', { data: { years, from } });
  const byRule = years * 365;
  const leapDays =
    from === undefined
      ? { least: Math.floor(years / 4), most: Math.ceil(years / 4) }
      : exact(daysFrom(from, years) - byRule);
  return {
    byRule,
    byCalendar: { least: byRule + leapDays.least, most: byRule + leapDays.most },
    leapDays,
  };
}

function daysFrom(from: string, years: number): number {
  const first = new Date(`${from}T00:00:00Z`);
  if (Number.isNaN(first.getTime()) || first.toISOString().slice(0, 10) !== from) {
    throw raise('REPORT_YEARS', { data: { years, from } });
  }
  const last = Date.UTC(first.getUTCFullYear() + years, first.getUTCMonth(), first.getUTCDate());
  return Math.round((last - first.getTime()) / 86_400_000);
}

function exact(days: number): { readonly least: number; readonly most: number } {
  return { least: days, most: days };
}
