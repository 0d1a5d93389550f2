import { raise } from './errors.ts';

/**
 * The units of a limit: `min` and `h` run on without pause, `wh` in working time only, `d` are calendar days, `wd`
 * working days.
 */
export type LimitUnit = 'min' | 'h' | 'wh' | 'd' | 'wd';

/** One amount of one unit: `3wd`. */
export interface LimitPart {
  readonly amount: number;
  readonly unit: LimitUnit;
}

/** How much time something may take: parts that run side by side from the same start, as in `1d+3wd`. */
export interface Limit {
  readonly parts: readonly LimitPart[];
}

/** The most a part may ask for, in its unit: ten years. */
export const MOST: Readonly<Record<LimitUnit, number>> = {
  min: 3660 * 24 * 60,
  h: 3660 * 24,
  wh: 3660 * 24,
  d: 3660,
  wd: 3660,
};

/**
 * The short form of a limit, which {@link parseLimit} reads back.
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

/**
 * Checks a part made by hand or read from data.
 *
 * @throws TIME_LIMIT when the unit is unknown, or days are not whole
 * @throws TIME_LIMIT_RANGE when the amount is not above 0 or longer than ten years
 */
export function checkPart(part: LimitPart, text: string): LimitPart {
  const { amount, unit } = part;
  if (!Object.hasOwn(MOST, unit) || typeof amount !== 'number') throw raise('TIME_LIMIT', { data: { text } });
  if (!(amount > 0 && amount <= MOST[unit])) {
    throw raise('TIME_LIMIT_RANGE', { data: { text, most: `${MOST[unit]}${unit}` } });
  }
  const days = unit === 'd' || unit === 'wd';
  if (days ? !Number.isInteger(amount) : !Number.isInteger(amount * millisecondsOf(unit))) {
    throw raise('TIME_LIMIT', { data: { text } });
  }
  return part;
}

/** Milliseconds of one minute or hour; 24 hours for a day. */
export function millisecondsOf(unit: LimitUnit): number {
  if (unit === 'min') return 60_000;
  return unit === 'h' || unit === 'wh' ? 3_600_000 : 86_400_000;
}
