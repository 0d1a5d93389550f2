import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';

import { printable, printableJson } from '../../src/output/printable.ts';
import { padTo, shorten, widthOf, wrap } from '../../src/output/width.ts';

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('路', '灯', '\u001B', '\u202E', '👨‍👩‍👧', '\uD800', ',', ' ', '…'), fc.string()),
});

describe('width on a terminal', () => {
  it.each([
    ['路灯', 4],
    ['r1', 2],
    ['3号楼，', 7],
    ['👨‍👩‍👧', 2],
    ['', 0],
    ['é', 1],
  ])('of %j is %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it.each([
    ['路灯不亮', 8, '路灯不亮'],
    ['路灯不亮', 7, '路灯不…'],
    ['路灯不亮', 6, '路灯…'],
    ['ab', 2, 'ab'],
    ['abc', 2, 'a…'],
    ['路灯', 1, '…'],
  ])('of %j shortened to %i gives %j', (text, width, short) => {
    expect(shorten(text, width)).toBe(short);
  });

  it('a comma does not begin a line', () => {
    expect(wrap('晚上回家，看不见路', 8, 3)).toEqual(['晚上回', '家，看不', '见路']);
    expect(wrap('(一)(二)', 3, 9)).toEqual(['(', '一)', '(', '二)']);
  });

  it('is what string-width says, by whatever way it was found', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = printable(raw);
        expect(widthOf(text)).toBe(stringWidth(text));
      }),
    );
  });

  it('is never passed by shortened, wrapped or padded text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 4 }), (raw, width, most) => {
        const lines = wrap(printable(raw), width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(widthOf(padTo(shorten(printable(raw), width), width))).toBe(width);
      }),
    );
  });
});

describe('what is printed', () => {
  it('holds no control, no format character and no half of a pair', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(printable(raw).replaceAll('\u200D', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });

  it('as JSON reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyText, (value, text) => {
        const line = printableJson([value, text]);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify([value, text])));
      }),
    );
  });
});
