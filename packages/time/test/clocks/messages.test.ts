import { describe, expect, it } from 'vitest';

import { clocksEn } from '../../src/messages/clocks-en.ts';
import { clocksZhCN } from '../../src/messages/clocks-zh-CN.ts';

/** The values a text names, and the parts it may leave out, each with its values. */
const values = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
const options = (text: string) => new Set([...text.matchAll(/\[[^[\]]*\{(\w+)\}[^[\]]*\]/g)].map(([, name]) => name));

describe('the catalogues of clocks', () => {
  it('know the same codes', () => {
    expect(Object.keys(clocksZhCN)).toEqual(Object.keys(clocksEn));
  });

  it.each(Object.entries(clocksEn))('name the same values for %s', (code, english) => {
    const chinese = Object.entries(clocksZhCN).find(([name]) => name === code)?.[1] ?? '';
    expect(values(chinese)).toEqual(values(english));
    expect(options(chinese)).toEqual(options(english));
  });
});
