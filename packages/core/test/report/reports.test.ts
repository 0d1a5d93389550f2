import { describe, expect, it } from 'vitest';

import type { CaseEventOf } from '@linli/core/case';
import { type Figure, type Report, reports, runReport } from '@linli/core/report';

import { pack, willowLinli } from '../fixtures.ts';
import { CaseLog, closed, stopped, submitted, triaged } from './case-log.ts';

const lights = pack({ categories: { light: { title: { 'zh-CN': '路灯', en: 'Street light' } } } });
const linli = willowLinli({ packs: [lights] });
const until = new Date('2026-12-31T00:00Z');
const run = (name: string, log: CaseLog, options: unknown = {}, at = until): Promise<Report> =>
  runReport(name, log.events, options, { linli, at });
const figure = (report: Pick<Report, 'figures'>, id: string): Figure | undefined => report.figures[id];
const value = (report: Pick<Report, 'figures'>, id: string) => {
  const found = figure(report, id);
  return found?.kind === 'rate' ? found.value : undefined;
};
const ids = (report: Pick<Report, 'figures'>, id: string) => {
  const found = figure(report, id);
  return found?.kind === 'total' ? found.ids : undefined;
};
const row = (report: Report, id: string) => report.rows.find((one) => one.id === id) ?? { figures: {} };

const verdict = (satisfied?: boolean): CaseEventOf<'evaluated'> => ({
  type: 'evaluated',
  at: '',
  responded: true,
  ...(satisfied !== undefined && { satisfied }),
});
const evaluated = (when: string, satisfied?: boolean) => [when, verdict(satisfied)] as const;

describe('the period', () => {
  const log = new CaseLog()
    .of('before', submitted('05-31 23:59'))
    .of('first', submitted('06-01 00:00'))
    .of('last', submitted('06-30 23:59'))
    .of('after', submitted('07-01 00:00'));

  it('is civil days of the calendar’s zone, both part of it', async () => {
    const report = await run('demand', log, { from: '2026-06-01', until: '2026-06-30' });
    expect(ids(report, 'received')).toEqual(['case/first', 'case/last']);
  });

  it('ends where the report was made as of', async () => {
    const report = await run('demand', log, {}, new Date('2026-06-15T00:00Z'));
    expect(ids(report, 'received')).toEqual(['case/before', 'case/first']);
  });

  it('says no trend of one period, and none of what has no value', async () => {
    expect((await run('origin', log, { by: 'year' })).remarks).toEqual([]);
    expect((await run('three-rates', log, { by: 'quarter' })).remarks).toEqual([]);
  });

  it('makes a row for each month, quarter or year, which shows the trend', async () => {
    const report = await run('origin', log, { by: 'quarter' });
    expect(report.rows.map(({ id }) => id)).toEqual(['2026-Q2', '2026-Q3']);
  });
});

describe('what can be asked', () => {
  it.for([
    ['an unknown report', 'three-rats', {}, { code: 'REPORT_NAME', data: { nearest: 'three-rates' } }],
    [
      'an unknown option',
      'solved',
      { form: '2026-01-01' },
      { code: 'REPORT_OPTION', path: '/form', data: { nearest: 'from' } },
    ],
    ['a day that does not exist', 'solved', { from: '2026-02-30' }, { code: 'REPORT_VALUE', path: '/from' }],
  ] as const)('%s is refused, with its place', async ([, name, options, expected]) => {
    await expect(run(name, new CaseLog(), options)).rejects.toMatchObject(expected);
  });

  it('a limit that nobody can read is refused with its place', async () => {
    const baseline = { limit: 'soon', title: { 'zh-CN': '-', en: '-' } };
    await expect(run('compression', new CaseLog(), { baseline })).rejects.toMatchObject({
      code: 'REPORT_VALUE',
      path: '/baseline/limit',
    });
  });

  it('an event that no decider has written is refused with its place', async () => {
    const recordedAt = '2026-06-01T00:00:00.000Z';
    const event = { type: 'triaged', at: recordedAt };
    const events = [{ stream: 'case/r1', version: 2, position: '1', recordedAt, event }];
    await expect(runReport('solved', events, {}, { linli, at: until })).rejects.toMatchObject({
      code: 'REPORT_EVENT',
      path: 'case/r1@2',
    });
  });

  it('each report stands under one name', () => {
    expect(new Set(reports.map(({ name }) => name)).size).toBe(reports.length);
  });
});

describe('merged and cancelled cases', () => {
  it('count in no report', async () => {
    const log = new CaseLog()
      .of('kept', submitted('06-01 09:00'))
      .of('twice', submitted('06-01 09:00'), ['06-01 10:00', { type: 'merged', into: 'case/kept', clocks: [] }])
      .of('off', submitted('06-01 09:00'), ['06-01 10:00', { type: 'cancelled', reason: 'withdrawn', clocks: [] }]);
    expect(ids(await run('demand', log), 'received')).toEqual(['case/kept']);
  });
});

