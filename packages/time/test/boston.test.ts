import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import {
  createCalendar,
  due,
  type Hours,
  isWorkingTime,
  nextWorkingTime,
  parseCivilTime,
  rollToWorkingDay,
} from '@linli/time';

const FILE = new URL('../../../../shared/data/boston-311.csv.gz', import.meta.url);
const lines = existsSync(FILE) ? gunzipSync(readFileSync(FILE)).toString('utf8').trim().split('\n') : [];
const [header = '', ...records] = lines;

/** One request; no field of this file has a comma or a quote in it that matters here. */
interface Row {
  readonly opened: string;
  readonly target: string;
  readonly closed: string;
  readonly verdict: string;
  readonly type: string;
}

const columns = header.split(',');
const rows: Row[] = records.map((record) => {
  const fields = record.split(',');
  const field = (name: string): string => fields[columns.indexOf(name)] ?? '';
  return {
    opened: field('open_dt'),
    target: field('target_dt'),
    closed: field('closed_dt'),
    verdict: field('ontime'),
    type: field('type'),
  };
});

/** The queues that promise two days, on business days. */
const TWO_DAYS = new Set([
  'Schedule a Bulk Item Pickup',
  'Missed Trash/Recycling/Yard Waste/Bulk Item',
  'Request for Pothole Repair',
  'Sidewalk Repair (Make Safe)',
  'Sticker Request',
  'Requests for Street Cleaning',
]);

function weekdays(hours: Hours): Record<string, Hours> {
  return Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, hours]));
}

/** The day's work begins at 08:30; what comes in after 17:00 is the next day's. */
const office = createCalendar({ zone: 'America/New_York', week: weekdays([['08:30', '17:00']]) });
const untilFive = createCalendar({ zone: 'America/New_York', week: weekdays([['00:00', '17:00']]) });

/** The target of a two-day queue: two working days from the day it counts as received. */
function twoDayTarget(opened: Date): Date {
  const onDay = rollToWorkingDay(opened, 'forward', office) ?? opened;
  const received = isWorkingTime(onDay, untilFive) ? onDay : nextWorkingTime(onDay, office);
  return due(received, '2wd', office).at;
}

describe.skipIf(rows.length === 0)('23,635 requests to the City of Boston (skipped without ../shared/data)', () => {
  it('have the verdict that follows from target and closing, where they have one', () => {
    const judged = rows.filter(({ verdict }) => verdict !== '');
    const wrong = judged.filter(({ target, closed, verdict }) => {
      const late = closed === '' || parseCivilTime(closed, office) > parseCivilTime(target, office);
      return verdict !== (late ? 'OVERDUE' : 'ONTIME');
    });
    expect([rows.length, judged.length]).toEqual([23_635, 23_556]);
    expect(wrong).toEqual([]);
  });

  it('have, in the two-day queues, the target of two working days: 99.4 % of them to the minute', () => {
    const queue = rows.filter(({ type, target }) => TWO_DAYS.has(type) && target !== '');
    const patterns = Map.groupBy(queue, ({ opened, target }) => {
      const apart = parseCivilTime(target, office).getTime() - twoDayTarget(parseCivilTime(opened, office)).getTime();
      const minutes = Math.round(apart / 60_000);
      if (Math.abs(minutes) <= 1) return 'to the minute';
      return minutes < 0 ? 'counted from minutes before it was opened' : 'moved to a later time';
    });
    expect(Object.fromEntries([...patterns].map(([pattern, { length }]) => [pattern, length]))).toEqual({
      'to the minute': 8468,
      'counted from minutes before it was opened': 25,
      'moved to a later time': 24,
    });
  });
});
