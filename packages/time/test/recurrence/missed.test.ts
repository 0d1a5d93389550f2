import { describe, expect, it } from 'vitest';

import { chinaCalendar } from '@linli/time';
import { missed, punctuality, type Recurrence } from '@linli/time/recurrence';

const calendar = chinaCalendar();
const at = (text: string) => new Date(`${text}+08:00`);

describe('a cadence since it was last done', () => {
  const visit: Recurrence = { every: { days: 5, since: 'done' }, calendar };

  it.each([
    ['2026-06-06T23:59', 0, []],
    ['2026-06-07T00:00', 1, ['2026-06-06']],
    ['2026-06-10T12:00', 4, ['2026-06-06']],
  ])('A20: every 5 days, last on 1 June, at %s overdue by %i days', (now, overdueDays, dates) => {
    const found = missed(visit, [at('2026-06-01T10:00')], at(now));
    expect(found).toMatchObject({ overdueDays, dueOn: '2026-06-06', late: [] });
    expect(found.missed.map(({ date }) => date)).toEqual(dates);
  });

  it('each visit puts off the next one, early or late', () => {
    const found = missed(visit, ['2026-06-08', '2026-06-01', '2026-06-10', '2026-06-10'], at('2026-06-16T00:00'));
    expect(found).toEqual({
      dates: [
        { date: '2026-06-06', doneOn: '2026-06-08', overdueDays: 2 },
        { date: '2026-06-13', doneOn: '2026-06-10', overdueDays: 0 },
        { date: '2026-06-15', doneOn: undefined, overdueDays: 1 },
      ],
      missed: [{ date: '2026-06-15', doneOn: undefined, overdueDays: 1 }],
      late: [{ date: '2026-06-06', doneOn: '2026-06-08', overdueDays: 2 }],
      overdueDays: 1,
      dueOn: '2026-06-15',
    });
  });

  it('begins with its first date, where there is one', () => {
    const planned = { ...visit, starts: '2026-06-03' };
    expect(missed(planned, [], at('2026-06-05T00:00'))).toMatchObject({ overdueDays: 2, dueOn: '2026-06-03' });
    expect(missed(planned, ['2026-06-03'], at('2026-06-05T00:00'))).toMatchObject({
      overdueDays: 0,
      dueOn: '2026-06-08',
      late: [],
    });
    expect(missed(planned, [], at('2026-06-01T00:00'))).toMatchObject({
      dates: [],
      overdueDays: 0,
      dueOn: '2026-06-03',
    });
  });

  it('rolls off days off, and is never skipped', () => {
    const rolled = { ...visit, dayOff: 'forward' } as const;
    expect(missed(rolled, ['2026-05-29'], at('2026-06-03T00:00')).dueOn).toBe('2026-06-03');
    expect(missed(rolled, ['2026-06-01'], at('2026-06-02T00:00')).dueOn).toBe('2026-06-08');
    expect(missed({ ...visit, dayOff: 'skip' }, ['2026-06-01'], at('2026-06-02T00:00')).dueOn).toBe('2026-06-06');
  });

  it('has not been done yet by what lies ahead', () => {
    const found = missed(visit, ['2026-06-01', '2026-06-09'], at('2026-06-08T00:00'));
    expect(found).toMatchObject({ overdueDays: 2, dueOn: '2026-06-06' });
  });
});

