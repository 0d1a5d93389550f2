import { describe, expect, it } from 'vitest';

import { parseDay } from '../src/civil-day.ts';
import { Clock } from '../src/clock.ts';
import { createZone } from '../src/zone.ts';

function clockOf(zone: string, from: string, to: string): Clock {
  return new Clock(createZone(zone), parseDay(from), parseDay(to));
}

/** Wall time as milliseconds. */
function wall(text: string): number {
  return Date.parse(`${text}Z`);
}

function shown(epoch: number): string {
  return new Date(epoch).toISOString().replace(':00.000Z', 'Z');
}

const NEW_YORK = clockOf('America/New_York', '2025-12-01', '2027-01-01');
const APIA = clockOf('Pacific/Apia', '2011-12-01', '2012-01-31');
const LORD_HOWE = clockOf('Australia/Lord_Howe', '2023-01-01', '2024-01-01');
const SAO_PAULO = clockOf('America/Sao_Paulo', '2017-06-01', '2018-06-01');

describe('the clocks of a place', () => {
  it.each([
    ['before spring', NEW_YORK, '2026-03-08T06:59', '2026-03-08T01:59'],
    ['at the change to summer', NEW_YORK, '2026-03-08T07:00', '2026-03-08T03:00'],
    ['in summer', NEW_YORK, '2026-07-01T16:00', '2026-07-01T12:00'],
    ['before the change to winter', NEW_YORK, '2026-11-01T05:59', '2026-11-01T01:59'],
    ['at the change to winter', NEW_YORK, '2026-11-01T06:00', '2026-11-01T01:00'],
    ['before a day is skipped', APIA, '2011-12-30T09:59', '2011-12-29T23:59'],
    ['after a day is skipped', APIA, '2011-12-30T10:00', '2011-12-31T00:00'],
    ['half an hour of summer time', LORD_HOWE, '2023-01-01T00:00', '2023-01-01T11:00'],
    ['half an hour less in winter', LORD_HOWE, '2023-06-01T00:00', '2023-06-01T10:30'],
  ])('show %s the right wall time', (_, clock, epoch, expected) => {
    expect(shown(clock.wallOf(wall(epoch)))).toBe(`${expected}Z`);
  });

  it.each([
    ['in winter', NEW_YORK, '2026-01-05T09:00', '2026-01-05T14:00'],
    ['in summer', NEW_YORK, '2026-07-01T09:00', '2026-07-01T13:00'],
    ['just before the change to summer', NEW_YORK, '2026-03-08T01:59', '2026-03-08T06:59'],
    ['in the skipped hour: at the jump', NEW_YORK, '2026-03-08T02:30', '2026-03-08T07:00'],
    ['at the end of the skipped hour', NEW_YORK, '2026-03-08T03:00', '2026-03-08T07:00'],
    ['before the repeated hour', NEW_YORK, '2026-11-01T00:59', '2026-11-01T04:59'],
    ['in the repeated hour: the first time', NEW_YORK, '2026-11-01T01:30', '2026-11-01T05:30'],
    ['after the repeated hour', NEW_YORK, '2026-11-01T02:00', '2026-11-01T07:00'],
    ['on a skipped day: at the jump', APIA, '2011-12-30T12:00', '2011-12-30T10:00'],
    ['at a skipped midnight: at the jump', SAO_PAULO, '2017-10-15T00:00', '2017-10-15T03:00'],
  ])('find the instant %s', (_, clock, text, expected) => {
    expect(shown(clock.instantOf(wall(text)))).toBe(`${expected}Z`);
  });

  it.each([
    ['in the skipped hour: as much later', NEW_YORK, '2026-03-08T02:30', '2026-03-08T07:30'],
    ['in the repeated hour: the first time', NEW_YORK, '2026-11-01T01:30', '2026-11-01T05:30'],
    ['outside of changes', NEW_YORK, '2026-03-09T02:30', '2026-03-09T06:30'],
    ['on a skipped day: a day later', APIA, '2011-12-30T12:00', '2011-12-30T22:00'],
  ])('keep the time of day %s, as Temporal does', (_, clock, text, expected) => {
    expect(shown(clock.sameTimeOn(wall(text)))).toBe(`${expected}Z`);
  });

  it.each([
    ['New York', NEW_YORK],
    ['Apia', APIA],
    ['Lord Howe', LORD_HOWE],
    ['São Paulo', SAO_PAULO],
  ])('of %s never go back for a later wall time, and show it where it exists', (_, clock) => {
    const first = wall(
      clock === APIA ? '2011-12-02T00:00' : clock === SAO_PAULO ? '2017-06-02T00:00' : '2026-01-01T00:00',
    );
    const from = clock === LORD_HOWE ? wall('2023-01-02T00:00') : first;
    const minutes = clock === APIA ? 58 * 24 * 60 : 300 * 24 * 60;
    let last = -Infinity;
    for (let minute = 0; minute < minutes; minute += 17) {
      const text = from + minute * 60_000;
      const epoch = clock.instantOf(text);
      if (epoch < last) expect(`${shown(text)} at ${shown(epoch)}`).toBe(`not before ${shown(last)}`);
      if (clock.wallOf(epoch) < text) expect(shown(clock.wallOf(epoch))).toBe(shown(text));
      last = epoch;
    }
    expect(last).toBeGreaterThan(from);
  });

  it('know one offset for a place that never changes its clocks', () => {
    expect(clockOf('+08:00', '2026-01-01', '2027-01-01').offset).toBe(8 * 3_600_000);
    expect(clockOf('Asia/Shanghai', '1992-01-10', '2027-01-01').offset).toBe(8 * 3_600_000);
    expect(clockOf('Asia/Shanghai', '1990-01-01', '2027-01-01').offset).toBeNaN();
    expect(NEW_YORK.offset).toBeNaN();
  });
});
