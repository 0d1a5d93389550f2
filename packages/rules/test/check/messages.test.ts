import { describe, expect, it } from 'vitest';

import { checkEn } from '../../src/messages/check-en.ts';
import { checkZhCN } from '../../src/messages/check-zh-CN.ts';

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).toSorted();

describe('the texts of findings', () => {
  it('exist in both languages', () => {
    expect(Object.keys(checkZhCN)).toEqual(Object.keys(checkEn));
  });

  it.each(Object.entries(checkEn))('%s names the same values in both', (code, text) => {
    expect(placeholders(checkZhCN[code as keyof typeof checkEn])).toEqual(placeholders(text));
  });
});
