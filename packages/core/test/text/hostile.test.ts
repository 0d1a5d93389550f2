import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findAddresses, findMeasures, normaliseText } from '@linli/core';
import { simplify } from '@linli/core/traditional';

/** Everything that runs over the words of a request. */
function readAll(raw: string): void {
  const { text, rawRange } = normaliseText(raw, { simplify });
  rawRange(0, text.length);
  findAddresses(text);
  findMeasures(text);
  // And over words nobody normalised.
  findAddresses(raw);
  findMeasures(raw);
}

/** Texts meant to make a pattern try again and again; each is repeated to the length wanted. */
const hostile = [
  '一',
  '十万',
  '1',
  '1,000,',
  '1.',
  '1-',
  '1-1-',
  '1-1-100',
  '9-9至',
  'a',
  'ab1',
  '负-',
  '楼',
  '1栋',
  '1栋2单元301',
  '1栋-',
  '3号院',
  '5米多',
  '深深约约',
  '3米五',
  '半个半',
  '余万',
  '2余万',
  '¥',
  ' ',
  ' \n',
  '\u3000',
  'e\u0301',
  '\u0301\u0316',
  'ｶﾞ',
  'ㄱㅏ',
  '\uAC00\u11A8',
  '\uD83D',
  '\u200B',
  '\u202E1',
  '😀',
  '㎡',
  'ﷺ',
  '樓',
  '暐',
  '⿰',
  '著么',
];

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the pattern matcher was asked while `run` ran. */
function matching(run: () => void): { calls: number; longInputs: Set<string> } {
  const longInputs = new Set<string>();
  let calls = 0;
  const original = RegExp.prototype.exec;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    calls++;
    if (text.length > 100) longInputs.add(this.source);
    return original.call(this, text);
  });
  run();
  vi.restoreAllMocks();
  return { calls, longInputs };
}

describe('hostile words', { timeout: 60_000 }, () => {
  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        expect(() => {
          readAll(raw);
        }).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it.each(hostile.map((part) => [part]))('%j a hundred thousand characters long comes to an end', (part) => {
    const raw = part.repeat(Math.ceil(100_000 / part.length));
    expect(() => {
      readAll(raw);
    }).not.toThrow();
  });

  it.each(hostile.map((part) => [part]))('%j asks the pattern matcher no more often than it is long', (part) => {
    const once = matching(() => {
      readAll(`x${part.repeat(500)}x`);
    });
    const fourfold = matching(() => {
      readAll(`x${part.repeat(2000)}x`);
    });
    expect(fourfold.calls).toBeLessThanOrEqual(4 * once.calls + 100);
  });

  it('meet no pattern that repeats without bound, white space apart', () => {
    const { longInputs } = matching(() => {
      for (const part of hostile) readAll(part.repeat(200));
    });
    const unbounded = [...longInputs].filter((source) => {
      const withoutClasses = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'c');
      return /[*+]|\{\d+,\}/.test(withoutClasses) && source !== String.raw`\s+`;
    });
    expect(longInputs.size).toBeGreaterThan(5);
    expect(unbounded).toEqual([]);
  });

  it('hold ten megabytes', () => {
    const raw = '5栋2单元301漏水，积水深约三米，126户300余人受影响！'.repeat(350_000);
    const { text, flags } = normaliseText(raw);
    expect(raw.length).toBeGreaterThan(10_000_000);
    expect(text).toHaveLength(raw.length);
    expect(flags).toEqual([]);
  });
});
