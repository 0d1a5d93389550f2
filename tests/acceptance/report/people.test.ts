import { type NeighbourhoodData } from '@linli/core';
import { daysOfYears, formatReport } from '@linli/core/report';
import { expect, it } from 'vitest';

import { openFor, willowLane } from '../open.ts';
import { beijing, reportOf } from './cases.ts';

/** 126 households of building 14: 120 of known size, 300 people in all, and 6 of which nobody knows. */
const households: NeighbourhoodData['households'] = Array.from({ length: 126 }, (_, n) => ({
  id: `h${n + 1}`,
  place: 'willow/g1/b14/e24',
  members: Array.from({ length: n < 60 ? 2 : n < 120 ? 3 : 0 }, (__, m) => ({ id: `h${n + 1}/p${m + 1}` })),
}));

it('B25: 126 households are the sum of their members, and those of unknown size stand apart', async () => {
  const office = openFor({ neighbourhood: { ...willowLane, households } });
  const report = await reportOf(office, 'affected', { places: ['willow/g1/b14'] }, beijing('2026-06-01 00:00'));
  expect(report.figures).toMatchObject({
    households: { count: 126 },
    people: { count: { atLeast: 300 } },
    unknown: { ids: ['h121', 'h122', 'h123', 'h124', 'h125', 'h126'] },
  });
  expect(formatReport(report, 'zh-CN')).toContain('居民：300余');
});

it('C29: 23 years are 8395 days of 365 each, and 8400 or 8401 by the calendar, which says why', () => {
  expect(daysOfYears(23)).toEqual({
    byRule: 8395,
    byCalendar: { least: 8400, most: 8401 },
    leapDays: { least: 5, most: 6 },
  });
  expect(daysOfYears(23, '2001-01-01').byCalendar).toEqual({ least: 8400, most: 8400 });
  expect(daysOfYears(23, '2003-01-01').byCalendar).toEqual({ least: 8401, most: 8401 });
  expect(() => daysOfYears(2.5)).toThrow(expect.objectContaining({ code: 'REPORT_YEARS' }));
  expect(() => daysOfYears(1, '2026-02-30')).toThrow(expect.objectContaining({ code: 'REPORT_YEARS' }));
});
