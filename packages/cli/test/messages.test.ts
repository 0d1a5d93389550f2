import { describe, expect, it } from 'vitest';

import { en as docEn } from '../src/messages/doc-en.ts';
import { zhCN as docZhCN } from '../src/messages/doc-zh-CN.ts';
import { en } from '../src/messages/en.ts';
import { en as helpEn } from '../src/messages/help-en.ts';
import { zhCN as helpZhCN } from '../src/messages/help-zh-CN.ts';
import { en as wordsEn } from '../src/messages/words-en.ts';
import { zhCN as wordsZhCN } from '../src/messages/words-zh-CN.ts';
import { zhCN } from '../src/messages/zh-CN.ts';

const valuesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

describe.each([
  ['errors', en, zhCN],
  ['words', wordsEn, wordsZhCN],
  ['help', helpEn, helpZhCN],
  ['pages', docEn, docZhCN],
])('the catalogues of %s', (_, english, chinese) => {
  it('hold the same codes with the same values', () => {
    const shape = (texts: object) =>
      Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, valuesOf(String(text))]));
    expect(shape(chinese)).toEqual(shape(english));
  });
});

describe('the text of an error', () => {
  it.each(Object.entries(en))('%s ends as a sentence, or with an example', (_, text) => {
    expect(text).toMatch(/[.)\]}]$/);
  });
});
