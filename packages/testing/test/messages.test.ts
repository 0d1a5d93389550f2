import { describe, expect, it } from 'vitest';

import { en } from '../src/messages/en.ts';
import { zhCN } from '../src/messages/zh-CN.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe('the catalogues', () => {
  it('have the same codes', () => {
    expect(Object.keys(zhCN)).toEqual(Object.keys(en));
  });

  it.each(Object.entries(en))('show the same values for %s', (code, text) => {
    expect(placeholders(zhCN[code as keyof typeof en])).toEqual(placeholders(text));
  });
});
