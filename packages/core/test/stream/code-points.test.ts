import { Buffer } from 'node:buffer';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareText } from '@linli/core/stream';

const wellFormed = fc.string({ unit: 'binary', maxLength: 6 });

describe('the order of code points', () => {
  it('is that of the bytes in UTF-8, as databases sort', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });

  it.each([
    ['a', 'b', -1],
    ['a', 'ab', -1],
    ['', '', 0],
    ['１', '𠮷', -1],
    ['𠮷', '栋', 1],
  ])('of %j and %j is %i', (a, b, sign) => {
    expect(Math.sign(compareText(a, b))).toBe(sign);
  });
});
