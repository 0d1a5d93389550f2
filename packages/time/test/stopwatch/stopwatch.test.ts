import { describe, expect, it } from 'vitest';

import { createCalendar } from '@linli/time';
import type { StopwatchEvent } from '@linli/time/stopwatch';

import { at, HOUR, dueAt, extended, paused, resumed, started, stopped, suspended, watch } from './events.ts';

describe('a stopwatch from start to stop', () => {
  it('waits for its start, whatever came before', () => {
    const state = watch('18h').stateAt([started('06T14:00')], at('06T13:20'));
    expect(state).toMatchObject({ state: 'waiting', startedAt: undefined, dueAt: undefined, elapsed: 0, share: 0 });
    expect(state.remaining).toBeUndefined();
    expect(watch('18h').stateAt([], at('06T13:20')).trace()).toEqual({ days: [], pauses: [] });
  });

  it('B18: found Friday 16:00 with 1d is in time on Saturday 16:00 and late by a minute at 16:01', () => {
    const events = (stop: string) => [started('06T16:00'), stopped(stop)];
    expect(watch('1d').stateAt(events('07T16:00'), at('08T00:00'))).toMatchObject({ state: 'met', lateBy: 0 });
    const late = watch('1d').stateAt(events('07T16:01'), at('09T00:00'));
    expect(late).toMatchObject({ state: 'late', lateBy: 60_000, breachedAt: at('07T16:00') });
    expect(late.stoppedAt).toEqual(at('07T16:01'));
  });

  it('B19: both legs of 1+3 run from the same instant', () => {
    expect(dueAt('1d', [started('06T16:00')])).toEqual(at('07T16:00'));
    expect(dueAt('3wd', [started('06T16:00')])).toEqual(at('11T16:00'));
  });

  it('B28: arrival after 15:00 minutes is met, a second later is late', () => {
    const arrival = (time: string) =>
      watch('15min').stateAt([started('06T16:00'), stopped(time)], at('06T17:00')).state;
    expect(arrival('06T16:15')).toBe('met');
    expect(arrival('06T16:15:01')).toBe('late');
  });

  it('counts what is used and left in the measure of the limit', () => {
    const events = [started('06T17:00')];
    expect(watch('4wh').stateAt(events, at('08T12:00'))).toMatchObject({
      state: 'running',
      measure: 'working',
      elapsed: HOUR,
      remaining: 3 * HOUR,
      share: 0.25,
    });
    expect(watch('4h').stateAt(events, at('06T18:00'))).toMatchObject({ measure: 'wall', elapsed: HOUR, share: 0.25 });
    expect(watch('4h').stateAt(events, at('06T22:00'))).toMatchObject({
      state: 'overdue',
      remaining: 0,
      share: 1.25,
      lateBy: HOUR,
    });
  });

  it('says unmet when the goal was given up', () => {
    const state = watch('1d').stateAt([started('06T16:00'), stopped('06T17:00', false)], at('09T00:00'));
    expect(state).toMatchObject({ state: 'unmet', lateBy: 0, elapsed: HOUR });
  });

  it('shares are 0 or 1 where the limit holds no working time at all', () => {
    const saturday = [started('07T08:00')];
    expect(watch('1wd').stateAt(saturday, at('09T07:59')).share).toBe(0);
    expect(watch('1wd').stateAt(saturday, at('09T08:00')).share).toBe(1);
  });

  it('is provisional where the way to the due instant is', () => {
    const start = new Date('2026-12-30T16:00+08:00');
    expect(watch('3wd').stateAt([{ type: 'started', at: start }], start).provisional).toBe(true);
    expect(watch('1h').stateAt([{ type: 'started', at: start }], start).provisional).toBe(false);
  });
});

