import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sampleOf } from '../../src/mutate/sample.ts';

const list = Array.from({ length: 100 }, (_, at) => at);

describe('a sample', () => {
  it('is everything where there is not more', () => {
    expect(sampleOf([1, 2], 2, 1)).toEqual([1, 2]);
  });

  it('has the size asked for, keeps the order, and is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer(), (size, seed) => {
        const sample = sampleOf(list, size, seed);
        expect(new Set(sample).size).toBe(size);
        expect(sample).toEqual(sample.toSorted((a, b) => a - b));
        expect(sampleOf(list, size, seed)).toEqual(sample);
      }),
    );
  });

  it('differs from seed to seed, and leaves nothing out for good', () => {
    expect(sampleOf(list, 10, 1)).not.toEqual(sampleOf(list, 10, 2));
    const drawn = new Set(list.flatMap((seed) => sampleOf(list, 10, seed)));
    expect(drawn.size).toBe(100);
  });
});
