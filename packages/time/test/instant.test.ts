import { describe, expect, it } from 'vitest';

import { epochOf, type Instant, parseInstant } from '@linli/time';

describe('an instant', () => {
  it.each([
    ['a Date', new Date(1234), 1234],
    ['epoch milliseconds', 1234, 1234],
    ['part of a millisecond, cut off', 1234.9, 1234],
    ['a Temporal instant', { epochMilliseconds: 1234 }, 1234],
    ['before 1970', -1, -1],
    ['the first a Date can hold', -8.64e15, -8.64e15],
    ['the last a Date can hold', 8.64e15, 8.64e15],
  ])('can be %s', (_, instant, epoch) => {
    expect(epochOf(instant)).toBe(epoch);
  });

  it.each([
    ['an invalid Date', new Date(NaN), 'Invalid Date'],
    ['NaN', NaN, 'NaN'],
    ['infinity', Infinity, 'Infinity'],
    ['beyond the last', 8.64e15 + 1, '8640000000000001'],
    ['text', '2026-01-01', '"2026-01-01"'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['an object without a time', {}, '{}'],
    ['an object with a time that is none', { epochMilliseconds: 'now' }, '{"epochMilliseconds":"now"}'],
    ['an object with a time out of range', { epochMilliseconds: NaN }, '{"epochMilliseconds":null}'],
  ])('cannot be %s', (_, instant, value) => {
    expect(() => epochOf(instant as Instant)).toThrowError(
      expect.objectContaining({ code: 'TIME_INSTANT', data: { value } }),
    );
  });

  it.each([
    ['2026-09-30T16:00+08:00', '2026-09-30T08:00:00.000Z'],
    ['2026-09-30T08:00Z', '2026-09-30T08:00:00.000Z'],
    ['2026-09-30T08:00:01Z', '2026-09-30T08:00:01.000Z'],
    ['2026-09-30T08:00:01.25-03:30', '2026-09-30T11:30:01.250Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('is read from %s', (text, expected) => {
    expect(parseInstant(text).toISOString()).toBe(expected);
  });

  it.each([
    ['a date alone', '2026-09-30'],
    ['a time without its offset, which would be the machine’s', '2026-09-30T16:00'],
    ['a day that does not exist', '2026-02-30T16:00Z'],
    ['an hour that does not exist', '2026-02-28T25:00Z'],
    ['words', 'tomorrow'],
    ['more than an instant', '2026-09-30T16:00Z!'],
    ['something before an instant', 'at 2026-09-30T16:00Z'],
    ['nothing', ''],
    ['no text', undefined],
  ])('is not read from %s', (_, text) => {
    expect(() => parseInstant(text as string)).toThrowError(expect.objectContaining({ code: 'TIME_INSTANT' }));
  });
});
