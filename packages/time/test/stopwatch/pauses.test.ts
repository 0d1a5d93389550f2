import { describe, expect, it } from 'vitest';

import { createCalendar } from '@linli/time';
import { stopwatch, type StopwatchEvent } from '@linli/time/stopwatch';

import { at, HOUR, dueAt, paused, resumed, started, stopped, watch } from './events.ts';

describe('a pause', () => {
  it.each([
    // limit, from, to, due without it, due with it
    ['4wh', '06T17:00', '09T10:00', '09T11:00', '09T15:00'],
    ['4wh', '06T18:00', '09T09:00', '09T11:00', '09T11:00'],
    ['3wd', '09T18:00', '10T09:00', '11T16:00', '11T16:00'],
    ['3wd', '09T10:00', '09T15:00', '11T16:00', '12T10:00'],
    ['3wd', '09T16:00', '10T16:00', '11T16:00', '12T16:00'],
    ['3wd', '06T20:00', '09T08:00', '11T16:00', '11T16:00'],
    ['1d', '06T20:00', '07T08:00', '07T16:00', '08T04:00'],
    ['2h', '06T16:30', '06T16:45', '06T18:00', '06T18:15'],
  ])('%s from %s to %s moves the end from %s to %s', (limit, from, to, without, due) => {
    expect(dueAt(limit, [started('06T16:00')])).toEqual(at(without));
    expect(dueAt(limit, [started('06T16:00'), paused(from), resumed(to)])).toEqual(at(due));
  });

  it('of a whole working day keeps the time of day, also one outside working hours', () => {
    const day = [paused('10T09:00'), resumed('11T09:00')];
    expect(dueAt('2wd', [started('06T20:00'), ...day])).toEqual(at('11T20:00'));
    expect(dueAt('2wd', [started('09T08:00'), ...day])).toEqual(at('12T08:00'));
    const weekend = [paused('13T09:00'), resumed('14T09:00')];
    expect(dueAt('4wd', [started('09T13:00'), ...weekend])).toEqual(at('16T13:00'));
  });

  it.each([
    ['end-of-day', '12T00:00', '13T00:00'],
    ['closing', '11T18:00', '12T18:00'],
    [{ hoursPerDay: 7 }, '11T16:00', '12T16:00'],
  ] as const)('of a whole working day fits counting %j', (counting, without, due) => {
    const policies = { policies: { counting } };
    const day = [paused('10T09:00'), resumed('11T09:00')];
    expect(dueAt('3wd', [started('06T16:00')], policies)).toEqual(at(without));
    expect(dueAt('3wd', [started('06T16:00'), ...day], policies)).toEqual(at(due));
  });

  it('of a part of a day ends with the working time, not at the old closing time', () => {
    const policies = { policies: { counting: 'closing' } } as const;
    expect(dueAt('3wd', [started('06T16:00'), paused('10T10:00'), resumed('10T11:30')], policies)).toEqual(
      at('12T10:30'),
    );
  });

  it('counts to the millisecond, and twice within one minute', () => {
    const events = [
      started('06T16:00'),
      paused('06T16:10:00.250'),
      resumed('06T16:10:10.250'),
      paused('06T16:10:20.250'),
      resumed('06T16:10:30.251'),
    ];
    expect(dueAt('2h', events)).toEqual(at('06T18:00:20.001'));
    expect(dueAt('2wh', events)).toEqual(at('09T09:00:20.001'));
  });

  it('moves the due instant while it lasts, and never lets it pass', () => {
    const events = [started('06T16:00'), paused('06T16:30')];
    for (const time of ['06T16:40', '07T00:00', '09T12:00']) {
      const state = watch('2h').stateAt(events, at(time));
      expect(state).toMatchObject({ state: 'paused', elapsed: HOUR / 2, remaining: 1.5 * HOUR, lateBy: 0 });
      expect(state.breachedAt).toBeUndefined();
    }
  });

  it('that runs from off hours into off hours past the due instant leaves it due at the resume', () => {
    // Due Tuesday 20:00, paused at 18:30 with no working time left, taken up on Wednesday before opening.
    const events = [started('09T20:00'), paused('10T18:30'), resumed('11T08:00')];
    expect(dueAt('1wd', events)).toEqual(at('11T08:00'));
    expect(watch('1wd').stateAt([...events, stopped('11T08:00')], at('11T09:00')).state).toBe('met');
  });

  it('that begins late changes nothing', () => {
    const events = [started('06T16:00'), paused('06T19:00'), resumed('06T20:00')];
    const state = watch('2h').stateAt(events, at('06T21:00'));
    expect(state).toMatchObject({
      state: 'overdue',
      dueAt: at('06T18:00'),
      breachedAt: at('06T18:00'),
      lateBy: 3 * HOUR,
    });
    expect(state.pauses).toMatchObject([{ cost: 0, kind: 'pause', automatic: false }]);
  });

  it('before counting begins costs nothing', () => {
    const options = { policies: { start: 'forward' } } as const;
    expect(dueAt('2h', [started('07T10:00'), paused('07T12:00'), resumed('08T12:00')], options)).toEqual(
      at('09T11:00'),
    );
    expect(dueAt('2h', [started('07T10:00'), paused('07T12:00'), resumed('09T09:30')], options)).toEqual(
      at('09T11:30'),
    );
  });

  it('is counted before the last day is rolled off a holiday, and the end off the night', () => {
    const rolled = { policies: { lastDay: 'forward' } } as const;
    expect(dueAt('1d', [started('06T16:00')], rolled)).toEqual(at('09T16:00'));
    expect(dueAt('1d', [started('06T16:00'), paused('07T09:00'), resumed('07T10:00')], rolled)).toEqual(at('09T17:00'));
    const closing = { policies: { lastDay: 'forward', counting: 'closing' } } as const;
    expect(dueAt('1d', [started('06T16:00'), paused('07T09:00'), resumed('07T10:00')], closing)).toEqual(
      at('09T18:00'),
    );
    const end = { policies: { end: 'forward' } } as const;
    expect(dueAt('2h', [started('06T16:00'), paused('06T16:10'), resumed('06T16:20')], end)).toEqual(at('09T09:00'));
  });

  it('at closing is due at the next opening where the policies say so', () => {
    const options = { policies: { atClosing: 'next-opening' } } as const;
    expect(dueAt('1wh', [started('06T16:00'), paused('06T16:10'), resumed('06T17:10')], options)).toEqual(
      at('09T09:00'),
    );
  });

  it('keeps wall time and working time apart where the clocks change', () => {
    // New York went from 02:00 to 03:00 on Sunday, 8 March 2026.
    const week = { fri: [['09:00', '17:00']], sat: [['22:00', '06:00']], mon: [['09:00', '17:00']] } as const;
    const newYork = createCalendar({ zone: 'America/New_York', week });
    const local = (time: string, offset: string) => new Date(`2026-03-${time}${offset}`);
    const events: StopwatchEvent[] = [
      { type: 'started', at: local('06T16:00', '-05:00') },
      { type: 'paused', at: local('07T23:00', '-05:00') },
      { type: 'resumed', at: local('08T04:00', '-04:00') },
    ];
    const due = (limit: string) => stopwatch({ limit, calendar: newYork }).stateAt(events, at('31T00:00')).dueAt;
    expect(due('2d')).toEqual(local('08T20:00', '-04:00'));
    expect(due('8wh')).toEqual(local('09T13:00', '-04:00'));
    expect(due('2wd')).toEqual(local('13T12:00', '-04:00'));
  });

  it('is listed with its reason and cost', () => {
    const state = watch('3wd').stateAt(
      [started('06T16:00'), paused('06T17:00', 'parts'), resumed('09T10:00')],
      at('09T11:00'),
    );
    expect(state.pauses).toEqual([
      { kind: 'pause', reason: 'parts', from: at('06T17:00'), to: at('09T10:00'), automatic: false, cost: 2 * HOUR },
    ]);
  });
});