describe('three rates', () => {
  const log = new CaseLog();
  for (let n = 1; n <= 10; n += 1) log.of(`r${n}`, submitted('06-01 09:00'), ...closed('06-02 09:00'));
  log
    .of('r1', evaluated('06-03 09:00', true))
    .of('r2', evaluated('06-03 09:00', true))
    .of('r3', evaluated('06-03 09:00', false))
    .of('r4', evaluated('06-03 09:00'))
    .of('r5', ['06-03 09:00', { type: 'called-back', reached: false }]);

  it('divide by those who gave that answer, and say how many were asked and answered', async () => {
    const report = await run('three-rates', log);
    expect(value(report, 'satisfied')).toEqual({ exact: '2/3', rounded: 66.7 });
    expect(value(report, 'answered')).toEqual({ exact: '4/5', rounded: 80 });
    expect(value(report, 'asked')).toEqual({ exact: '1/2', rounded: 50 });
    expect(value(report, 'solved')).toBeUndefined();
  });

  it('remark that the sample is small', async () => {
    expect((await run('three-rates', log)).remarks).toMatchObject([{ code: 'small-sample', ids: { length: 3 } }]);
  });

  it('forget the verdict where the case was taken up again', async () => {
    const reopened = { type: 'reopened', reason: 'again', steps: [], recurrence: 0, clocks: [] } as const;
    const again = new CaseLog().of(
      'r1',
      submitted('06-01 09:00'),
      ...closed('06-02 09:00'),
      evaluated('06-03 09:00', true),
      ['06-04 09:00', reopened],
      ...closed('06-05 09:00'),
    );
    expect(figure(await run('three-rates', again), 'satisfied')).toMatchObject({ denominator: { count: 0 } });
  });
});

describe('on time', () => {
  const owners = [{ role: 'lead', holder: 'community' }];
  const step = {
    title: { 'zh-CN': '-', en: '-' },
    rule: 'r',
    start: 'open',
    evidence: [],
    escalation: [],
    owners,
  } as const;
  const steps = [{ ...step, step: 'resolve' }];
  const log = new CaseLog()
    .of('both', submitted('06-01 09:00'), triaged('06-01 09:00', { steps }), [
      '06-01 12:00',
      {
        type: 'step-completed',
        step: 'resolve',
        parties: [],
        clocks: [stopped('make-safe', 'met'), stopped('resolve', 'met')],
      },
    ])
    .of('one', submitted('06-01 09:00'), triaged('06-01 09:00', { steps }), [
      '06-02 10:00',
      {
        type: 'step-completed',
        step: 'resolve',
        parties: [],
        clocks: [stopped('make-safe', 'met'), stopped('resolve', 'late', 3_600_000)],
      },
    ])
    .of('cleared', submitted('06-01 09:00'), [
      '06-01 12:00',
      { type: 'step-completed', step: 'resolve', parties: [], clocks: [stopped('make-safe', 'unmet', 0, 'builder')] },
    ])
    .of('open', submitted('06-01 09:00'), [
      '06-02 09:00',
      {
        type: 'clock-breached',
        clock: 'report-in@water',
        step: 'report-in',
        owner: { role: 'water', holder: 'water-co' },
        dueAt: '2026-06-02T01:00:00.000Z',
      },
    ]);

  it('one late leg makes the whole late, and the leg shows', async () => {
    const report = await run('on-time', log);
    expect(value(report, 'onTime')).toEqual({ exact: '1/2', rounded: 50 });
    expect(ids(report, 'late')).toEqual(['case/one', 'case/open']);
    expect(ids(row(report, 'resolve'), 'late')).toEqual(['case/one#resolve']);
    expect(value(row(report, 'make-safe'), 'onTime')?.exact).toBe('1');
  });

  it('counts a case of which one clock never started by the others', async () => {
    const { startedAt, clock, result, elapsed, lateBy } = stopped('make-safe', 'unmet');
    const never = { startedAt, clock, result, elapsed, lateBy };
    const partly = new CaseLog().of('r1', submitted('06-01 09:00'), [
      '06-01 12:00',
      { type: 'step-completed', step: 'resolve', parties: [], clocks: [never, stopped('resolve', 'met')] },
    ]);
    expect(value(await run('on-time', partly), 'onTime')?.exact).toBe('1');
  });

  it('splits delay by party, and counts an open one until the day of the report', async () => {
    const report = await run('on-time', log, { clocks: 'party' }, new Date('2026-06-02T03:00Z'));
    expect(figure(row(report, 'community'), 'delay')).toMatchObject({ milliseconds: 3_600_000 });
    expect(figure(row(report, 'water-co'), 'delay')).toMatchObject({ milliseconds: 7_200_000 });
    expect(figure(row(report, 'builder'), 'delay')).toMatchObject({ milliseconds: 0 });
  });

  it('reads clocks that still run, also where nobody was there to fire a wake', async () => {
    const running = new CaseLog().of(
      'slow',
      submitted('06-01 09:00'),
      triaged('06-01 09:00', { steps: [{ ...step, step: 'make-safe', limit: '1d' }] }),
    );
    const sooner = await run('on-time', running, {}, new Date('2026-06-02T01:00Z'));
    expect(ids(sooner, 'running')).toEqual(['case/slow']);
    const report = await run('on-time', running, { clocks: 'party' }, new Date('2026-06-02T01:30Z'));
    expect(ids(report, 'late')).toEqual(['case/slow']);
    expect(figure(row(report, 'community'), 'delay')).toMatchObject({ milliseconds: 1_800_000 });
  });

  it('keeps the fact of lateness beside a successful appeal', async () => {
    log.of('one', ['06-05 09:00', { type: 'appeal-reviewed', clock: 'resolve', approved: true, exempt: true }]);
    const report = await run('on-time', log);
    expect(ids(report, 'exempt')).toEqual(['case/one#resolve']);
    expect(ids(report, 'late')).toContain('case/one');
  });
});

