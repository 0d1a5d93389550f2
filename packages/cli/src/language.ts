import { fillText, type ErrorData, type Locale } from '@linli/errors';

import type { Io } from './io.ts';
import { en as helpEn } from './messages/help-en.ts';
import { zhCN as helpZhCN } from './messages/help-zh-CN.ts';
import { en as wordsEn } from './messages/words-en.ts';
import { zhCN as wordsZhCN } from './messages/words-zh-CN.ts';

/** The languages that can be asked for. */
export const locales = ['zh-CN', 'en'] as const satisfies readonly Locale[];

/** Codes of words and help texts. */
export type WordCode = keyof typeof wordsEn | keyof typeof helpEn;

const english: Readonly<Record<WordCode, string>> = { ...wordsEn, ...helpEn };
const chinese: Readonly<Record<WordCode, string>> = { ...wordsZhCN, ...helpZhCN };

/** A word or help text in the reader's language. */
export function say(locale: Locale, code: WordCode, data: ErrorData = {}): string {
  return fillText((locale === 'en' ? english : chinese)[code], data, locale);
}

/** The language of the machine: Chinese where `LC_ALL`, `LC_MESSAGES` or `LANG`, in this order, starts with `zh`. */
export function localeOf({ env }: Io): Locale {
  const language = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return language?.toLowerCase().startsWith('zh') === true ? 'zh-CN' : 'en';
}

/** The language a reader names; `zh` is enough. */
export function readLocale(text: string): Locale | undefined {
  return text === 'zh' ? 'zh-CN' : locales.find((locale) => locale.toLowerCase() === text.toLowerCase());
}
