import { readAboutNumeral, unitValue } from './numeral.ts';

/** How many of a unit. */
export interface Amount {
  readonly value: number;
  /** The lower end of several: 三四, 2至3. */
  readonly about: boolean;
}

const multipliers = /[百千万萬亿億]+$/;

/**
 * Reads the number of a measure.
 *
 * @param low - the lower end of a range, where one is written
 * @param high - the number, or the upper end of the range: 2000, 3千, 十七八, 半
 * @param size - multipliers that stand apart from it: 万 of 2000余万
 * @returns the amount, of a range the lower end; `undefined` where the characters are no number
 */
export function readAmount(low: string | undefined, high: string, size: string): Amount | undefined {
  const amount = readNumber(high);
  if (amount === undefined) return undefined;
  const factor = product(size);
  const { value, about } = amount;
  if (low === undefined) return { value: value * factor, about };
  // 2至3万 is from 20,000.
  const shared = multipliers.test(low) ? 1 : product(multipliers.exec(high)?.[0] ?? '');
  const lower = (readNumber(low)?.value ?? Number.NaN) * shared;
  return lower < value ? { value: lower * factor, about: true } : undefined;
}

/** Whether a number is nothing but a multiplier: 百 of 上百户, 近百人, 百余名. */
export function isRound(number: string): boolean {
  return /^[百千万萬亿億]+$/.test(number);
}

function readNumber(text: string): Amount | undefined {
  if (text === '半') return { value: 0.5, about: false };
  const digits = /^[\d.,]+/.exec(text)?.[0];
  if (digits === undefined) return readAboutNumeral(text);
  return { value: Number(digits.replaceAll(',', '')) * product(text.slice(digits.length)), about: false };
}

function product(characters: string): number {
  let all = 1;
  for (const character of characters) all *= unitValue(character);
  return all;
}