describe('events', () => {
  it('happen in the order of their instants, whatever the order they are told in', () => {
    const events = [started('06T16:00'), paused('09T10:00'), resumed('09T15:00'), stopped('12T10:00')];
    expect(watch('3wd').stateAt(events.toReversed(), at('12T12:00')).state).toBe('met');
    expect(watch('3wd').record(events.slice(1).toReversed(), started('06T16:00'))).toHaveLength(4);
  });

  it('have not happened yet when they lie ahead', () => {
    const events = [started('06T16:00'), paused('09T10:00'), started('10T10:00')];
    expect(watch('3wd').stateAt(events, at('09T09:59')).state).toBe('running');
    expect(watch('3wd').stateAt(events, at('09T10:00')).state).toBe('paused');
    expect(watch('3wd').warningsBetween(events, at('01T00:00'), at('10T09:59'))).toEqual([]);
  });
});

describe('an extension', () => {
  it('adds one original limit, at most twice', () => {
    const three = watch('3wd');
    const once = three.record([started('06T16:00')], extended('09T10:00'));
    const twice = three.record(once, extended('10T10:00'));
    expect(three.stateAt(once, at('10T00:00'))).toMatchObject({ dueAt: at('16T16:00'), extensions: ['3wd'] });
    expect(three.stateAt(twice, at('11T00:00'))).toMatchObject({ dueAt: at('19T16:00'), extensions: ['3wd', '3wd'] });
    expect(() => three.record(twice, extended('11T10:00'))).toThrow(
      expect.objectContaining({ code: 'TIME_EXTENSION_SPENT', path: '/events/3' }),
    );
  });

  it('adds what the rules or the event say, in any unit', () => {
    const rules = { extensions: { most: 3, by: '1wd' } };
    expect(dueAt('3wd', [started('06T16:00'), extended('09T10:00')], { rules })).toEqual(at('12T16:00'));
    expect(dueAt('3wd', [started('06T16:00'), extended('09T10:00', '4h')], { rules })).toEqual(at('11T20:00'));
    const policies = { counting: 'end-of-day' } as const;
    expect(dueAt('3wd', [started('06T16:00'), extended('09T10:00', '1d')], { rules, policies })).toEqual(
      at('13T00:00'),
    );
    expect(dueAt('3wd', [started('06T16:00'), extended('09T10:00', '4h')], { rules, policies })).toEqual(
      at('12T04:00'),
    );
  });

  it.each(['same-time', 'end-of-day', 'closing', { hoursPerDay: 8 }] as const)(
    'by the limit is the same as twice the limit, counting %j',
    (counting) => {
      for (const [limit, double] of [
        ['3wd', '6wd'],
        ['5d', '10d'],
        ['4wh', '8wh'],
        ['90min', '180min'],
      ] as const) {
        const policies = { policies: { counting, lastDay: 'forward', start: 'forward' } } as const;
        const events = [started('06T16:00'), extended('06T16:10'), paused('06T17:00'), resumed('09T11:00')];
        expect(dueAt(limit, events, policies)).toEqual(
          dueAt(
            double,
            events.filter(({ type }) => type !== 'extended'),
            policies,
          ),
        );
      }
    },
  );

  it('is refused when it is late, not when it is just due, nor in a pause that began in time', () => {
    const three = watch('3wd');
    expect(three.record([started('06T16:00')], extended('11T16:00'))).toHaveLength(2);
    expect(() => three.record([started('06T16:00')], extended('11T16:00:00.001'))).toThrow(
      expect.objectContaining({ code: 'TIME_EXTENSION_LATE' }),
    );
    expect(three.record([started('06T16:00'), paused('11T10:00')], extended('13T10:00'))).toHaveLength(3);
    expect(() => three.record([started('06T16:00'), paused('12T10:00')], extended('13T10:00'))).toThrow(
      expect.objectContaining({ code: 'TIME_EXTENSION_LATE' }),
    );
  });
});

