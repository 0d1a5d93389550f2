import { describe, expect, it } from 'vitest';

import {
  addWorkingDays,
  addWorkingTime,
  chinaCalendar,
  createCalendar,
  due,
  formatTrace,
  type Instant,
  isProvisional,
  type Limit,
} from '@linli/time';

const china = chinaCalendar();
const DAY = 86_400_000;

function at(text: string): Date {
  return new Date(`${text}+08:00`);
}

describe('a due instant', () => {
  it.each([
    ['minutes run on', '2026-09-30T23:50', '15min', '2026-10-01T00:05'],
    ['hours run on, holiday or not (row B24)', '2026-03-06T14:00', '18h', '2026-03-07T08:00'],
    ['working hours wait for work', '2026-09-30T17:00', '4wh', '2026-10-08T12:00'],
    ['a calendar day is the same time tomorrow (row B18)', '2026-03-06T16:00', '1d', '2026-03-07T16:00'],
    ['working days skip a weekend (row B19)', '2026-03-06T16:00', '3wd', '2026-03-11T16:00'],
    ['working days skip a holiday and take a make-up day', '2026-09-30T16:00', '3wd', '2026-10-10T16:00'],
    ['half an hour is thirty minutes', '2026-03-06T16:00', '0.5h', '2026-03-06T16:30'],
    ['ten years of days', '2026-03-06T16:00', '3660d', '2036-03-13T16:00'],
  ])('%s', (_, start, limit, expected) => {
    expect(due(at(start), limit, china).at).toEqual(at(expected));
  });

  it('has its parts side by side, and is the latest of them (row B20)', () => {
    const answer = due(at('2026-09-30T16:00'), '1d+3wd', china);
    expect(answer.at).toEqual(at('2026-10-10T16:00'));
    expect(answer.parts.map((part) => part.at)).toEqual([at('2026-10-01T16:00'), at('2026-10-10T16:00')]);
    expect(answer.parts.map(({ limit }) => limit)).toEqual([
      { amount: 1, unit: 'd' },
      { amount: 3, unit: 'wd' },
    ]);
    expect(due(at('2026-03-06T16:00'), '3wd+1d', china).at).toEqual(at('2026-03-11T16:00'));
  });

  it('takes a limit as an object, and any instant', () => {
    const limit: Limit = { parts: [{ amount: 2, unit: 'h' }] };
    const start = at('2026-03-06T16:00');
    const starts: Instant[] = [start, start.getTime(), { epochMilliseconds: start.getTime() }];
    for (const each of starts) expect(due(each, limit, china).at).toEqual(at('2026-03-06T18:00'));
  });

  it('keeps the time on the wall over a change of the clocks, where hours do not', () => {
    const newYork = createCalendar({ zone: 'America/New_York', week: {} });
    const start = new Date('2026-03-07T17:00Z');
    expect(due(start, '1d', newYork).at).toEqual(new Date('2026-03-08T16:00Z'));
    expect(due(start, '24h', newYork).at).toEqual(new Date('2026-03-08T17:00Z'));
  });

  it.each<[string, Limit]>([
    ['no parts', { parts: [] }],
    ['an unknown unit', { parts: [{ amount: 1, unit: 'weeks' as 'd' }] }],
    ['half a day', { parts: [{ amount: 0.5, unit: 'd' }] }],
    ['part of a millisecond', { parts: [{ amount: 1e-8, unit: 'h' }] }],
    ['no number', { parts: [{ amount: NaN, unit: 'h' }] }],
  ])('has no limit with %s', (_, limit) => {
    expect(() => due(at('2026-03-06T16:00'), limit, china)).toThrowError(
      expect.objectContaining({ code: 'TIME_LIMIT' }),
    );
  });

  it.each([0, -1, 3661, Infinity])('has no limit of %d days', (amount) => {
    expect(() => due(at('2026-03-06T16:00'), { parts: [{ amount, unit: 'd' }] }, china)).toThrowError(
      expect.objectContaining({ code: 'TIME_LIMIT_RANGE' }),
    );
  });

  it.each([
    ['an invalid start', new Date(NaN), '1d', 'TIME_INSTANT'],
    ['a limit that cannot be read', at('2026-03-06T16:00'), 'soon', 'TIME_LIMIT'],
    ['an ambiguous limit', at('2026-03-06T16:00'), '3日', 'TIME_LIMIT_AMBIGUOUS'],
    ['a start out of range', new Date('2250-01-01T00:00Z'), '1d', 'TIME_RANGE'],
    ['an end out of range', new Date('2199-12-31T00:00Z'), '3660d', 'TIME_RANGE'],
  ])('is refused for %s', (_, start, limit, code) => {
    expect(() => due(start, limit, china)).toThrowError(expect.objectContaining({ code }));
  });
});

