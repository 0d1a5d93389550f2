import { describe, expect, it } from 'vitest';

import type { FactDeclaration } from '@linli/rules';

import { instantCells, numberCells, wholeRange } from '../../src/check/cells.ts';

const number = (more: Partial<FactDeclaration> = {}): FactDeclaration => ({ type: 'number', ...more });

describe('numbers that questions can tell apart', () => {
  it.each<readonly [string, readonly unknown[], FactDeclaration, readonly number[]]>([
    ['any and its neighbours, where nothing is asked', [], number(), [-1, 1]],
    ['a constant, and one on either side', [2], number(), [1, 2, 3]],
    ['constants in any order, and what lies between', [4, 1, 4], number(), [0, 1, 2.5, 4, 5]],
    ['whole numbers only', [1, 4], number({ integer: true }), [0, 1, 2, 4, 5]],
    ['none between neighbours', [1, 2], number({ integer: true }), [0, 1, 2, 3]],
    ['whole numbers around others', [1.5, 2.5], number({ integer: true }), [1, 2, 3]],
    ['nothing outside a range, its ends included', [2], number({ minimum: 0, maximum: 5 }), [0, 1, 2, 3.5, 5]],
    ['nothing outside, where a constant is', [9, -9], number({ minimum: 0, maximum: 4 }), [0, 2, 4]],
    ['numbers alone', ['x', null, 3], number(), [2, 3, 4]],
  ])('are %s', (_, constants, declaration, cells) => {
    expect(numberCells(constants, declaration)).toEqual(cells);
  });

  it.each<readonly [string, FactDeclaration, readonly number[] | undefined]>([
    ['every whole number of a range', number({ integer: true, minimum: -1, maximum: 2 }), [-1, 0, 1, 2]],
    ['those within ends that are none', number({ integer: true, minimum: 0.5, maximum: 3.5 }), [1, 2, 3]],
    ['none of an empty range', number({ integer: true, minimum: 3, maximum: 1 }), []],
    [
      'a hundred and one',
      number({ integer: true, minimum: 1, maximum: 101 }),
      Array.from({ length: 101 }, (_, at) => at + 1),
    ],
    ['not more', number({ integer: true, minimum: 1, maximum: 102 }), undefined],
    ['not without an end', number({ integer: true, minimum: 1 }), undefined],
    ['not without a beginning', number({ integer: true, maximum: 1 }), undefined],
    ['not of numbers that need not be whole', number({ minimum: 1, maximum: 2 }), undefined],
    ['not of what is no number', { type: 'string', integer: true, minimum: 1, maximum: 2 }, undefined],
  ])('are counted out: %s', (_, declaration, cells) => {
    expect(wholeRange(declaration)).toEqual(cells);
  });
});

describe('instants that questions can tell apart', () => {
  const noon = '2026-10-01T12:00:00.000Z';
  const one = '2026-10-01T13:00:00.000Z';

  it.each<readonly [string, readonly unknown[], readonly unknown[]]>([
    [
      'a second around the beginning of time, where nothing is asked',
      [],
      ['1969-12-31T23:59:59.000Z', '1970-01-01T00:00:01.000Z'],
    ],
    [
      'an instant, the same written otherwise, and a second on either side',
      [noon],
      [noon, Date.parse(noon), '2026-10-01T11:59:59.000Z', '2026-10-01T12:00:01.000Z'],
    ],
    [
      'an instant written with an offset, and the same in UTC',
      ['2026-10-01T20:00:00+08:00'],
      ['2026-10-01T20:00:00+08:00', noon, '2026-10-01T11:59:59.000Z', '2026-10-01T12:00:01.000Z'],
    ],
    [
      'a third way to write it, where two are asked about',
      [noon, Date.parse(noon)],
      [noon, Date.parse(noon), '2026-10-01T12:00:00.000+00:00', '2026-10-01T11:59:59.000Z', '2026-10-01T12:00:01.000Z'],
    ],
    [
      'two in any order, and what lies between',
      [one, noon],
      [
        one,
        noon,
        Date.parse(noon),
        Date.parse(one),
        '2026-10-01T12:30:00.000Z',
        '2026-10-01T11:59:59.000Z',
        '2026-10-01T13:00:01.000Z',
      ],
    ],
    [
      'half a millisecond between neighbours',
      [1000, 1001],
      [
        1000,
        1001,
        '1970-01-01T00:00:01.000Z',
        '1970-01-01T00:00:01.001Z',
        1000.5,
        '1970-01-01T00:00:00.000Z',
        '1970-01-01T00:00:02.001Z',
      ],
    ],
    [
      'instants alone',
      ['soon', 5000],
      [5000, '1970-01-01T00:00:05.000Z', '1970-01-01T00:00:04.000Z', '1970-01-01T00:00:06.000Z'],
    ],
  ])('are %s', (_, constants, cells) => {
    expect(instantCells(constants)).toEqual(cells);
  });
});