describe('a fixed recurrence', () => {
  const friday: Recurrence = { every: { weekday: 'fri' }, calendar, starts: '2026-04-24', dayOff: 'skip' };

  it('B33: names the Fridays that were missed; the holiday is none of them', () => {
    const found = missed(friday, ['2026-04-24', '2026-05-15'], at('2026-05-23T10:00'));
    expect(found).toEqual({
      dates: [
        { date: '2026-04-24', doneOn: '2026-04-24', overdueDays: 0 },
        { date: '2026-05-08', doneOn: undefined, overdueDays: 7 },
        { date: '2026-05-15', doneOn: '2026-05-15', overdueDays: 0 },
        { date: '2026-05-22', doneOn: undefined, overdueDays: 1 },
      ],
      missed: [
        { date: '2026-05-08', doneOn: undefined, overdueDays: 7 },
        { date: '2026-05-22', doneOn: undefined, overdueDays: 1 },
      ],
      late: [],
      overdueDays: 1,
      dueOn: '2026-05-22',
    });
  });

  it('can be made up for until the next one comes up', () => {
    const found = missed(friday, ['2026-05-07'], at('2026-05-08T10:00'));
    expect(found.late).toEqual([{ date: '2026-04-24', doneOn: '2026-05-07', overdueDays: 13 }]);
    expect(found).toMatchObject({ missed: [], overdueDays: 0, dueOn: '2026-05-08' });
    expect(missed(friday, ['2026-05-08'], at('2026-05-08T10:00'))).toMatchObject({
      missed: [{ date: '2026-04-24' }],
      late: [],
      dueOn: '2026-05-15',
    });
  });

  it('is overdue since the first one missed after it was last done', () => {
    expect(missed(friday, ['2026-05-08'], at('2026-05-30T10:00'))).toMatchObject({
      overdueDays: 15,
      dueOn: '2026-05-15',
    });
  });

  it('is not due before it begins, nor after it ends', () => {
    expect(missed(friday, [], at('2026-04-01T10:00'))).toMatchObject({
      dates: [],
      overdueDays: 0,
      dueOn: '2026-04-24',
    });
    const ended = { ...friday, ends: '2026-05-08' };
    expect(missed(ended, ['2026-05-09'], at('2026-06-30T10:00'))).toMatchObject({ overdueDays: 0, dueOn: undefined });
  });

  it('E15: of eight yearly reviews from 2012 to 2020 the gaps are named', () => {
    const review: Recurrence = { every: { dayOfYear: '12-31' }, calendar, starts: '2012-12-31' };
    const done = ['2012-12-31', '2013-12-31', '2014-12-31', '2016-03-01', '2017-12-31', '2018-12-31', '2019-12-31'];
    const found = missed(review, done, at('2020-06-01T00:00'));
    expect(found.dates).toHaveLength(8);
    expect(found.missed.map(({ date }) => date)).toEqual(['2016-12-31']);
    expect(found.late).toEqual([{ date: '2015-12-31', doneOn: '2016-03-01', overdueDays: 61 }]);
  });

  it('without a first date begins with the first time it was done', () => {
    const { starts: _, ...open } = friday;
    expect(missed(open, ['2026-05-08'], at('2026-05-10T00:00')).dates).toHaveLength(1);
    expect(() => missed({ every: { days: 3 }, calendar }, ['2026-05-08'], at('2026-05-10T00:00'))).toThrow(
      expect.objectContaining({ code: 'TIME_RECURRENCE_START' }),
    );
    expect(() => missed(open, [], at('2026-05-10T00:00'))).toThrow(
      expect.objectContaining({ code: 'TIME_RECURRENCE_START' }),
    );
    expect(() => missed(open, ['2026-05-11'], at('2026-05-10T00:00'))).toThrow(
      expect.objectContaining({ code: 'TIME_RECURRENCE_START' }),
    );
    expect(() => missed(open, ['2026-05-01', 'today'], 0)).toThrow(
      expect.objectContaining({ code: 'TIME_DATE', path: '/done/1' }),
    );
  });
});

describe('a duty with a time of day', () => {
  const duty: Recurrence = { every: { days: 1 }, calendar, starts: '2022-03-01', at: '05:00' };

  it.each([
    ['2022-03-02T04:59', 'in-time', 0],
    ['2022-03-02T05:00', 'in-time', 0],
    ['2022-03-02T05:01', 'late', 60_000],
  ])('A15: at the test point before five each morning; %s is %s', (arrival, state, lateBy) => {
    const lines = punctuality(duty, [at('2022-03-02T06:00'), at(arrival)], { from: '2022-03-02', to: '2022-03-03' });
    expect(lines).toMatchObject([{ state, lateBy, arrivedAt: at(arrival), occurrence: { date: '2022-03-02' } }]);
  });

  it('is missing on the days nobody came', () => {
    const lines = punctuality(duty, [at('2022-03-01T03:00')], { from: '2022-03-01', to: at('2022-03-03T05:00') });
    expect(lines.map(({ state, occurrence }) => [occurrence.date, state])).toEqual([
      ['2022-03-01', 'in-time'],
      ['2022-03-02', 'missing'],
    ]);
    expect(lines[1]).toMatchObject({ arrivedAt: undefined, lateBy: undefined });
  });
});
