import { describe, expect, it } from 'vitest';

import { zhCN } from '@linli/rules/zh-CN';

import { en } from '../src/messages/en.ts';

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).toSorted();

/** The codes of a catalogue, without the words that values read as. */
const codes = (catalogue: object): string[] => Object.keys(catalogue).filter((key) => !key.includes('='));

describe('the texts of errors', () => {
  it('exist in both languages', () => {
    expect(codes(zhCN).toSorted()).toEqual(codes(en).toSorted());
  });

  it.each(Object.entries(en).filter(([key]) => !key.includes('=')))(
    '%s names the same values in both',
    (code, text) => {
      expect(placeholders(zhCN[code] ?? '')).toEqual(placeholders(text));
    },
  );
});