describe('pause quotas', () => {
  const rules = { pauses: { 'waiting for parts': { longest: '4wh', most: 2 }, weather: { longest: '1d' }, owner: {} } };

  it('allow only the reasons named', () => {
    const record = (reason?: string) =>
      watch('3wd', { rules }).record([started('06T16:00')], paused('06T17:00', reason));
    expect(record('owner')).toHaveLength(2);
    expect(() => record('wether')).toThrow(
      expect.objectContaining({ code: 'TIME_PAUSE_REASON', path: '/events/1/reason' }),
    );
    expect(() => record('wether')).toThrow('Did you mean "weather"?');
    expect(() => record()).toThrow('Give one of: waiting for parts, weather, owner. Or let the rules allow it.');
    expect(() => watch('3wd', { rules: { pauses: {} } }).record([started('06T16:00')], paused('06T17:00'))).toThrow(
      'There is no pause for the reason "". Or let',
    );
  });

  it('end a pause by themselves when the time for its reason is used up', () => {
    const events = [started('06T16:00'), paused('06T16:00', 'waiting for parts')];
    const used = watch('3wd', { rules });
    expect(used.nextChange(events, at('06T17:00'))).toEqual({
      at: at('09T11:00'),
      resumes: true,
      due: false,
      warnings: [],
    });
    const state = used.stateAt(events, at('10T12:00'));
    expect(state).toMatchObject({ state: 'running', dueAt: at('12T11:00') });
    expect(state.pauses).toMatchObject([{ to: at('09T11:00'), automatic: true, cost: 4 * HOUR }]);
    // Who resumes it later does no harm, once.
    const late = [...events, resumed('10T12:00')];
    expect(used.stateAt(late, at('10T13:00')).dueAt).toEqual(at('12T11:00'));
    expect(() => used.record(late, resumed('10T14:00'))).toThrow(
      expect.objectContaining({ code: 'TIME_STOPWATCH_STATE' }),
    );
  });

  it('without a length let a pause go on', () => {
    const used = watch('3wd', { rules });
    const events = [started('06T16:00'), paused('06T17:00', 'owner')];
    expect(used.stateAt(events, at('20T12:00')).state).toBe('paused');
    expect(used.nextChange(events, at('06T17:00'))).toBeUndefined();
  });

  it('add up over pauses', () => {
    const used = watch('3wd', { rules });
    const once = [started('06T16:00'), paused('06T16:00', 'waiting for parts'), resumed('06T17:00')];
    const twice = [...once, paused('09T09:00', 'waiting for parts')];
    expect(used.stateAt(twice, at('09T20:00')).pauses).toMatchObject([
      { cost: HOUR },
      { cost: 3 * HOUR, to: at('09T12:00') },
    ]);
    expect(() => used.record(twice, paused('10T10:00', 'waiting for parts'))).toThrow(
      expect.objectContaining({ code: 'TIME_PAUSE_QUOTA', data: { reason: 'waiting for parts', most: 2 } }),
    );
    const rain = [started('06T16:00'), paused('06T16:00', 'weather'), resumed('08T16:00')];
    expect(() => used.record(rain, paused('09T10:00', 'weather'))).toThrow(
      'The pauses for "weather" are used up: 1d in all are allowed.',
    );
  });
});
