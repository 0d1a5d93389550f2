import { describe, expect, it } from 'vitest';

import { chinaCalendar, createCalendar } from '@linli/time';
import {
  explainOccurrences,
  formatOccurrences,
  nextOccurrence,
  occurrences,
  type Pattern,
  type Recurrence,
} from '@linli/time/recurrence';

const calendar = chinaCalendar();
const rule = (every: Pattern, options: Partial<Recurrence> = {}): Recurrence => ({ every, calendar, ...options });
const dates = (recurrence: Recurrence, from: string, to: string): string[] =>
  [...occurrences(recurrence, { from, to })].map(({ date }) => date);

describe('patterns', () => {
  it.each<[string, Recurrence, string[]]>([
    ['every Friday', rule({ weekday: 'fri' }), ['2026-03-06', '2026-03-13', '2026-03-20', '2026-03-27']],
    [
      'two days a week',
      rule({ weekday: ['mon', 'sun'] }, { ends: '2026-03-09' }),
      ['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09'],
    ],
    [
      'every other Sunday',
      rule({ weekday: 'sun', weeks: 2 }, { starts: '2026-02-09' }),
      ['2026-03-01', '2026-03-15', '2026-03-29'],
    ],
    [
      'every other Monday',
      rule({ weekday: 'mon', weeks: 2 }, { starts: '2026-02-08' }),
      ['2026-03-02', '2026-03-16', '2026-03-30'],
    ],
    ['on the 1st and the last', rule({ dayOfMonth: [1, 'last'] }), ['2026-03-01', '2026-03-31']],
    [
      'every five days',
      rule({ days: 5 }, { starts: '2026-02-27', ends: '2026-03-20' }),
      ['2026-03-04', '2026-03-09', '2026-03-14', '2026-03-19'],
    ],
    [
      'from its first date on',
      rule({ weekday: 'fri' }, { starts: '2026-03-13' }),
      ['2026-03-13', '2026-03-20', '2026-03-27'],
    ],
  ])('%s', (_, recurrence, expected) => {
    expect(dates(recurrence, '2026-03-01', '2026-04-01')).toEqual(expected);
  });

  it.each<[string, Pattern, string[]]>([
    [
      'a month that is too short has its last day',
      { dayOfMonth: 31 },
      ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'],
    ],
    ['also a year that is too short', { dayOfYear: '02-29' }, ['2028-02-29']],
    ['the last of each month', { dayOfMonth: 'last' }, ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']],
    ['every quarter', { dayOfMonth: 20, months: 3 }, ['2028-01-20', '2028-04-20']],
  ])('%s', (_, every, expected) => {
    expect(dates(rule(every, { starts: '2024-01-01' }), '2028-01-01', '2028-05-01')).toEqual(expected);
  });

  it('28 February stands in for the 29th', () => {
    expect(dates(rule({ dayOfYear: '02-29' }), '2026-01-01', '2029-01-01')).toEqual([
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('are never ending, and made as they are asked for', () => {
    const endless = occurrences(rule({ dayOfYear: '03-05' }), { from: '2100-01-01' });
    const [first, second] = [endless.next().value, endless.next().value];
    expect([first, second].map((one) => one?.date)).toEqual(['2100-03-05', '2101-03-05']);
  });

  it('have an instant at their time of day, by the clocks of the calendar', () => {
    expect(nextOccurrence(rule({ weekday: 'fri' }, { at: '15:30' }), new Date('2026-03-06T15:29+08:00'))).toEqual({
      date: '2026-03-06',
      at: new Date('2026-03-06T15:30+08:00'),
      nominal: '2026-03-06',
      kind: 'held',
      reason: undefined,
      provisional: false,
    });
    expect(nextOccurrence(rule({ weekday: 'fri' }, { at: '15:30' }), new Date('2026-03-06T15:30+08:00'))?.date).toBe(
      '2026-03-13',
    );
    const newYork = createCalendar({ zone: 'America/New_York', week: {} });
    const morning = rule({ days: 1 }, { starts: '2026-03-07', at: '09:00', calendar: newYork });
    const instants = [...occurrences(morning, { from: '2026-03-07', to: '2026-03-09' })].map(({ at }) =>
      at.toISOString(),
    );
    expect(instants).toEqual(['2026-03-07T14:00:00.000Z', '2026-03-08T13:00:00.000Z']);
  });

  it('come to an end', () => {
    expect(nextOccurrence(rule({ weekday: 'fri' }, { ends: '2026-03-13' }), '2026-03-13')).toBeUndefined();
    // Saturdays are days off, but for make-up days, of which none is known after 2026.
    expect(nextOccurrence(rule({ weekday: 'sat' }, { dayOff: 'skip' }), '2027-01-01')).toBeUndefined();
    expect(dates(rule({ weekday: 'sat' }, { dayOff: 'skip' }), '2026-10-01', '2027-06-01')).toEqual(['2026-10-10']);
  });
});

describe('dates on days off', () => {
  it.each([
    ['keep', ['2026-02-15']],
    ['forward', ['2026-02-24']],
    ['back', ['2026-02-14']],
    ['skip', []],
  ] as const)('C16: a meeting on 15 February 2026, a Sunday in the Spring Festival: %s', (dayOff, expected) => {
    expect(dates(rule({ dayOfMonth: 15 }, { dayOff }), '2026-02-01', '2026-03-01')).toEqual(expected);
  });

  it.each([
    ['keep', '2026-05-01'],
    ['skip', '2026-05-08'],
    ['forward', '2026-05-06'],
    ['back', '2026-04-30'],
  ] as const)('B33: every Friday, and 1 May is a holiday: %s gives %s', (dayOff, expected) => {
    expect(nextOccurrence(rule({ weekday: 'fri' }, { dayOff, at: '15:00' }), '2026-04-28')?.date).toBe(expected);
  });

  it('E15: a yearly review from 2012 comes up eight times until 2020', () => {
    expect(dates(rule({ dayOfYear: '12-31' }, { starts: '2012-12-31' }), '2012-01-01', '2020-01-01')).toHaveLength(8);
  });

  it('are found when they roll into the stretch or out of it', () => {
    const [forward, back] = [
      rule({ dayOfMonth: 15 }, { dayOff: 'forward' }),
      rule({ dayOfMonth: 15 }, { dayOff: 'back' }),
    ];
    expect(dates(forward, '2026-02-20', '2026-02-25')).toEqual(['2026-02-24']);
    expect(dates(forward, '2026-02-10', '2026-02-20')).toEqual([]);
    expect(dates(back, '2026-02-10', '2026-02-15')).toEqual(['2026-02-14']);
    expect(dates(back, '2026-02-15', '2026-02-20')).toEqual([]);
  });

  it('are held once where several fall on the same day', () => {
    const daily = rule({ days: 1 }, { starts: '2026-03-01', dayOff: 'forward' });
    expect(dates(daily, '2026-03-05', '2026-03-11')).toEqual(['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10']);
    expect(dates({ ...daily, dayOff: 'back' }, '2026-03-05', '2026-03-10')).toEqual([
      '2026-03-05',
      '2026-03-06',
      '2026-03-09',
    ]);
    const steps = explainOccurrences(daily, { from: '2026-03-07', to: '2026-03-10' });
    expect(steps.map(({ kind, date }) => [kind, date])).toEqual([
      ['rolled', '2026-03-09'],
      ['merged', '2026-03-09'],
      ['merged', '2026-03-09'],
    ]);
  });

  it('are provisional where the calendar is not announced, unless it does not matter', () => {
    const one = nextOccurrence(rule({ weekday: 'fri' }, { dayOff: 'skip' }), '2027-01-02');
    expect(one?.provisional).toBe(true);
    const kept = nextOccurrence(rule({ weekday: 'fri' }), '2027-01-02');
    expect(kept?.provisional).toBe(false);
    const rolled = rule(
      { dayOfYear: '12-26' },
      {
        dayOff: 'forward',
        calendar: chinaCalendar({
          overlay: { dates: { '2026-12-28': [], '2026-12-29': [], '2026-12-30': [], '2026-12-31': [] } },
        }),
      },
    );
    expect(nextOccurrence(rolled, '2026-12-01')).toMatchObject({
      date: '2027-01-01',
      kind: 'rolled',
      provisional: true,
    });
  });
});

describe('exceptions', () => {
  const patrol = rule(
    { days: 1 },
    {
      starts: '2026-06-01',
      at: '20:00',
      except: {
        out: { '2026-06-03': 'red alert for rain' },
        moved: { '2026-06-05': { to: '2026-06-02', reason: 'exam week' }, '2026-06-04': { to: '2026-06-30' } },
        added: { '2026-05-31': 'rehearsal', '2026-06-01': 'twice' },
      },
    },
  );

  it('C25: a patrol each evening is left out for a red alert, with the reason, and not for rain', () => {
    expect(dates(patrol, '2026-05-01', '2026-06-08')).toEqual([
      '2026-05-31',
      '2026-06-01',
      '2026-06-02',
      '2026-06-06',
      '2026-06-07',
    ]);
    expect(explainOccurrences(patrol, { from: '2026-06-03', to: '2026-06-04' })).toEqual([
      { kind: 'out', nominal: '2026-06-03', date: undefined, reason: 'red alert for rain', provisional: false },
    ]);
  });

  it('come in the order of the days on which they are held', () => {
    const friday = rule(
      { weekday: 'fri' },
      {
        ends: '2026-05-31',
        except: {
          moved: { '2026-05-01': { to: '2026-05-12' }, '2026-05-22': { to: '2026-05-05' } },
          added: { '2026-06-10': '' },
        },
      },
    );
    expect(dates(friday, '2026-04-24', '2026-07-01')).toEqual([
      '2026-04-24',
      '2026-05-05',
      '2026-05-08',
      '2026-05-12',
      '2026-05-15',
      '2026-05-29',
      '2026-06-10',
    ]);
    expect(dates(friday, '2026-05-04', '2026-05-06')).toEqual(['2026-05-05']);
    expect(dates(friday, '2026-06-01', '2026-06-10')).toEqual([]);
  });

  it('may be about the first date and the last, and are explained in the order of dates', () => {
    const except = { out: { '2026-05-01': 'a', '2026-05-15': 'b' }, added: { '2026-05-04': 'c' } };
    const steps = explainOccurrences(rule({ weekday: 'fri' }, { starts: '2026-05-01', ends: '2026-05-15', except }), {
      from: '2026-04-01',
      to: '2026-06-01',
    });
    expect(steps.map(({ nominal, kind }) => [nominal, kind])).toEqual([
      ['2026-05-01', 'out'],
      ['2026-05-04', 'added'],
      ['2026-05-08', 'held'],
      ['2026-05-15', 'out'],
    ]);
  });

  it('are explained in both languages', () => {
    const steps = explainOccurrences(patrol, { from: '2026-05-31', to: '2026-06-06' });
    expect(formatOccurrences(steps, 'en').split('\n')).toEqual([
      '2026-05-31 Sun  put in: rehearsal',
      '2026-06-01 Mon  put in: twice',
      '2026-06-01 Mon  as planned',
      '2026-06-02 Tue  as planned',
      '2026-06-03 Wed  left out: red alert for rain',
      '2026-06-04 Thu  moved to 2026-06-30 Tue',
      '2026-06-05 Fri  moved to 2026-06-02 Tue: exam week',
    ]);
    const weekly = explainOccurrences(rule({ weekday: 'fri' }, { dayOff: 'skip' }), {
      from: '2026-12-25',
      to: '2027-01-02',
    });
    expect(formatOccurrences(weekly, 'zh-CN').split('\n')).toEqual([
      '2026-12-25 周五  照常',
      '2027-01-01 周五  照常（尚未公布）',
    ]);
    const skipped = explainOccurrences(rule({ weekday: 'fri' }, { dayOff: 'skip' }), {
      from: '2026-05-01',
      to: '2026-05-02',
    });
    expect(formatOccurrences(skipped, 'zh-CN')).toBe('2026-05-01 周五  休息日，跳过：劳动节');
    expect(formatOccurrences([], 'en')).toBe('');
  });
});

describe('what cannot be read', () => {
  const odd = (text: string): Recurrence => rule(JSON.parse(text) as Pattern);
  it.each([
    '{ "weekday": "friday" }',
    '{ "weekday": [] }',
    '{ "weekday": "fri", "weeks": 0 }',
    '{ "weekday": "fri", "months": 1 }',
    '{ "weekday": "fri", "weeks": 600 }',
    '{ "dayOfMonth": 0 }',
    '{ "dayOfMonth": 32 }',
    '{ "dayOfMonth": [] }',
    '{ "dayOfMonth": 1, "months": 1.5 }',
    '{ "dayOfYear": "02-30" }',
    '{ "dayOfYear": "2-3" }',
    '{ "dayOfYear": 3 }',
    '{ "days": 0 }',
    '{ "days": 4000 }',
    '{ "days": 1, "since": "starts" }',
    '{}',
    '3',
    'null',
  ])('the pattern %s', (text) => {
    expect(() => nextOccurrence(odd(text), 0)).toThrow(
      expect.objectContaining({ code: 'TIME_RECURRENCE', path: '/every' }),
    );
  });

  it.each<[string, string, Partial<Recurrence>]>([
    ['TIME_DATE', '/starts', { starts: '2026-02-30' }],
    ['TIME_DATE', '/ends', { ends: 'soon' }],
    ['TIME_TIME_OF_DAY', '/at', { at: '24:00' }],
    ['TIME_TIME_OF_DAY', '/at', { at: '9:00' }],
    ['TIME_OPTION', '/dayOff', JSON.parse('{ "dayOff": "backward" }') as Partial<Recurrence>],
    ['TIME_OPTION', '/until', JSON.parse('{ "until": "2026-01-01" }') as Partial<Recurrence>],
    ['TIME_OPTION', '/except/skip', JSON.parse('{ "except": { "skip": {} } }') as Partial<Recurrence>],
    ['TIME_RECURRENCE_EXCEPTION', '/except/out/2026-05-02', { except: { out: { '2026-05-02': '' } } }],
    [
      'TIME_RECURRENCE_EXCEPTION',
      '/except/moved/2026-05-02',
      { except: { moved: { '2026-05-02': { to: '2026-05-03' } } } },
    ],
    [
      'TIME_RECURRENCE_EXCEPTION',
      '/except/out/2026-05-01',
      { starts: '2026-05-02', except: { out: { '2026-05-01': '' } } },
    ],
    [
      'TIME_RECURRENCE_EXCEPTION',
      '/except/out/2026-05-08',
      { ends: '2026-05-07', except: { out: { '2026-05-08': '' } } },
    ],
    ['TIME_DATE', '/except/moved/2026-05-01/to', { except: { moved: { '2026-05-01': { to: 'monday' } } } }],
    ['TIME_DATE', '/except/added/monday', { except: { added: { monday: '' } } }],
  ])('%s at %s', (code, path, options) => {
    expect(() => nextOccurrence(rule({ weekday: 'fri' }, options), 0)).toThrow(expect.objectContaining({ code, path }));
  });

  it('a pattern that counts, without a first date', () => {
    for (const every of [
      { days: 5 },
      { weekday: 'fri', weeks: 2 },
      { dayOfMonth: 1, months: 2 },
      { days: 5, since: 'done' },
    ] as const) {
      expect(() => nextOccurrence(rule(every), 0)).toThrow(expect.objectContaining({ code: 'TIME_RECURRENCE_START' }));
      expect(() => explainOccurrences(rule(every), { from: 0, to: 1 })).toThrow(
        expect.objectContaining({ code: 'TIME_RECURRENCE_START' }),
      );
    }
  });

  it('a bound that is no date, or beyond the years of calendars', () => {
    expect(() => dates(rule({ weekday: 'fri' }), 'today', '2026-01-01')).toThrow(
      expect.objectContaining({ code: 'TIME_DATE', path: '/from' }),
    );
    expect(() => dates(rule({ weekday: 'fri' }), '2026-01-01', '2026-13-01')).toThrow(
      expect.objectContaining({ code: 'TIME_DATE', path: '/to' }),
    );
    expect(() => [...occurrences(rule({ dayOfYear: '01-01' }), { from: '2150-01-01' })]).toThrow(
      expect.objectContaining({ code: 'TIME_RANGE' }),
    );
  });
});
