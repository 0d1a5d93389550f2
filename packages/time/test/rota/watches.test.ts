import { describe, expect, it } from 'vitest';

import { chinaCalendar } from '@linli/time';
import { rota, watches } from '@linli/time/rota';

const HOUR = 3_600_000;
/** An instant of March 2026, in China: the 7th is a Saturday. */
const at = (time: string) => new Date(`2026-03-${time}+08:00`);

describe('watches', () => {
  it('B16: on site from Saturday 20:00 to Monday 08:00 are 36 h, and relief was due after 12 h', () => {
    const presence = { person: 'Wang', from: at('07T20:00') };
    expect(watches([presence], { longest: '12h', at: at('09T08:00') })).toEqual([
      {
        person: 'Wang',
        from: at('07T20:00'),
        to: undefined,
        length: 36 * HOUR,
        overBy: 24 * HOUR,
        reliefDueAt: at('08T08:00'),
      },
    ]);
    const ended = { ...presence, to: at('09T08:00') };
    expect(watches([ended], { longest: '12h', at: at('10T08:00') })).toMatchObject([
      { to: at('09T08:00'), length: 36 * HOUR },
    ]);
  });

  it('within the limit need no relief once they have ended, and say when it is due while they go on', () => {
    const from = at('07T20:00');
    const options = { longest: '12h', at: at('08T02:00') };
    expect(watches([{ person: 'Wang', from }], options)).toMatchObject([
      { length: 6 * HOUR, overBy: 0, reliefDueAt: at('08T08:00') },
    ]);
    expect(watches([{ person: 'Wang', from, to: at('08T08:00') }], options)).toMatchObject([
      { overBy: 0, reliefDueAt: undefined },
    ]);
  });

  it('are joined where stretches of one person touch or overlap', () => {
    const found = watches(
      [
        { person: 'Wang', from: at('08T04:00'), to: at('08T10:00') },
        { person: 'Li', from: at('07T22:00'), to: at('08T10:00') },
        { person: 'Wang', from: at('07T20:00'), to: at('08T04:00') },
        { person: 'Wang', from: at('08T06:00'), to: at('08T07:00') },
        { person: 'Wang', from: at('08T10:01'), to: at('08T11:00') },
        { person: 'Wang', from: at('09T10:00') },
      ],
      { longest: '720min', at: at('08T12:00') },
    );
    expect(found.map(({ person, from, length, overBy }) => [person, from, length / HOUR, overBy / HOUR])).toEqual([
      ['Wang', at('07T20:00'), 14, 2],
      ['Li', at('07T22:00'), 12, 0],
      ['Wang', at('08T10:01'), 59 / 60, 0],
    ]);
  });

  it('of a plan are found from its turns', () => {
    const over = { every: { days: 1 }, starts: '2026-03-07', calendar: chinaCalendar() } as const;
    const shifts = [
      { name: 'day', from: '08:00', to: '20:00' },
      { name: 'night', from: '20:00', to: '08:00' },
    ];
    const cover = { cover: { date: '2026-03-07', shift: 'night' }, person: 'Wang', at: 0 };
    const turns = rota({ people: ['Wang', 'Li', 'Zhao'], over, shifts, changes: [cover] }).turnsBetween({
      from: '2026-03-07',
      to: '2026-03-08',
    });
    expect(watches(turns, { longest: '12h', at: at('07T00:00') })).toEqual([]);
    expect(watches(turns, { longest: '12h', at: at('07T20:00') })).toMatchObject([
      { person: 'Wang', overBy: 12 * HOUR, reliefDueAt: at('07T20:00') },
    ]);
  });

  it.each([
    ['TIME_WATCH_LIMIT', '/longest', () => watches([], { longest: '12wh', at: 0 })],
    ['TIME_LIMIT_PARTS', '/longest', () => watches([], { longest: '1h+1h', at: 0 })],
    ['TIME_PERIOD', '/presences/0', () => watches([{ person: 'Wang', from: 1, to: 0 }], { longest: '12h', at: 0 })],
    ['TIME_INSTANT', undefined, () => watches([{ person: 'Wang', from: Number.NaN }], { longest: '12h', at: 0 })],
  ])('%s at %s', (code, path, make) => {
    expect(make).toThrow(expect.objectContaining({ code, path }));
  });
});