describe('an answer that may still change', () => {
  it.each([
    ['within announced years', '2026-12-28T16:00', '3wd', false],
    ['ending in a year that is not announced', '2026-12-29T16:00', '3wd', true],
    ['ending as that year begins', '2026-12-30T18:00', '30h', false],
    ['ending a moment after', '2026-12-30T18:00', '1801min', true],
    ['starting in it', '2027-01-05T09:00', '1d', true],
    ['starting before the first year on record', '2017-12-29T09:00', '3wd', true],
    ['starting as that year begins', '2018-01-01T00:00', '1d', false],
    ['one of two parts', '2026-12-30T16:00', '1d+3wd', true],
  ])('%s', (_, start, limit, provisional) => {
    expect(due(at(start), limit, china).provisional).toBe(provisional);
  });

  it('says so by part', () => {
    const { parts } = due(at('2026-12-30T16:00'), '1d+3wd', china);
    expect(parts.map(({ provisional }) => provisional)).toEqual([false, true]);
  });

  it('can be asked about any two instants, in any order', () => {
    const [before, after] = [at('2026-12-31T23:59'), at('2027-01-01T00:01')];
    expect(isProvisional(before, before, china)).toBe(false);
    expect(isProvisional(before, at('2027-01-01T00:00'), china)).toBe(false);
    expect(isProvisional(before, after, china)).toBe(true);
    expect(isProvisional(after, before, china)).toBe(true);
    expect(isProvisional(before, after, createCalendar({ zone: 'UTC', week: {} }))).toBe(false);
  });
});

