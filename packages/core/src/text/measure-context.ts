import { readDigits } from './numeral.ts';
import type { TextRange } from './rewrite.ts';

/** Which way a length runs. */
export type Direction = 'depth' | 'width' | 'height';

/** What stands around a number with its unit and changes what it says. */
export interface MeasureContext extends TextRange {
  /** What is added to the number: 0.5 of 三年半, 0.85 of 一米八五. */
  readonly more: number;
  readonly atLeast: boolean;
  readonly atMost: boolean;
  readonly approximate: boolean;
  readonly direction: Direction | undefined;
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ['深', 'depth'],
  ['宽', 'width'],
  ['寬', 'width'],
  ['高', 'height'],
]);

const longestBefore = 8;
const directionBefore =
  /([深宽寬高])(?:度|达|達|约|約|近|超过|超過|有|为|為|是|至少|大约|将近|不足|不到|不超过|[: ])*$/;
const boundBefore =
  /(?:(不超过|不超過|不足|不到|至多|最多)|(超过|超過|超|逾|至少|不少于|不低于|高于|大于)|((?<![预預合条節节公违])[约約]|大概|(?<![附最靠临邻接相])近|差不多))(?:达|達|有| )*$/;

/** Digits after 米 and 块 are decimals where the phrase ends there: 一米五, 1米85. */
const decimals = /([一二三四五六七八九]{1,2}|\d{1,2})(?=$|[\s,.;:!?)、。的高深宽寬长長厚左多])/y;
const bounds =
  /(半)?((?:[多余餘](?![次个個人家名起处處年户戶种元]))?)((?:左右|上下)?)((?:以上|开外)?)((?:以内|之内|以下|内(?![部侧外容有环]))?)/y;
const directionAfter = /[深宽寬高](?![夜圳带帶速空压温架层价铁峰血处度])/y;

/**
 * Reads what stands before and after a number with its unit.
 *
 * @param text - the whole text
 * @param start - where the number begins
 * @param unit - the unit as written; only lengths have a direction
 * @param end - where the unit ends
 */
export function contextOf(text: string, start: number, unit: string, end: number): MeasureContext {
  const before = text.slice(Math.max(0, start - longestBefore), start);
  const said = boundBefore.exec(before);
  const fraction = /[米块塊]$/.test(unit) ? at(decimals, text, end) : null;
  const afterFraction = end + (fraction?.[0].length ?? 0);
  const [tail = '', half, plus, about, above, below] = at(bounds, text, afterFraction) ?? [];
  const afterBounds = afterFraction + tail.length;
  const isLength = /[米m尺里]$/.test(unit) && !/[方2]/.test(unit);
  const ahead = isLength ? directionBefore.exec(before) : null;
  const behind = isLength && ahead === null ? at(directionAfter, text, afterBounds) : null;
  return {
    start: start - before.length + Math.min(before.length, said?.index ?? before.length, ahead?.index ?? before.length),
    end: afterBounds + (behind?.[0].length ?? 0),
    more: half === undefined ? fractionOf(fraction?.[1]) : 0.5,
    atLeast: said?.[2] !== undefined || isSaid(plus) || isSaid(above),
    atMost: said?.[1] !== undefined || isSaid(below),
    approximate: said?.[3] !== undefined || isSaid(about),
    direction: directions.get(ahead?.[1] ?? behind?.[0] ?? ''),
  };
}

function isSaid(word: string | undefined): boolean {
  return word !== undefined && word !== '';
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function fractionOf(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(`0.${readDigits(digits) ?? digits}`);
}
