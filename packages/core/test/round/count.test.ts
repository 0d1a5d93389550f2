import { addCounts, type Count, formatCount, parseCount, percentOf } from '@linli/core/round';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a count', () => {
  it.each<[string, Count | undefined]>([
    ['126', 126],
    ['300+', { atLeast: 300 }],
    ['300余', { atLeast: 300 }],
    ['150多', { atLeast: 150 }],
    ['２千余', { atLeast: 2000 }],
    ['3百', 300],
    ['1万余', { atLeast: 10_000 }],
    ['', undefined],
    ['-3', undefined],
    ['3.5', undefined],
    ['1e3', undefined],
    ['about 300', undefined],
  ])('reads %j', (text, count) => {
    expect(parseCount(text)).toEqual(count);
  });

  it('reads back what it wrote, in both languages', () => {
    const counts = fc.oneof(fc.nat(), fc.record({ atLeast: fc.nat() }));
    fc.assert(
      fc.property(counts, fc.constantFrom('zh-CN' as const, 'en' as const), (count, locale) => {
        expect(parseCount(formatCount(count, locale))).toEqual(count);
      }),
    );
  });

  it('stays a lower bound in every sum it is part of', () => {
    expect(addCounts([])).toBe(0);
    expect(addCounts([1, { atLeast: 2 }, 3])).toEqual({ atLeast: 6 });
  });
});

describe('a share', () => {
  it('reads as 100 only where it is all, as 0 only where it is nothing', () => {
    const shares = fc.nat(100_000).chain((total) => fc.record({ total: fc.constant(total), done: fc.nat(total) }));
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 4 }), ({ done, total }, digits) => {
        const percent = percentOf({ done, total }, digits);
        expect(percent === 100).toBe(total > 0 && done === total);
        expect(percent === 0).toBe(total > 0 && done === 0);
      }),
    );
  });
});
