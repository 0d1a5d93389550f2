import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  changedLimits,
  droppable,
  shiftedDay,
  shiftedInstants,
  shiftedNumbers,
  tellingWords,
} from '../../src/mutate/values.ts';

describe('a number is shifted', () => {
  it.each([
    [2, [1, 3]],
    [0, [-1, 1]],
    [0.3, [0.2, 0.4]],
    [2.75, [2.74, 2.76]],
    [-1.5, [-1.6, -1.4]],
  ])('%d by its last place: %j', (value, shifted) => {
    expect(shiftedNumbers(value)).toEqual(shifted);
  });
});

describe('a day is shifted', () => {
  it.each([
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s by %d: %s', (day, days, shifted) => {
    expect(shiftedDay(day, days)).toBe(shifted);
  });
});

describe('an instant is shifted by a day and keeps its form', () => {
  it.each([
    ['2026-10-01T00:00:00+08:00', ['2026-09-30T00:00+08:00', '2026-10-02T00:00+08:00']],
    ['2026-10-01T00:00:30.500Z', ['2026-09-30T00:00:30.500Z', '2026-10-02T00:00:30.500Z']],
    [86_400_000, [0, 172_800_000]],
    [{ fact: 'other' }, []],
    ['soon', []],
  ])('%j: %j', (value, shifted) => {
    expect(shiftedInstants(value)).toEqual(shifted);
  });
});

describe('a limit is changed', () => {
  it.each([
    ['3wd', ['4wd', '3d']],
    ['1d', ['2d', '1wd']],
    ['2h', ['3h', '2wh']],
    ['4wh', ['5wh', '4h']],
    ['15min', ['16min']],
    ['1d+3wd', ['2d+3wd', '1wd+3wd', '1d+4wd', '1d+3d']],
    ['soon', []],
  ])('%s: %j', (limit, changed) => {
    expect(changedLimits(limit)).toEqual(changed);
  });
});

describe('parts of a list are dropped', () => {
  it.each([
    [['a'], []],
    [
      ['a', 'b'],
      [['a'], ['b']],
    ],
    [
      ['a', 'b', 'c', 'd', 'e'],
      [['a'], ['b'], ['c'], ['d', 'e']],
    ],
  ])('of %j: %j', (list, parts) => {
    expect(droppable(list)).toEqual(parts);
  });

  it('in at most four pieces that make up the whole, none of them all of it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), (list) => {
        const parts = droppable(list);
        expect(parts.flat()).toEqual(list);
        expect(parts.length).toBeLessThanOrEqual(4);
        for (const part of parts) expect(part.length).toBeLessThan(list.length);
      }),
    );
  });
});

describe('a word tells something', () => {
  it.each([
    [
      ['着火', '着火了', '冒烟'],
      ['着火', '冒烟'],
    ],
    [['a', 'a'], ['a']],
    [
      ['ab', 'bc'],
      ['ab', 'bc'],
    ],
  ])('unless another one of the list is part of it: of %j those are %j', (words, telling) => {
    expect(tellingWords(words)).toEqual(telling);
  });
});
