import { isRound, readAmount } from './measure-amount.ts';
import { contextOf } from './measure-context.ts';
import { isDoubtfulMeasure } from './measure-doubt.ts';
import {
  countedMeanings,
  countedPattern,
  type MeasureUnit,
  type Quantity,
  unitMeanings,
  unitPattern,
} from './measure-units.ts';
import { numeralCharacters } from './numeral.ts';
import { hasPair, pairTable } from './pair.ts';
import type { TextRange } from './rewrite.ts';

/** A number with a unit, as people write it. */
export interface Measure extends TextRange {
  readonly quantity: Quantity;
  /** In `unit`: metres, square and cubic metres, kilograms, yuan, minutes (a month 30 days, a year 365), years of age. */
  readonly value: number;
  readonly unit: MeasureUnit;
  /** The true figure is not below: 300余, 两个多月, 超过, 以上. */
  readonly atLeast?: true;
  /** The true figure is not above: 不到, 以内. */
  readonly atMost?: true;
  /** The true figure lies near: 约, 近, 左右, 十来; of a range (2至3米, 三四天) `value` is the lower end. */
  readonly approximate?: true;
  /** The words themselves. */
  readonly words: string;
}

/** A number must not be the tail of another one, of a date or a sum, nor an ordinal. */
const noTail = `(?<![\\da-z${numeralCharacters}第几幾數数]|\\d[.,:/+~×*-])`;
const number = `(?:\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)|\\d{1,12})(?:\\.\\d{1,6})?[百千万萬亿億]{0,2}|[${numeralCharacters}]{1,14}|半`;

/** 2000余万元, 两三米, 2至3米, 两个半月; ¥50. */
const pattern = new RegExp(
  `${noTail}(?:(${number})[-~至到])?(${number})([余餘多来來几幾]?)([百千万萬亿億]{0,2})` +
    `(?:[个個]([半多]?)(${countedPattern})|(${unitPattern}))|¥ ?(${number})`,
  'gi',
);

/** Something that may be the end of a number, and something that may follow it. */
const pairs = pairTable(
  `0123456789半${numeralCharacters}`,
  `余餘多来來几幾个個${[...unitMeanings.keys()].map((word) => word.charAt(0)).join('')}`,
  '¥',
);

/**
 * The measures a text names: lengths, depths, areas, weights, sums of money, durations, ages, and counts of households,
 * people and things. Ordinals (第3层), dates, and 一个 as an article are none. Compound durations (1小时30分钟) are
 * two measures. Rather misses one than guesses.
 *
 * @param text - normalised text, see {@link normaliseText}
 * @returns the measures in their order; positions are UTF-16 units of `text`
 *
 * @example
 * ```ts
 * import { findMeasures } from '@linli/core';
 *
 * findMeasures('路面塌陷形成3米深坑');
 * // => [{ quantity: 'depth', value: 3, unit: 'm', start: 6, end: 9, words: '3米深' }]
 * findMeasures('争资2000余万元')[0];
 * // => { quantity: 'money', value: 20000000, unit: 'yuan', atLeast: true, start: 2, end: 9, words: '2000余万元' }
 * findMeasures('堵了两个多月')[0];
 * // => { quantity: 'duration', value: 86400, unit: 'min', atLeast: true, start: 2, end: 6, words: '两个多月' }
 * ```
 */
export function findMeasures(text: string): Measure[] {
  const measures: Measure[] = [];
  if (!hasPair(text, pairs)) return measures;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const measure = measureOf(text, match);
    if (measure === undefined) continue;
    measures.push(measure);
    pattern.lastIndex = measure.end;
  }
  return measures;
}

function measureOf(text: string, match: RegExpExecArray): Measure | undefined {
  const [words, low, high = '', vague = '', size = '', infix = '', counted, plain, sum] = match;
  const unit = counted ?? plain ?? '元';
  const meaning = counted === undefined ? unitMeanings.get(unit) : countedMeanings.get(unit);
  const amount = readAmount(low, sum ?? high, size);
  if (meaning === undefined || amount === undefined) return undefined;
  const end = match.index + words.length;
  const before = text.slice(Math.max(0, match.index - 2), match.index);
  const after = text.slice(end, end + 3);
  const { value } = amount;
  if (isDoubtfulMeasure({ meaning, value, said: sum ?? high, unit, vague, before, after })) return undefined;

  const context = contextOf(text, match.index, unit, end);
  const { quantity, unit: base, scale } = meaning;
  const more = infix === '半' ? 0.5 : context.more;
  const measure: { -readonly [Key in keyof Measure]: Measure[Key] } = {
    quantity: quantity === 'length' ? (context.direction ?? quantity) : quantity,
    value: rounded((value + more) * scale),
    unit: base,
    start: context.start,
    end: context.end,
    words: text.slice(context.start, context.end),
  };
  const above = vague + infix;
  if (context.atLeast || /[余餘多几幾]/.test(above) || (isRound(high) && before.endsWith('上'))) measure.atLeast = true;
  if (context.atMost) measure.atMost = true;
  if (context.approximate || amount.about || /[来來]/.test(vague)) measure.approximate = true;
  return measure;
}

/** Without the noise of binary fractions: 0.3 for 3 times 0.1. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
