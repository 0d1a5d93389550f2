import { describe, expect, it } from 'vitest';

import { apart, endsNextDay, type Hours, parseHours } from '../src/hours.ts';

const MINUTE = 60_000;

describe('the hours of a day', () => {
  it.each([
    ['none', [], []],
    ['one interval', [['09:00', '17:30']], [540, 1050]],
    [
      'two intervals',
      [
        ['09:00', '12:00'],
        ['14:00', '18:00'],
      ],
      [540, 720, 840, 1080],
    ],
    [
      'intervals that touch',
      [
        ['09:00', '12:00'],
        ['12:00', '18:00'],
      ],
      [540, 720, 720, 1080],
    ],
    ['a single digit hour', [['9:00', '17:00']], [540, 1020]],
    ['the whole day', [['00:00', '24:00']], [0, 1440]],
    ['a night shift', [['22:00', '06:00']], [1320, 1800]],
    [
      'a night shift after a day shift',
      [
        ['08:00', '12:00'],
        ['22:00', '06:00'],
      ],
      [480, 720, 1320, 1800],
    ],
    ['a shift up to midnight', [['22:00', '00:00']], [1320, 1440]],
    ['a shift that ends when the next begins', [['06:00', '05:59']], [360, 1799]],
  ] as const)('can be %s', (_, hours, minutes) => {
    expect(parseHours(hours, '/week/mon')).toEqual(minutes.map((minute) => minute * MINUTE));
  });

  it('can have seconds and milliseconds', () => {
    expect(parseHours([['09:00:15', '17:00:00.5']], '/week/mon')).toEqual([540 * MINUTE + 15_000, 1020 * MINUTE + 500]);
    expect(parseHours([['09:00', '17:00:00.007']], '/week/mon')).toEqual([540 * MINUTE, 1020 * MINUTE + 7]);
  });

  it.each<[string, unknown, string]>([
    ['text', '09:00-17:00', '/week/mon'],
    ['nothing', null, '/week/mon'],
    ['one time', [['09:00']], '/week/mon/0'],
    ['three times', [['09:00', '12:00', '14:00']], '/week/mon/0'],
    ['an interval as text', ['09:00-17:00'], '/week/mon/0'],
    ['words', [['nine', 'five']], '/week/mon/0'],
    ['numbers', [[9, 17]], '/week/mon/0'],
    ['minute 60', [['09:60', '17:00']], '/week/mon/0'],
    ['second 60', [['09:00:60', '17:00']], '/week/mon/0'],
    ['25:00', [['09:00', '25:00']], '/week/mon/0'],
    ['24:01', [['09:00', '24:01']], '/week/mon/0'],
    ['an opening at 24:00', [['24:00', '06:00']], '/week/mon/0'],
    [
      'opening and closing at once',
      [
        ['09:00', '12:00'],
        ['13:00', '13:00'],
      ],
      '/week/mon/1',
    ],
    ['a trailing word', [['09:00 ', '17:00']], '/week/mon/0'],
  ])('cannot be %s', (_, hours, path) => {
    expect(() => parseHours(hours as Hours, '/week/mon')).toThrowError(
      expect.objectContaining({ code: 'TIME_HOURS', path }),
    );
  });

  it.each([
    [
      'out of order',
      [
        ['14:00', '18:00'],
        ['09:00', '12:00'],
      ],
      '/week/mon/1',
    ],
    [
      'overlapping',
      [
        ['09:00', '12:00'],
        ['11:59', '18:00'],
      ],
      '/week/mon/1',
    ],
    [
      'after a night shift',
      [
        ['22:00', '06:00'],
        ['23:00', '24:00'],
      ],
      '/week/mon/1',
    ],
    [
      'overlapping with themselves a day later',
      [
        ['05:00', '07:00'],
        ['22:00', '05:01'],
      ],
      '/week/mon',
    ],
  ] as const)('cannot be %s', (_, hours, path) => {
    expect(() => parseHours(hours, '/week/mon')).toThrowError(
      expect.objectContaining({ code: 'TIME_HOURS_OVERLAP', path }),
    );
  });

  it('name the interval that cannot be read', () => {
    expect(() => parseHours([['09:00', '12.00']], '/week/mon')).toThrowError('["09:00","12.00"]');
  });

  it('end on the next day when they cross midnight, not when they reach it', () => {
    expect(endsNextDay(parseHours([['22:00', '24:00']], ''))).toBe(false);
    expect(endsNextDay(parseHours([['22:00', '00:01']], ''))).toBe(true);
    expect(endsNextDay([])).toBe(false);
  });

  it('are apart from those of the next day when they end before or as those begin', () => {
    const night = parseHours([['22:00', '06:00']], '');
    expect(apart(night, parseHours([['06:00', '12:00']], ''))).toBe(true);
    expect(apart(night, parseHours([['05:59', '12:00']], ''))).toBe(false);
    expect(apart(night, [])).toBe(true);
    expect(apart([], night)).toBe(true);
  });
});