describe('lead times', () => {
  it('give the middle one that happened, both ends, and the sample', async () => {
    const log = new CaseLog();
    [10, 20, 50, 90].forEach((minute, n) => {
      log.of(`r${n}`, submitted('06-01 09:00'), [
        `06-01 ${minute < 60 ? '09' : '10'}:${String(minute % 60).padStart(2, '0')}`,
        { type: 'replied', first: true },
      ]);
    });
    log.of('silent', submitted('06-01 09:00'));
    expect(figure(await run('lead-times', log), 'toReply')).toMatchObject({
      shortest: 600_000,
      median: 1_200_000,
      longest: 5_400_000,
      sample: { count: 4 },
    });
    expect(figure(await run('lead-times', log), 'toClosing')).toMatchObject({ sample: { count: 0 } });
  });
});

describe('the scorecard', () => {
  const log = new CaseLog()
    .of('r1', submitted('06-01 09:00'), ...closed('06-02 09:00'), evaluated('06-03 09:00', true))
    .of('r2', submitted('06-01 09:00'), ...closed('06-02 09:00'), evaluated('06-03 09:00', false))
    .of('r3', submitted('06-01 09:00'), ['06-02 09:00', { type: 'returned', party: { role: 'a' }, reason: 'b' }]);
  const title = { 'zh-CN': '-', en: '-' };
  const indicators = {
    satisfied: { title, report: 'three-rates', figure: 'satisfied', weight: 40 },
    loop: { title, report: 'closed-loop', figure: 'complete', weight: 30 },
    returned: { title, report: 'handling', figure: 'returned', weight: 20, better: 'low' },
    kept: { title, report: 'on-time', figure: 'onTime', weight: 10 },
  };

  it('weighs rates exactly, and leaves out what could not be measured', async () => {
    const report = await run('scorecard', log, { indicators });
    // 40 × 1/2 + 30 × 2/3 + 20 × (1 − 1/3) = 160/3
    expect(figure(report, 'score')).toMatchObject({
      value: { exact: '160/3', rounded: 53.33 },
      outOf: 100,
      measured: 90,
    });
    expect(report.remarks).toMatchObject([{ code: 'not-measured', ids: ['kept'] }]);
    expect(figure(row(report, 'satisfied'), 'satisfied')).toMatchObject({ numerator: { ids: ['case/r1'] } });
  });

  it('names an indicator whose report nobody knows', async () => {
    const wrong = { loop: { ...indicators.loop, report: 'closed-lop' } };
    await expect(run('scorecard', log, { indicators: wrong })).rejects.toMatchObject({
      code: 'REPORT_NAME',
      path: '/indicators/loop/report',
    });
  });

  it('says so where a figure is no rate', async () => {
    const wrong = { loop: { ...indicators.loop, figure: 'withoutReply' } };
    const report = await run('scorecard', log, { indicators: wrong });
    expect(figure(row(report, 'loop'), 'withoutReply')).toMatchObject({ kind: 'unknown' });
    expect(figure(report, 'score')).not.toHaveProperty('value');
  });
});

describe('the recurrence of matters', () => {
  it('shows where one kind keeps coming, with those of the busiest window', async () => {
    const log = new CaseLog();
    const places = ['willow/g1/north', 'willow/g1', 'willow'];
    for (const day of ['01', '05', '09', '20']) {
      log.of(`r${day}`, submitted(`06-${day} 09:00`), triaged(`06-${day} 09:00`, { category: 'light', places }));
    }
    const report = await run('recurrence', log, { requests: 3, days: 10 });
    expect(report.rows).toMatchObject([
      { id: 'light@willow/g1', title: { en: 'Street light, 第一网格' }, figures: { busiest: { count: 3 } } },
    ]);
    expect((await run('recurrence', log, { requests: 4, days: 10 })).rows).toEqual([]);
  });
});
