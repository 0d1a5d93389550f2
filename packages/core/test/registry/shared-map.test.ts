import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { emptySharedMap } from '../../src/registry/shared-map.ts';

const steps = fc.array(fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.integer()), { maxLength: 5 }), {
  maxLength: 20,
});

describe('a map that shares what did not change', () => {
  it('holds what a Map would, after any additions, and leaves every earlier one as it was', () => {
    fc.assert(
      fc.property(steps, (additions) => {
        let map = emptySharedMap<number>();
        const plain = new Map<string, number>();
        const earlier: { map: typeof map; size: number; values: number[] }[] = [];
        for (const entries of additions) {
          earlier.push({ map, size: plain.size, values: [...plain.values()].toSorted((a, b) => a - b) });
          map = map.with(entries);
          for (const [key, value] of entries) plain.set(key, value);
          for (const [key, value] of plain) expect(map.get(key)).toBe(value);
          expect(map.size).toBe(plain.size);
        }
        for (const before of earlier) {
          expect(before.map.size).toBe(before.size);
          expect([...before.map.values()].toSorted((a, b) => a - b)).toEqual(before.values);
        }
      }),
    );
  });
});
