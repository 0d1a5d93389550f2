import { isRound } from './measure-amount.ts';
import type { UnitMeaning } from './measure-units.ts';

/** A number with its unit, before it is believed. */
export interface Candidate {
  readonly meaning: UnitMeaning;
  readonly value: number;
  /** The number as written. */
  readonly said: string;
  /** The unit as written. */
  readonly unit: string;
  /** 余, 多, 来 or 几 between them, or nothing. */
  readonly vague: string;
  /** What stands around them. */
  readonly before: string;
  readonly after: string;
}

/** Words that look like a measure: 二次 means "again" (twice is 两次), 四处 everywhere, 五次 stands in 三番五次; 三元 is a name. */
const phrases: ReadonlySet<string> = new Set(['二次', '四处', '四處', '五次', '三元']);

const oldest = 150;
const longestSpan = 100;

/**
 * Whether a number with its unit may be something else than a measure: 一个 as an article, 2024年 as a date, the 三天
 * of 周三天晴, 百 without 余 or 近. Then it is better missed than guessed.
 */
export function isDoubtfulMeasure(candidate: Candidate): boolean {
  const { meaning, value, said, unit, vague, before } = candidate;
  if (isRound(said) && !/[余餘多]/.test(vague) && !/[上近]$/.test(before)) return true;
  if (said === '半' && /[上下]$/.test(before)) return true;
  switch (meaning.quantity) {
    case 'count':
      return said === '一' || said === '半' || phrases.has(said + unit);
    case 'money':
      return phrases.has(said + unit);
    case 'people':
      return said === '半' || (unit === '名' && before.endsWith('前'));
    case 'households':
      return said === '半';
    case 'age':
      return said === '半' || value > oldest;
    case 'duration':
      return unit === '年' ? isDoubtfulSpan(candidate) : /(?:周|星期|礼拜|初|月)$/.test(before);
    default:
      return false;
  }
}

/** 24年, 98年 name a year as often as they count years; one digit, numerals, or a word about lasting decide it. */
function isDoubtfulSpan({ value, said, vague, before, after }: Candidate): boolean {
  if (value > longestSpan || said.startsWith('0') || /^ ?(?:\d|[一二三四五六七八九十]+月)/.test(after)) return true;
  if (!/^\d\d/.test(said) || vague !== '') return false;
  return !/^(?:[多余餘以半前后後内来來间]|时间|之久|左右)/.test(after) && !/[近约达了已满用住共]$/.test(before);
}