describe('a suspension', () => {
  it('ends by itself and moves the due instant by the time it takes', () => {
    const events = [started('06T16:00'), suspended('09T10:00', '2026-03-16T10:00+08:00')];
    const three = watch('3wd');
    expect(three.stateAt(events, at('12T00:00'))).toMatchObject({ state: 'suspended', dueAt: at('18T16:00') });
    expect(three.nextChange(events, at('12T00:00'))).toMatchObject({ at: at('16T10:00'), resumes: true, due: false });
    expect(three.stateAt(events, at('16T10:00'))).toMatchObject({ state: 'running', dueAt: at('18T16:00') });
    expect(three.nextChange(events, at('16T10:00'))).toMatchObject({ at: at('18T16:00'), resumes: false, due: true });
  });

  it('can end early', () => {
    const events = [started('06T16:00'), suspended('09T10:00', '2026-03-16T10:00+08:00'), resumed('10T10:00')];
    expect(dueAt('3wd', events)).toEqual(at('12T16:00'));
  });

  it('is granted once, in time, and for a year at most', () => {
    const three = watch('3wd');
    const to = (time: string, until: string) => () => three.record([started('06T16:00')], suspended(time, until));
    expect(to('09T10:00', '2027-03-09T10:00+08:00')()).toHaveLength(2);
    expect(to('09T10:00', '2027-03-09T10:00:01+08:00')).toThrow(
      expect.objectContaining({ code: 'TIME_SUSPENSION_UNTIL', path: '/events/1/until' }),
    );
    expect(to('09T10:00', '2026-03-09T10:00+08:00')).toThrow(
      expect.objectContaining({ code: 'TIME_SUSPENSION_UNTIL' }),
    );
    expect(to('12T10:00', '2026-03-20T10:00+08:00')).toThrow(expect.objectContaining({ code: 'TIME_SUSPENSION_LATE' }));
    const once = to('09T10:00', '2026-03-10T10:00+08:00')();
    expect(() => three.record(once, suspended('11T10:00', '2026-03-12T10:00+08:00'))).toThrow(
      expect.objectContaining({ code: 'TIME_SUSPENSION_SPENT' }),
    );
    const rules = { suspensions: { most: 2, longest: '5wd' } };
    expect(watch('3wd', { rules }).record(once, suspended('11T10:00', '2026-03-18T10:00+08:00'))).toHaveLength(3);
    expect(() => watch('3wd', { rules }).record(once, suspended('11T10:00', '2026-03-18T10:01+08:00'))).toThrow(
      'Give a later instant, 2026-03-18T02:00:00.000Z at the latest.',
    );
  });
});

describe('another limit', () => {
  it('counts from the same start and keeps the pauses', () => {
    const events: StopwatchEvent[] = [
      started('06T16:00'),
      paused('09T10:00'),
      resumed('09T15:00'),
      { type: 'retargeted', at: at('09T16:00'), limit: '8wh' },
    ];
    expect(watch('3wd').stateAt(events, at('09T17:00'))).toMatchObject({ limit: '8wh', dueAt: at('10T11:00') });
    expect(dueAt('8wh', events.slice(0, 3))).toEqual(at('10T11:00'));
    const wall = [...events, { type: 'retargeted', at: at('09T16:00'), limit: '5d' } as const];
    expect(dueAt('3wd', wall)).toEqual(at('11T21:00'));
  });

  it('may be another calendar or another way of counting', () => {
    const nights = createCalendar({ zone: 'Asia/Shanghai', week: { fri: [['20:00', '06:00']] } });
    const events = [started('06T16:00'), paused('06T22:00'), resumed('07T01:00')];
    expect(dueAt('4wh', [...events, { type: 'retargeted', at: at('07T01:00'), calendar: nights }])).toEqual(
      at('07T03:00'),
    );
    const closing = { type: 'retargeted', at: at('09T00:00'), policies: { counting: 'closing' } } as const;
    expect(dueAt('3wd', [started('06T16:00'), closing])).toEqual(at('11T18:00'));
    expect(dueAt('3wd', [{ ...closing, at: at('01T00:00') }, started('06T16:00')])).toEqual(at('11T18:00'));
  });

  it('does not undo that it was late', () => {
    const longer = { type: 'retargeted', at: at('06T19:00'), limit: '2d' } as const;
    const state = watch('2h').stateAt([started('06T16:00'), longer], at('06T20:00'));
    expect(state).toMatchObject({ state: 'running', dueAt: at('08T16:00'), breachedAt: at('06T18:00'), lateBy: 0 });
    const shorter = { type: 'retargeted', at: at('06T19:00'), limit: '1h' } as const;
    expect(watch('2d').stateAt([started('06T16:00'), shorter], at('06T20:00'))).toMatchObject({
      state: 'overdue',
      dueAt: at('06T17:00'),
      breachedAt: at('06T19:00'),
    });
  });
});

