import { describe, expect, it } from 'vitest';

import { zhCN } from '@linli/rules/zh-CN';

import { en } from '../src/messages/en.ts';

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).toSorted();

describe('the texts of errors', () => {
  it('exist in both languages', () => {
    expect(Object.keys(zhCN).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(Object.entries(en))('%s names the same values in both', (code, text) => {
    expect(placeholders(zhCN[code as keyof typeof en])).toEqual(placeholders(text));
  });
});
