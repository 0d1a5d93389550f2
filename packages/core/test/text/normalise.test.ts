import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { normaliseText, type TextFlag } from '@linli/core';

describe('a text made ready for matching', () => {
  it.each([
    ['nothing', '', ''],
    ['a text that is normal already', '14-24门坡道扶手破损', '14-24门坡道扶手破损'],
    ['full-width letters, digits and punctuation', 'Ａ座１２０３，漏水！', 'a座1203,漏水!'],
    ['capitals', 'B1层 KTV', 'b1层 ktv'],
    ['Kangxi radicals', '⽔管', '水管'],
    ['compatibility forms', '10㎡、①、…', '10m2、1、...'],
    ['half-width kana with its voice mark', 'ｶﾞ', 'ガ'],
    ['Korean letters of two widths', 'ㄱㅏ ﾡￂ', '가 가'],
    ['a letter that joins with its mark in lower case only', 'J\u030C', 'ǰ'],
    ['an ideographic space', '5栋　301', '5栋 301'],
    ['runs of white space', ' 5栋 \t\n 301\r\n', '5栋 301'],
    ['white space alone', ' \n ', ''],
    ['emoji', '谢谢😀🙏🏽', '谢谢😀🙏🏽'],
    ['characters beyond the basic plane', '𠮷野家', '𠮷野家'],
    ['Greek capitals', 'ΟΔΟΣ', 'οδοσ'],
  ])('of %s', (_, raw, text) => {
    expect(normaliseText(raw)).toMatchObject({ raw, text, flags: [] });
  });

  it.each<[string, string, string, TextFlag[]]>([
    ['half a surrogate pair', '漏\uD83D水', '漏\uFFFD水', ['lone-surrogate']],
    ['zero-width characters', '漏\u200B水\uFEFF', '漏水', ['invisible']],
    ['a variation selector', '❤\uFE0F', '❤', ['invisible']],
    ['joiners in an emoji', '👨\u200D👩', '👨👩', ['invisible']],
    ['tag characters', '漏\u{E0041}\u{E007F}水', '漏水', ['invisible']],
    ['a soft hyphen between a letter and its mark', 'e\u00AD\u0301', 'é', ['invisible']],
    ['turned writing', '\u202E水漏\u2066', '水漏', ['direction']],
    ['NUL', '漏\u0000水', '漏 水', ['control']],
    ['an escape sequence', '漏\u001B[31m水', '漏 [31m水', ['control']],
    ['more marks than any language writes', `a${'\u0316'.repeat(40)}`, `a${'\u0316'.repeat(30)}`, ['stacked-marks']],
    ['several at once', '\u0000漏\u200B水\u202E\u200B', '漏水', ['control', 'invisible', 'direction']],
  ])('says that it held %s', (_, raw, text, flags) => {
    expect(normaliseText(raw)).toMatchObject({ raw, text, flags });
  });
});

describe('the way back to the raw text', () => {
  const sources = (raw: string, simplify?: (text: string) => string) => {
    const { text, rawRange } = normaliseText(raw, simplify === undefined ? {} : { simplify });
    return Array.from({ length: text.length }, (_, at) => {
      const { start, end } = rawRange(at, at + 1);
      return `${text.charAt(at)}=${raw.slice(start, end)}`;
    }).join(' ');
  };

  it.each([
    ['one to one', 'Ａ座１', 'a=Ａ 座=座 1=１'],
    ['one to several', '10㎡漏', '1=1 0=0 m=㎡ 2=㎡ 漏=漏'],
    ['several to one', 'e\u0301水', 'é=e\u0301 水=水'],
    ['something taken out', '漏\u200B\u200B水', '漏=漏 水=水'],
    ['blanks joined', ' 漏 \n 水 ', '漏=漏  = \n  水=水'],
    ['all together', '\u200B１０㎡ \t ｶﾞ\u0000…', '1=１ 0=０ m=㎡ 2=㎡  = \t  ガ=ｶﾞ  =\u0000 .=… .=… .=…'],
  ])('from %s', (_, raw, expected) => {
    expect(sources(raw)).toBe(expected);
  });

  it('covers what was taken out within a range, and nothing around it', () => {
    const { rawRange } = normaliseText('\u200B漏\u200B水\u200B');
    expect(rawRange(0, 2)).toEqual({ start: 1, end: 4 });
  });

  it('keeps to the text, and is empty where nothing is asked for', () => {
    const { rawRange } = normaliseText('１０㎡');
    expect(rawRange(-5, 99)).toEqual({ start: 0, end: 3 });
    expect(rawRange(2, 2)).toEqual({ start: 2, end: 2 });
    expect(rawRange(3, 1)).toEqual({ start: 2, end: 2 });
  });

  it('holds through simplification, even where it changes the length', () => {
    const longer = (text: string) => text.replaceAll('樓', '[楼]');
    expect(normaliseText('五樓 漏水', { simplify: longer }).text).toBe('五[楼] 漏水');
    expect(sources('五樓 漏水', longer)).toBe('五=五 [=樓 楼=樓 ]=樓  =  漏=漏 水=水');
  });
});

describe('normalising any text', () => {
  /** Strings that mix the characters which trouble normalisation. */
  const troubled = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'a Aé\u0301\u0316ςΣİ㎡１Ａ，　\t\n\u0000\u200B\u202E\uFE0Fㄱㅏﾡￂｶﾞ가\u1100\u1161\u11A8\u11A7漏水號',
        ),
        fc.constantFrom('\uD83D', '\uDE00', '😀', '\u{E0041}', '\u{16D67}', '\u0344', '\u{1D165}', 'ﬃ', 'ﷺ'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('twice changes nothing', () => {
    fc.assert(
      fc.property(troubled, (raw) => {
        const { text } = normaliseText(raw);
        expect(normaliseText(text)).toMatchObject({ text, flags: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves every assigned character in a form that stays as it is', () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0xe0fff; code += code === 0x3ff00 ? 0xe0000 - 0x3ff00 : 0x100) {
      const characters = Array.from({ length: 0x100 }, (_, at) => String.fromCodePoint(code + at));
      const { text } = normaliseText(characters.map((character) => `a${character}가.`).join(''));
      if (normaliseText(text).text !== text) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  it('leads every part back to where it came from', () => {
    fc.assert(
      fc.property(troubled, fc.nat(40), fc.nat(40), (raw, from, length) => {
        const { text, rawRange } = normaliseText(raw);
        const before = [...text].slice(0, from).join('');
        const part = [...text].slice(from, from + length).join('');
        const range = rawRange(before.length, before.length + part.length);
        expect(0 <= range.start && range.start <= range.end && range.end <= raw.length).toBe(true);
        expect(normaliseText(raw.slice(range.start, range.end)).text).toContain(part.trim());
      }),
      { numRuns: 2000 },
    );
  });

  it('leads neighbouring parts back to places in the same order', () => {
    fc.assert(
      fc.property(troubled, (raw) => {
        const { text, rawRange } = normaliseText(raw);
        const starts = Array.from({ length: text.length }, (_, at) => rawRange(at, at + 1).start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });
});
