import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readAboutNumeral, readDigits, readNumeral } from '../../src/text/numeral.ts';

/** A number in Chinese, written the usual way. */
function inChinese(value: number): string {
  const digits = [...'零一二三四五六七八九'];
  const below = (number: number): string =>
    ['千', '百', '十', '']
      .map((unit, index) => ({ unit, digit: Math.floor(number / 10 ** (3 - index)) % 10 }))
      .map(({ unit, digit }) => (digit === 0 ? '零' : `${digits[digit] ?? ''}${unit}`))
      .join('')
      .replace(/零+$/, '')
      .replaceAll(/零+/g, '零');
  const high = Math.floor(value / 10_000);
  if (high === 0) return below(value).replace(/^零/, '');
  return `${below(high).replace(/^零/, '')}万${below(value % 10_000)}`;
}

describe('a Chinese numeral', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十二', 12],
    ['二十三', 23],
    ['一百零二', 102],
    ['一百〇二', 102],
    ['一百一十五', 115],
    ['一百十五', 115],
    ['三百五', 350],
    ['一千二', 1200],
    ['两千零六', 2006],
    ['两万', 20_000],
    ['两万五', 25_000],
    ['两万零五', 20_005],
    ['二十万零三百', 200_300],
    ['一千二百万', 12_000_000],
    ['兩億五千萬', 250_000_000],
    ['百', 100],
  ])('%s is %d', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  it.each(['', '三四', '二〇二四', '三十百', '一零', '百二', '三万五万', 'x', '十'.repeat(30)])(
    '%j is none',
    (text) => {
      expect(readNumeral(text)).toBeUndefined();
    },
  );

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(readNumeral(inChinese(value))).toBe(value);
      }),
    );
  });

  it.each([
    ['三四', 3],
    ['十七八', 17],
    ['二三十', 20],
    ['两三百', 200],
    ['三五', 3],
  ])('%s is about %d', (text, value) => {
    expect(readAboutNumeral(text)).toEqual({ value, about: true });
  });

  it.each(['五一', '八一', '三四五'])('%s is no number of things', (text) => {
    expect(readAboutNumeral(text)).toBeUndefined();
  });

  it('may be said digit by digit', () => {
    expect(readDigits('三〇一')).toBe('301');
    expect(readDigits('三十')).toBeUndefined();
    expect(readDigits('')).toBeUndefined();
  });
});
