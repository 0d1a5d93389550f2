import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatPlaceCode, LinliError, parsePlaceCode } from '@linli/core';

import { contains, type PlaceCodeParts } from '../../src/neighbourhood/place-code.ts';

const district = '110105';
const street = '110105012';
const community = '110105012003';
const above = ['110000', '110100'];

const refusal = (code: string): LinliError => {
  try {
    parsePlaceCode(code);
  } catch (error) {
    if (error instanceof LinliError) return error;
  }
  throw new Error(`"${code}" was read`);
};

describe('a place code', () => {
  it.each([
    ['110000', { scheme: 'district', province: '11', prefecture: '00', county: '00', parents: [] }],
    ['110100', { scheme: 'district', province: '11', prefecture: '01', county: '00', parents: ['110000'] }],
    [district, { scheme: 'district', province: '11', prefecture: '01', county: '05', parents: above }],
    ['469001', { scheme: 'district', province: '46', prefecture: '90', county: '01', parents: ['460000', '469000'] }],
    [street, { scheme: 'street', district, street: '012', streetKind: 'street', parents: [...above, district] }],
    ['110105100', { scheme: 'street', district, street: '100', streetKind: 'town' }],
    ['110105200', { scheme: 'street', district, street: '200', streetKind: 'township' }],
    ['110105400', { scheme: 'street', district, street: '400', streetKind: 'enterprise' }],
    [
      community,
      { scheme: 'community', district, street: '012', community: '003', parents: [...above, district, street] },
    ],
    ['441900003001', { scheme: 'community', district: '441900', parents: ['440000', '441900', '441900003'] }],
    [
      `${community}07`,
      { scheme: 'grid', community: '003', grid: '07', parents: [...above, district, street, community] },
    ],
    [`${community}007`, { scheme: 'beijing-grid', grid: '007', parents: [...above, district, street, community] }],
    [`010100${community}00`, { scheme: 'object', object: '010100', sequence: '00', merged: false }],
    ['01010011010501260102', { scheme: 'object', community: '601', sequence: '02', merged: true }],
  ])('%s', (code, expected) => {
    expect(parsePlaceCode(code)).toMatchObject({ ...expected, code });
  });

  it.each([
    ['１１０１０５', district],
    [' 110105 012　003 ', community],
  ])('%j may be written wide or with blanks', (written, code) => {
    expect(parsePlaceCode(written).code).toBe(code);
  });

  it.each([
    ['', 'it is not made of digits alone'],
    ['11010x', 'it is not made of digits alone'],
    ['110-105', 'it is not made of digits alone'],
    ['-110105', 'it is not made of digits alone'],
    ['1'.repeat(1000), 'it is not made of digits alone'],
    ['1101', 'no scheme has 4 digits'],
    ['1101050120', 'no scheme has 10 digits'],
    ['000000', 'the digits of the province are all zero'],
    ['110005', 'the digits of the prefecture are all zero'],
    ['110000012', 'a province does not stand directly above a street'],
    ['000000012', 'the digits of the district are all zero'],
    ['110105000', 'the digits of the street are all zero'],
    ['110105600', 'the street group 600 lies outside 001-599'],
    ['110105012000', 'the digits of the community are all zero'],
    [`${community}00`, 'the digits of the grid are all zero'],
    [`${community}000`, 'the digits of the grid are all zero'],
    [`000000${community}01`, 'the digits of the object are all zero'],
  ])('%j is refused', (code, reason) => {
    expect(refusal(code)).toMatchObject({ code: 'PLACE_CODE', data: { reason: { en: reason } } });
  });

  it('is not repeated at length in the error', () => {
    expect(refusal('x'.repeat(100_000)).message.length).toBeLessThan(400);
  });

  it('reads any string or refuses it with its code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 ]{0,22}$/)), (text) => {
        try {
          expect(parsePlaceCode(text).code).toMatch(/^\d{6,20}$/);
        } catch (error) {
          expect(error).toMatchObject({ code: 'PLACE_CODE' });
        }
      }),
    );
  });
});

/** The groups of any valid code. */
const anyParts: fc.Arbitrary<PlaceCodeParts> = fc
  .record({
    scheme: fc.constantFrom('district', 'street', 'community', 'grid', 'beijing-grid', 'object'),
    numbers: fc.tuple(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 599 }),
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 99 }),
    ),
  })
  .map(({ scheme, numbers }) => {
    const digits = (index: number, length: number) => String(numbers[index]).padStart(length, '0');
    const [province, prefecture, county] = [digits(0, 2), digits(1, 2), digits(2, 2)];
    const within = { district: `${province}${prefecture}${county}`, street: digits(3, 3), community: digits(4, 3) };
    switch (scheme) {
      case 'district':
        return { scheme, province, prefecture, county };
      case 'grid':
        return { scheme, ...within, grid: digits(5, 2) };
      case 'beijing-grid':
        return { scheme, ...within, grid: digits(5, 3) };
      case 'object':
        return { scheme, ...within, object: digits(4, 6), sequence: digits(5, 2) };
      case 'street':
        return { scheme, district: within.district, street: within.street };
      default:
        return { scheme, ...within };
    }
  });

describe('writing a place code', () => {
  it('is the way back from reading it', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const code = formatPlaceCode(parts);
        const read = parsePlaceCode(code);
        expect(read).toMatchObject(parts);
        expect(formatPlaceCode(read)).toBe(code);
      }),
    );
  });

  it.each<[string, PlaceCodeParts]>([
    ['a group that is too short', { scheme: 'street', district, street: '12' }],
    ['groups that only fit together', { scheme: 'community', district, street: '01', community: '2003' }],
    ['the length of another scheme', { scheme: 'grid', district, street: '012', community: '003', grid: '007' }],
    ['a group of zeros', { scheme: 'street', district, street: '000' }],
  ])('refuses %s', (_, parts) => {
    expect(() => formatPlaceCode(parts)).toThrow(expect.objectContaining({ code: 'PLACE_CODE' }));
  });
});

describe('one place in another', () => {
  it.each([
    ['110000', `${community}007`, true],
    [district, street, true],
    [street, `010100${community}00`, true],
    [community, `${community}07`, true],
    [community, community, true],
    ['１１０１０５', community, true],
    ['110106', community, false],
    ['110105013', community, false],
    [community, street, false],
    [`${community}07`, `${community}007`, false],
  ])('%s contains %s: %s', (parent, code, expected) => {
    expect(contains(parent, code)).toBe(expected);
  });

  it('needs codes that can be read', () => {
    expect(() => contains('1', community)).toThrow(LinliError);
    expect(() => contains(district, 'x')).toThrow(LinliError);
  });

  it('holds for all parents of a code, and each of them contains the next', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const code = formatPlaceCode(parts);
        const chain = [...parsePlaceCode(code).parents, code];
        chain.slice(1).forEach((inner, index) => {
          expect(contains(chain[index] ?? '', inner)).toBe(true);
          expect(contains(chain[index] ?? '', code)).toBe(true);
        });
      }),
    );
  });
});
