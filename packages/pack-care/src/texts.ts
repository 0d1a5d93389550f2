import type { LocalisedText } from '@linli/core';

/** A text in both languages. */
export function text(chinese: string, english: string): LocalisedText {
  return { 'zh-CN': chinese, en: english };
}

/** Something that has nothing but a name. */
export function named(chinese: string, english: string): { title: LocalisedText } {
  return { title: text(chinese, english) };
}