describe('the trace of a due instant', () => {
  it('goes day by day over a holiday', () => {
    expect(due(at('2026-09-30T16:00'), '3wd', china).trace()).toEqual([
      { kind: 'start', date: '2026-09-30', time: '16:00', limit: '3wd' },
      ...['01', '02', '03', '04', '05', '06', '07'].map((day) => ({
        kind: 'holiday',
        date: `2026-10-${day}`,
        name: '国庆节',
      })),
      { kind: 'working-day', date: '2026-10-08', unit: 'wd', used: 1, left: 2 },
      { kind: 'working-day', date: '2026-10-09', unit: 'wd', used: 1, left: 1 },
      { kind: 'make-up-day', date: '2026-10-10', name: '国庆节', unit: 'wd', used: 1, left: 0 },
      { kind: 'due', date: '2026-10-10', time: '16:00' },
    ]);
  });

  it('goes interval by interval in working time', () => {
    const hour = 3_600_000;
    expect(due(at('2026-02-13T17:00'), '6wh', china).trace()).toEqual([
      { kind: 'start', date: '2026-02-13', time: '17:00', limit: '6wh' },
      { kind: 'working-time', date: '2026-02-13', time: '17:00-18:00', unit: 'ms', used: hour, left: 5 * hour },
      {
        kind: 'make-up-day',
        date: '2026-02-14',
        name: '春节',
        time: '09:00-12:00',
        unit: 'ms',
        used: 3 * hour,
        left: 2 * hour,
      },
      {
        kind: 'make-up-day',
        date: '2026-02-14',
        name: '春节',
        time: '14:00-16:00',
        unit: 'ms',
        used: 2 * hour,
        left: 0,
      },
      { kind: 'due', date: '2026-02-14', time: '16:00' },
    ]);
  });

  it('shows days off between, and those that are not announced', () => {
    expect(due(at('2026-12-31T17:00'), '8wh', china).trace().slice(2)).toEqual([
      {
        kind: 'working-time',
        date: '2027-01-01',
        time: '09:00-12:00',
        unit: 'ms',
        used: 10_800_000,
        left: 14_400_000,
        provisional: true,
      },
      {
        kind: 'working-time',
        date: '2027-01-01',
        time: '14:00-18:00',
        unit: 'ms',
        used: 14_400_000,
        left: 0,
        provisional: true,
      },
      { kind: 'due', date: '2027-01-01', time: '18:00' },
    ]);
    const weekend = due(at('2026-03-06T18:00'), '1wh', china).trace();
    expect(weekend.map(({ kind, date }) => `${date} ${kind}`)).toEqual([
      '2026-03-06 start',
      '2026-03-07 day-off',
      '2026-03-08 day-off',
      '2026-03-09 working-time',
      '2026-03-09 due',
    ]);
  });

  it('follows a night shift from the evening it began', () => {
    const nights = createCalendar({ zone: 'Asia/Shanghai', week: { fri: [['22:00', '06:00']] } });
    expect(due(at('2026-03-07T04:00'), '3wh', nights).trace()).toEqual([
      { kind: 'start', date: '2026-03-07', time: '04:00', limit: '3wh' },
      { kind: 'working-time', date: '2026-03-06', time: '04:00-06:00', unit: 'ms', used: 7_200_000, left: 3_600_000 },
      ...['07', '08', '09', '10', '11', '12'].map((day) => ({ kind: 'day-off', date: `2026-03-${day}` })),
      { kind: 'working-time', date: '2026-03-13', time: '22:00-23:00', unit: 'ms', used: 3_600_000, left: 0 },
      { kind: 'due', date: '2026-03-13', time: '23:00' },
    ]);
  });

  it('counts calendar days, and shows what the last day was rolled over', () => {
    const steps = due(at('2026-09-30T16:00'), '2d', china, { lastDay: 'forward', counting: 'closing' }).trace();
    expect(steps.map(({ kind, date, used }) => [kind, date.slice(5), used])).toEqual([
      ['start', '09-30', undefined],
      ['calendar-day', '10-01', 1],
      ['calendar-day', '10-02', 1],
      ['holiday', '10-03', undefined],
      ['holiday', '10-04', undefined],
      ['holiday', '10-05', undefined],
      ['holiday', '10-06', undefined],
      ['holiday', '10-07', undefined],
      ['working-day', '10-08', undefined],
      ['due', '10-08', undefined],
    ]);
  });

  it('shows a start that is rolled, a first day that counts, hours per day, and time that runs on', () => {
    const rolled = due(at('2026-03-07T10:00'), '30min', china, { start: 'forward' }).trace();
    expect(rolled).toEqual([
      { kind: 'start', date: '2026-03-07', time: '10:00', limit: '30min' },
      { kind: 'rolled', date: '2026-03-09', time: '09:00' },
      { kind: 'continuous', date: '2026-03-09', unit: 'ms', used: 1_800_000, left: 0 },
      { kind: 'due', date: '2026-03-09', time: '09:30' },
    ]);
    const counted = due(at('2026-03-06T08:00'), '1wd', china, {
      counting: 'closing',
      firstDay: 'counted-before-opening',
    });
    expect(counted.trace().map(({ kind, date }) => `${date} ${kind}`)).toEqual([
      '2026-03-06 start',
      '2026-03-06 working-day',
      '2026-03-06 due',
    ]);
    const inHours = due(at('2026-03-06T16:00'), '1wd', china, { counting: { hoursPerDay: 2 } }).trace();
    expect(inHours.map(({ kind, time }) => `${kind} ${time}`)).toEqual([
      'start 16:00',
      'working-time 16:00-18:00',
      'due 18:00',
    ]);
  });

  it('ends where the answer is, whatever the limit', () => {
    for (const limit of ['15min', '20h', '9wh', '5d', '12wd']) {
      for (const start of ['2026-02-13T17:30:15', '2026-09-30T00:00', '2026-10-04T12:00', '2026-12-31T23:59:59.999']) {
        const part = due(at(start), limit, china);
        const last = part.trace().at(-1);
        expect(at(`${last?.date}T${last?.time}`)).toEqual(part.at);
        const used = part.trace().reduce((sum, step) => sum + (step.used ?? 0), 0);
        const counted = { min: 60_000, h: 3_600_000, wh: 3_600_000, d: 1, wd: 1 };
        const [{ amount, unit } = { amount: 0, unit: 'd' as const }] = part.parts.map((each) => each.limit);
        expect(used).toBe(amount * counted[unit]);
      }
    }
  });

  it('agrees with adding', () => {
    const start = at('2026-02-13T17:30');
    expect(due(start, '9wh', china).at).toEqual(addWorkingTime(start, 9 * 3_600_000, china));
    expect(due(start, '12wd', china).at).toEqual(addWorkingDays(start, 12, china));
    expect(due(start, '5d', china).at.getTime()).toBe(start.getTime() + 5 * DAY);
  });

  it('has the way to each part, one after the other', () => {
    const answer = due(at('2026-03-06T16:00'), '1d+1wd', china);
    expect(answer.trace()).toEqual(answer.parts.flatMap((part) => part.trace()));
  });
});

