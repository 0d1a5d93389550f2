import { raise } from './errors.ts';

/**
 * The units of a limit: `min` and `h` run on without pause, `wh` in working time only, `d` are calendar days, `wd`
 * working days.
 */
export type LimitUnit = 'min' | 'h' | 'wh' | 'd' | 'wd';

/** One amount of one unit: `3wd`. */
export interface LimitPart {
  /** How many, above 0; days are whole. */
  readonly amount: number;
  readonly unit: LimitUnit;
}

/** How much time something may take: parts that run side by side from the same start, as in `1d+3wd`. */
export interface Limit {
  readonly parts: readonly LimitPart[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The longest limit, in days: ten years. */
const MOST_DAYS = 3660;

const LENGTH: Readonly<Record<LimitUnit, number>> = { min: MINUTE, h: HOUR, wh: HOUR, d: DAY, wd: DAY };

/**
 * The short form of a limit, which `parseLimit` reads back.
 *
 * @param limit - the limit
 * @returns parts joined with `+`
 *
 * @example
 * ```ts
 * import { limitToString } from '@linli/time';
 *
 * limitToString({ parts: [{ amount: 1, unit: 'd' }, { amount: 3, unit: 'wd' }] }); // => '1d+3wd'
 * ```
 */
export function limitToString(limit: Limit): string {
  return limit.parts.map(({ amount, unit }) => `${amount}${unit}`).join('+');
}

/** Milliseconds of a part in hours or minutes. */
export function millisecondsOf({ amount, unit }: LimitPart): number {
  return Math.round(amount * LENGTH[unit]);
}

/**
 * Checks a part, whether read or made by hand.
 *
 * @param part - the part
 * @param text - what to show in an error
 * @returns the part
 * @throws TIME_LIMIT when the unit is unknown, days are not whole, or hours not whole milliseconds
 * @throws TIME_LIMIT_RANGE when the amount is not above 0 or longer than ten years
 */
export function checkPart(part: LimitPart, text: string): LimitPart {
  const { amount, unit } = part;
  if (!Object.hasOwn(LENGTH, unit) || Number.isNaN(amount)) throw raise('TIME_LIMIT', { data: { text } });
  const most = (MOST_DAYS * DAY) / LENGTH[unit];
  if (!(amount > 0 && amount <= most)) throw raise('TIME_LIMIT_RANGE', { data: { text, most: `${most}${unit}` } });
  const exact = LENGTH[unit] === DAY ? amount : amount * LENGTH[unit];
  if (Math.abs(exact - Math.round(exact)) > 1e-6) throw raise('TIME_LIMIT', { data: { text } });
  return part;
}
