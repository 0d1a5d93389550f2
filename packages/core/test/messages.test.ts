import { describe, expect, it } from 'vitest';

import { en } from '../src/messages/en.ts';
import { en as explainEn } from '../src/messages/explain-en.ts';
import { zhCN as explainZhCN } from '../src/messages/explain-zh-CN.ts';
import { zhCN } from '../src/messages/zh-CN.ts';

const values = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted((a = '', b = '') => a.localeCompare(b));

describe.each([
  ['errors', en, zhCN],
  ['explanations', explainEn, explainZhCN],
])('the catalogues of %s', (_, english: Record<string, string>, chinese: Record<string, string>) => {
  it('know the same codes', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
  });

  it.each(Object.keys(english))('name the same values for %s', (code) => {
    expect(values(chinese[code] ?? '')).toEqual(values(english[code] ?? ''));
  });
});