describe('a trace for people', () => {
  it('is written in Chinese', () => {
    expect(formatTrace(due(at('2026-09-30T16:00'), '1d+3wd', china).trace(), 'zh-CN').split('\n')).toEqual([
      '2026-09-30 周三 16:00  起算，时限1个自然日',
      '2026-10-01 周四  国庆节：计1天，还剩0天',
      '2026-10-01 周四 16:00  到期',
      '2026-09-30 周三 16:00  起算，时限3个工作日',
      '2026-10-01 周四 至 2026-10-07 周三  国庆节：不计',
      '2026-10-08 周四  工作日：计1天，还剩2天',
      '2026-10-09 周五  工作日：计1天，还剩1天',
      '2026-10-10 周六  国庆节调休上班：计1天，还剩0天',
      '2026-10-10 周六 16:00  到期',
    ]);
    expect(formatTrace(due(at('2026-12-31T17:00'), '2wh', china).trace(), 'zh-CN').split('\n')).toEqual([
      '2026-12-31 周四 17:00  起算，时限2工作时',
      '2026-12-31 周四 17:00-18:00  工作时间：计1小时，还剩1小时',
      '2027-01-01 周五 09:00-10:00  工作时间（尚未公布）：计1小时，还剩0小时',
      '2027-01-01 周五 10:00  到期',
    ]);
    const rolled = due(at('2026-03-07T10:00'), '2h', china, { start: 'forward' }).trace();
    expect(formatTrace(rolled, 'zh-CN').split('\n').slice(1, 3)).toEqual([
      '2026-03-09 周一 09:00  移到工作时间',
      '2026-03-09 周一  连续计时：计2小时，还剩0小时',
    ]);
    expect(formatTrace(due(at('2026-03-06T10:00'), '2d', china).trace(), 'zh-CN').split('\n')[1]).toBe(
      '2026-03-07 周六  自然日：计1天，还剩1天',
    );
  });

  it('is written in English', () => {
    expect(formatTrace(due(at('2026-09-30T16:00'), '3wd', china).trace(), 'en').split('\n')).toEqual([
      '2026-09-30 Wed 16:00  start, 3 working days',
      '2026-10-01 Thu to 2026-10-07 Wed  National Day: not counted',
      '2026-10-08 Thu  working day: 1 counted, 2 left',
      '2026-10-09 Fri  working day: 1 counted, 1 left',
      '2026-10-10 Sat  make-up day for National Day: 1 counted, 0 left',
      '2026-10-10 Sat 16:00  due',
    ]);
    expect(formatTrace(due(at('2026-03-06T17:29:30.5'), '2.5wh', china).trace(), 'en').split('\n')).toEqual([
      '2026-03-06 Fri 17:29:30.500  start, 2.5 working hours',
      '2026-03-06 Fri 17:29:30.500-18:00  working time: 30 min 29 s 500 ms, 1 h 59 min 30 s 500 ms left',
      '2026-03-07 Sat to 2026-03-08 Sun  day off: not counted',
      '2026-03-09 Mon 09:00-10:59:30.500  working time: 1 h 59 min 30 s 500 ms, 0 h left',
      '2026-03-09 Mon 10:59:30.500  due',
    ]);
    const rolled = due(at('2027-01-02T10:00:05'), '2h', china, { start: 'forward' }).trace();
    expect(formatTrace(rolled, 'en').split('\n')).toEqual([
      '2027-01-02 Sat 10:00:05  start, 2 hours',
      '2027-01-04 Mon 09:00  moved to working time',
      '2027-01-04 Mon  without pause: 2 h, 0 h left',
      '2027-01-04 Mon 11:00  due',
    ]);
    expect(
      formatTrace(due(at('2026-12-31T17:00'), '2wd', china).trace(), 'en')
        .split('\n')
        .slice(1, 3),
    ).toEqual([
      '2027-01-01 Fri  working day (not announced): 1 counted, 1 left',
      '2027-01-02 Sat to 2027-01-03 Sun  day off (not announced): not counted',
    ]);
  });

  it('keeps apart holidays that follow each other, and names of the caller’s own', () => {
    const own = createCalendar({
      zone: 'UTC',
      week: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] },
      dates: {
        '2026-03-04': { hours: [], name: 'Market day' },
        '2026-03-05': { hours: [], name: 'Fair' },
        '2026-03-06': { hours: [['10:00', '12:00']], name: 'Stocktaking' },
        '2026-03-09': [],
      },
    });
    const lines = formatTrace(due(new Date('2026-03-03T12:00Z'), '2wd', own).trace(), 'en').split('\n');
    expect(lines.slice(1, -1)).toEqual([
      '2026-03-04 Wed  Market day: not counted',
      '2026-03-05 Thu  Fair: not counted',
      '2026-03-06 Fri  make-up day for Stocktaking: 1 counted, 1 left',
      '2026-03-07 Sat to 2026-03-08 Sun  day off: not counted',
      '2026-03-09 Mon  holiday: not counted',
      '2026-03-10 Tue  working day: 1 counted, 0 left',
    ]);
  });

  it('shows the end of a day as 24:00', () => {
    const late = createCalendar({ zone: 'UTC', week: { mon: [['20:00', '24:00']] } });
    const steps = due(new Date('2026-03-02T12:00Z'), '5wh', late).trace();
    expect(steps.map(({ time }) => time)).toContain('20:00-24:00');
  });
});
