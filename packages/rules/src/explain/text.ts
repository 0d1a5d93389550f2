import type { Locale } from '@linli/errors';

/** The words explanations are made of, besides the phrases of operators. */
export interface ExplanationTexts {
  readonly all: string;
  readonly any: string;
  readonly not: string;
  readonly reference: string;
  readonly matched: string;
  readonly unmatched: string;
  readonly notInForce: string;
  /** After a condition: what the fact was. */
  readonly actual: string;
  readonly absent: string;
  readonly masked: string;
  readonly source: string;
  readonly quotes: readonly [string, string];
  readonly separator: string;
  /** Between what something is called and what is said of it. */
  readonly colon: string;
  readonly decorators: Readonly<Record<string, string>>;
}

/** By language. */
export const explanationTexts: Readonly<Record<Locale, ExplanationTexts>> = {
  'zh-CN': {
    all: '以下全部成立',
    any: '以下至少一项成立',
    not: '以下不成立',
    reference: '条件“{name}”',
    matched: '成立',
    unmatched: '不成立',
    notInForce: '当日不生效',
    actual: '（实为{actual}）',
    absent: '未提供',
    masked: '已隐去',
    source: '依据：{source}',
    quotes: ['“', '”'],
    separator: '、',
    colon: '：',
    decorators: {
      not: '并非：',
      someFact: '其中一项：',
      everyFact: '每一项：',
      someValue: '对其中一个值：',
      everyValue: '对每个值：',
      swap: '对调两边：',
    },
  },
  en: {
    all: 'all of these hold',
    any: 'at least one of these holds',
    not: 'this does not hold',
    reference: 'condition "{name}"',
    matched: 'holds',
    unmatched: 'does not hold',
    notInForce: 'not in force on that day',
    actual: ' (it is {actual})',
    absent: 'not given',
    masked: 'hidden',
    source: 'source: {source}',
    quotes: ['"', '"'],
    separator: ', ',
    colon: ': ',
    decorators: {
      not: 'not: ',
      someFact: 'one of them: ',
      everyFact: 'each of them: ',
      someValue: 'for one of the values: ',
      everyValue: 'for each of the values: ',
      swap: 'with sides exchanged: ',
    },
  },
};
