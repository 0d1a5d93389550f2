import { type Catalogue, type ErrorData, fillText, type Locale } from '@linli/errors';

import { en, type TestingCode } from './messages/en.ts';
import { zhCN } from './messages/zh-CN.ts';

/** Says something in the reader's language. */
export type Say = (code: TestingCode, data?: ErrorData) => string;

/** The texts of this package in a language. */
export function sayIn(locale: Locale): Say {
  const texts: Catalogue<TestingCode> = locale === 'en' ? en : zhCN;
  return (code, data = {}) => fillText(texts[code], data, locale);
}

const longest = 100;

/** A value as a test would write it; what is long is cut. */
export function shown(value: unknown, say: Say): string {
  if (value === null || value === undefined) return say('REPORT_NONE');
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A share as people read it, rounded down so that only all is 100 %. */
export function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
