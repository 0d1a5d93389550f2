import { describe, expect, it } from 'vitest';

import { createZone } from '../src/zone.ts';

const HOUR = 3_600_000;

describe('a zone', () => {
  it.each([
    ['UTC', '2026-07-01T00:00Z', 0],
    ['Etc/UTC', '2026-07-01T00:00Z', 0],
    ['Z', '2026-07-01T00:00Z', 0],
    ['+08:00', '2026-07-01T00:00Z', 8],
    ['+0530', '2026-07-01T00:00Z', 5.5],
    ['-03:30', '2026-07-01T00:00Z', -3.5],
    ['+23:59', '2026-07-01T00:00Z', 23 + 59 / 60],
    ['Asia/Shanghai', '2026-07-01T00:00Z', 8],
    ['Asia/Shanghai', '1988-07-01T00:00Z', 9],
    ['Asia/Shanghai', '1991-09-14T16:59:59.999Z', 9],
    ['Asia/Shanghai', '1991-09-14T17:00Z', 8],
    ['Asia/Kathmandu', '2026-07-01T00:00Z', 5.75],
    ['America/New_York', '2026-07-01T00:00Z', -4],
    ['America/New_York', '2026-01-01T00:00Z', -5],
  ])('%s is at %s %d hours east of UTC', (name, at, hours) => {
    expect(createZone(name).offsetAt(Date.parse(at))).toBe(hours * HOUR);
  });

  it.each([
    ['UTC', '2026', []],
    ['Asia/Shanghai', '2026', []],
    ['Asia/Shanghai', '1991', ['1991-04-13T18:00:00.000Z', '1991-09-14T17:00:00.000Z']],
    ['America/New_York', '2026', ['2026-03-08T07:00:00.000Z', '2026-11-01T06:00:00.000Z']],
    ['Pacific/Apia', '2011', ['2011-04-02T14:00:00.000Z', '2011-09-24T14:00:00.000Z', '2011-12-30T10:00:00.000Z']],
    ['Africa/Casablanca', '2024', ['2024-03-10T02:00:00.000Z', '2024-04-14T02:00:00.000Z']],
  ])('%s changes its clocks in %s at %j', (name, year, changes) => {
    const [from, to] = [Date.parse(`${year}-01-01T00:00Z`), Date.parse(`${Number(year) + 1}-01-01T00:00Z`)];
    const found = createZone(name).changes(from, to);
    expect(found.map((change) => new Date(change).toISOString())).toEqual(changes);
  });

  it('changes from its first instant on, and up to but not at its last', () => {
    const zone = createZone('America/New_York');
    const change = Date.parse('2026-03-08T07:00Z');
    expect(zone.changes(change, change + 1)).toEqual([change]);
    expect(zone.changes(change - 1, change)).toEqual([]);
    expect(zone.changes(change + 1, change + 2)).toEqual([]);
  });

  it('gives the same changes however often and in whatever pieces it is asked', () => {
    const zone = createZone('Europe/Paris');
    const [from, to] = [Date.parse('2015-06-01T00:00Z'), Date.parse('2025-06-01T00:00Z')];
    const whole = zone.changes(from, to);
    const middle = Date.parse('2019-02-03T04:05Z');
    expect(whole).toHaveLength(20);
    expect([...zone.changes(from, middle), ...zone.changes(middle, to)]).toEqual(whole);
  });

  it('may be a rule of the caller, in whole milliseconds', () => {
    const change = Date.parse('2026-05-01T00:00Z');
    const zone = createZone({ name: 'Station', offsetAt: (epoch) => (epoch < change ? 0.4 : HOUR) });
    expect(zone.name).toBe('Station');
    expect([zone.offsetAt(change - 1), zone.offsetAt(change)]).toEqual([0, HOUR]);
    expect(zone.changes(Date.parse('2026-01-01'), Date.parse('2027-01-01'))).toEqual([change]);
  });

  it('gives a change in January once, however the years are asked for', () => {
    const change = Date.parse('2026-01-10T00:00Z');
    const zone = createZone({ name: 'Station', offsetAt: (epoch) => (epoch < change ? 0 : HOUR) });
    expect(zone.changes(Date.parse('2024-06-01'), Date.parse('2027-06-01'))).toEqual([change]);
    expect(zone.changes(Date.parse('2025-06-01'), change)).toEqual([]);
  });

  it('asks the platform nothing about China since 1991', () => {
    const zone = createZone('Asia/Shanghai');
    expect(zone.changes(Date.parse('1992-01-01'), Date.parse('2190-01-01'))).toEqual([]);
  });

  it.each([
    'Asia/Nowhere',
    '',
    'Beijing',
    '+24:00',
    '+08:60',
    '08:00',
    undefined,
    null,
    8,
    { name: 'No rule' },
    { name: 'Wild', offsetAt: () => NaN },
    { name: 'Far', offsetAt: () => 25 * HOUR },
  ])('is not %j', (zone) => {
    expect(() => createZone(zone as string)).toThrowError(
      expect.objectContaining({ code: 'TIME_ZONE', path: '/zone' }),
    );
  });
});
