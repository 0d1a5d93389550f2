import { describe, expect, it } from 'vitest';

import { chinaCalendar, createCalendar } from '@linli/time';
import { formatStopwatchTrace, stopwatch, type StopwatchEvent } from '@linli/time/stopwatch';

/** An instant of March 2026, in China: the 6th is a Friday. */
const at = (time: string) => new Date(`2026-03-${time}+08:00`);
const events: StopwatchEvent[] = [
  { type: 'started', at: at('06T16:00') },
  { type: 'paused', at: at('09T10:00'), reason: 'parts' },
  { type: 'resumed', at: at('09T11:30') },
  { type: 'extended', at: at('09T12:00'), by: '1wd' },
  { type: 'suspended', at: at('10T09:00'), until: at('11T09:00') },
  { type: 'paused', at: at('11T16:00') },
];

describe('the trace of a stopwatch', () => {
  const watch = stopwatch({ limit: '3wd', calendar: chinaCalendar() });

  it('goes from the days of the limit over each pause to the due instant', () => {
    const state = watch.stateAt(events, at('11T17:00'));
    expect(state.trace().pauses).toEqual([
      {
        kind: 'pause',
        reason: 'parts',
        from: '2026-03-09 10:00',
        to: '2026-03-09 11:30',
        cost: 5_400_000,
        measure: 'working',
        due: '2026-03-12 17:30',
      },
      {
        kind: 'suspension',
        reason: undefined,
        from: '2026-03-10 09:00',
        to: '2026-03-11 09:00',
        cost: 25_200_000,
        measure: 'working',
        due: '2026-03-13 17:30',
      },
      {
        kind: 'pause',
        reason: undefined,
        from: '2026-03-11 16:00',
        to: undefined,
        cost: 3_600_000,
        measure: 'working',
        due: '2026-03-16 09:30',
      },
    ]);
    expect(state.dueAt).toEqual(at('16T09:30'));
    expect(formatStopwatchTrace(state.trace(), 'en').split('\n')).toEqual([
      '2026-03-06 Fri 16:00  start, 4 working days',
      '2026-03-07 Sat to 2026-03-08 Sun  day off: not counted',
      '2026-03-09 Mon  working day: 1 counted, 3 left',
      '2026-03-10 Tue  working day: 1 counted, 2 left',
      '2026-03-11 Wed  working day: 1 counted, 1 left',
      '2026-03-12 Thu  working day: 1 counted, 0 left',
      '2026-03-12 Thu 16:00  due',
      '2026-03-09 10:00 to 2026-03-09 11:30  paused for parts: 1 h 30 min of working time, due 2026-03-12 17:30',
      '2026-03-10 09:00 to 2026-03-11 09:00  suspended: 7 h of working time, due 2026-03-13 17:30',
      '2026-03-11 16:00 to now  paused: 1 h of working time, due 2026-03-16 09:30',
    ]);
  });

  it('reads in Chinese', () => {
    const lines = formatStopwatchTrace(watch.stateAt(events, at('11T17:00')).trace(), 'zh-CN').split('\n');
    expect(lines.slice(-3)).toEqual([
      '2026-03-09 10:00 至 2026-03-09 11:30  暂停（parts）：工作时间1小时30分钟，到期 2026-03-12 17:30',
      '2026-03-10 09:00 至 2026-03-11 09:00  挂账：工作时间7小时，到期 2026-03-13 17:30',
      '2026-03-11 16:00 至 现在  暂停：工作时间1小时，到期 2026-03-16 09:30',
    ]);
  });

  it('tells a suspension that goes on to its end, and wall time in plain hours', () => {
    const wall = stopwatch({ limit: '2d', calendar: createCalendar({ zone: 'UTC', week: {} }) });
    const start = new Date('2026-03-06T16:00Z');
    const parked: StopwatchEvent[] = [
      { type: 'started', at: start },
      {
        type: 'suspended',
        at: new Date('2026-03-06T18:00:01.500Z'),
        until: new Date('2026-03-07T18:00Z'),
        reason: 'no owner',
      },
    ];
    const [line] = formatStopwatchTrace(wall.stateAt(parked, new Date('2026-03-07T00:00Z')).trace(), 'en')
      .split('\n')
      .slice(-1);
    expect(line).toBe(
      '2026-03-06 18:00:01.500 to 2026-03-07 18:00  suspended for no owner: 23 h 59 min 58 s 500 ms, due 2026-03-09 15:59:58.500',
    );
    const night: StopwatchEvent[] = [...events.slice(0, 1), { type: 'paused', at: at('06T20:00') }];
    expect(formatStopwatchTrace(watch.stateAt(night, at('07T00:00')).trace(), 'en')).toContain(
      'paused: 0 min of working time',
    );
    expect(formatStopwatchTrace({ days: [], pauses: [] }, 'zh-CN')).toBe('');
  });
});