describe('what a stopwatch cannot take', () => {
  it.each<[string, StopwatchEvent[], StopwatchEvent]>([
    ['a pause before the start', [], paused('06T17:00')],
    ['a second start', [started('06T16:00')], started('06T17:00')],
    ['a resume without a pause', [started('06T16:00')], resumed('06T17:00')],
    ['a pause in a pause', [started('06T16:00'), paused('06T16:30')], paused('06T17:00')],
    ['anything after the stop', [started('06T16:00'), stopped('06T16:30')], extended('06T17:00')],
  ])('%s', (_, events, event) => {
    expect(() => watch('3wd').record(events, event)).toThrow(expect.objectContaining({ code: 'TIME_STOPWATCH_STATE' }));
  });

  it('names what it could take instead', () => {
    expect(() => watch('3wd').record([], paused('06T17:00'))).toThrow(
      'A stopwatch that is waiting cannot take "paused" at 2026-03-06T09:00:00.000Z. It can take: started, retargeted.',
    );
  });

  it('an event it does not know', () => {
    const unknown = JSON.parse('{ "type": "pause", "at": 0 }') as StopwatchEvent;
    expect(() => watch('3wd').stateAt([unknown], 0)).toThrow(
      'There is no stopwatch event "pause". Did you mean "paused"?',
    );
  });

  it.each<[string, string, () => unknown]>([
    ['TIME_LIMIT_PARTS', '/limit', () => watch('1d+3wd')],
    ['TIME_LIMIT_PARTS', '/limit', () => watch({ parts: [] })],
    ['TIME_OPTION', '/rules/pause', () => watch('1d', JSON.parse('{ "rules": { "pause": {} } }') as object)],
    ['TIME_OPTION', '/rules', () => watch('1d', JSON.parse('{ "rules": 3 }') as object)],
    ['TIME_OPTION_COUNT', '/rules/extensions/most', () => watch('1d', { rules: { extensions: { most: -1 } } })],
    ['TIME_OPTION_COUNT', '/rules/pauses/a/most', () => watch('1d', { rules: { pauses: { a: { most: 0.5 } } } })],
    ['TIME_WARNING', '/warnings/0', () => watch('1d', { warnings: [{ share: 0 }] })],
    ['TIME_WARNING', '/warnings/1', () => watch('1d', { warnings: [{ share: 1 }, { share: 11 }] })],
    ['TIME_WARNING', '/warnings/0', () => watch('1d', JSON.parse('{ "warnings": [null] }') as object)],
    [
      'TIME_WARNING',
      '/warnings/0',
      () => watch('1d', JSON.parse('{ "warnings": [{ "share": 1, "after": "1d" }] }') as object),
    ],
    ['TIME_LIMIT_PARTS', '/warnings/0/before', () => watch('1d', { warnings: [{ before: '1d+1h' }] })],
  ])('%s at %s', (code, path, make) => {
    expect(make).toThrow(expect.objectContaining({ code, path }));
  });
});
