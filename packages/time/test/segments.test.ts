import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arrange, intersect, type Segments, subtract, unite } from '../src/segments.ts';

describe('segments', () => {
  it.each([
    ['apart', [0, 2], [3, 5], [], [0, 2, 3, 5], [0, 2]],
    ['touching', [0, 2], [2, 5], [], [0, 5], [0, 2]],
    ['overlapping', [0, 4], [2, 6], [2, 4], [0, 6], [0, 2]],
    ['one inside the other', [0, 9], [2, 4], [2, 4], [0, 9], [0, 2, 4, 9]],
    ['the same', [1, 3], [1, 3], [1, 3], [1, 3], []],
    ['ending together', [0, 9], [4, 9], [4, 9], [0, 9], [0, 4]],
    ['many', [0, 2, 4, 6, 8, 10], [1, 9], [1, 2, 4, 6, 8, 9], [0, 10], [0, 1, 9, 10]],
    ['one of them none', [0, 2], [], [], [0, 2], [0, 2]],
    ['both none', [], [], [], [], []],
  ])('%s: %j and %j have in common %j, together %j, and apart %j', (_, one, other, both, either, less) => {
    expect(intersect(one, other)).toEqual(both);
    expect(intersect(other, one)).toEqual(both);
    expect(unite(one, other)).toEqual(either);
    expect(unite(other, one)).toEqual(either);
    expect(subtract(one, other)).toEqual(less);
  });

  it.each([
    [
      'in any order',
      [
        [5, 6],
        [0, 2],
      ],
      [0, 2, 5, 6],
    ],
    [
      'overlapping',
      [
        [0, 4],
        [2, 6],
      ],
      [0, 6],
    ],
    [
      'touching',
      [
        [0, 2],
        [2, 4],
      ],
      [0, 4],
    ],
    [
      'inside another',
      [
        [0, 9],
        [2, 4],
        [8, 12],
      ],
      [0, 12],
    ],
    ['none', [], []],
  ] as const)('%s are arranged', (_, pairs, segments) => {
    expect(arrange(pairs)).toEqual(segments);
  });

  const anySegments = fc
    .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 12 })
    .map((bounds) => bounds.slice(0, bounds.length - (bounds.length % 2)).toSorted((a, b) => a - b));

  it('hold what a set of moments holds', () => {
    fc.assert(
      fc.property(anySegments, anySegments, (one, other) => {
        for (let moment = 0; moment < 40; moment++) {
          const [a, b] = [holds(one, moment), holds(other, moment)];
          expect(holds(intersect(one, other), moment)).toBe(a && b);
          expect(holds(unite(one, other), moment)).toBe(a || b);
          expect(holds(subtract(one, other), moment)).toBe(a && !b);
        }
      }),
    );
  });

  it('stay ascending and apart', () => {
    fc.assert(
      fc.property(anySegments, anySegments, (one, other) => {
        for (const result of [intersect(one, other), unite(one, other), subtract(one, other)]) {
          expect(result).toEqual([...new Set(result)].toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

function holds(segments: Segments, moment: number): boolean {
  return segments.some((open, index) => index % 2 === 0 && open <= moment && moment < (segments[index + 1] ?? 0));
}
