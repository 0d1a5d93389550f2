import { describeError } from '@linli/errors';
import { describe, expect, it } from 'vitest';

import { addWorkingDays, chinaCalendar, createCalendar, parseLimit } from '@linli/time';
import { zhCN } from '@linli/time/zh-CN';

import { en } from '../src/messages/en.ts';

const CODES = Object.keys(en) as (keyof typeof en)[];

describe('the texts of errors', () => {
  it('exist in both languages for the same codes', () => {
    expect(Object.keys(zhCN)).toEqual(CODES);
  });

  it.each(CODES)('%s names the same values in both languages', (code) => {
    const values = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(values(zhCN[code])).toEqual(values(en[code]));
  });

  it.each<[string, () => unknown, string, string]>([
    [
      'an empty calendar, forward',
      () => addWorkingDays(new Date('2026-03-02T00:00Z'), 1, createCalendar({ zone: 'UTC', week: {} })),
      'The calendar has not that much working time after 2026-03-02T00:00:00.000Z. Give it weekly hours, or hours for dates there.',
      '该日历在 2026-03-02T00:00:00.000Z 之后没有这么多工作时间。',
    ],
    [
      'an empty calendar, backward',
      () => addWorkingDays(new Date('2026-03-02T00:00Z'), -1, createCalendar({ zone: 'UTC', week: {} })),
      'The calendar has not that much working time before 2026-03-02T00:00:00.000Z.',
      '该日历在 2026-03-02T00:00:00.000Z 之前没有这么多工作时间。',
    ],
    [
      'a limit with a choice',
      () => parseLimit('3日'),
      'The limit "3日" can mean more than one thing. Write one of: 3d, 3wd.',
      '3d、3wd',
    ],
    [
      'an unknown zone',
      () => createCalendar({ zone: 'Asia/Beijing', week: {} }),
      'Unknown time zone "Asia/Beijing". Use an IANA name',
      '未知时区 "Asia/Beijing"',
    ],
    ['no zone', () => createCalendar({ week: {} } as never), 'Unknown time zone undefined.', '未知时区 undefined'],
    [
      'an unknown day of the week',
      () => createCalendar({ zone: 'UTC', week: { monday: [] } } as never),
      'A calendar has no "monday". Use one of: sun, mon, tue, wed, thu, fri, sat.',
      'sun、mon、tue',
    ],
    [
      'a break that ends first',
      () => createCalendar({ zone: 'UTC', week: {}, breaks: [{ from: 2, to: 1 }] }),
      'A period ends at 1970-01-01T00:00:00.001Z, not after it begins at 1970-01-01T00:00:00.002Z.',
      '1970-01-01T00:00:00.001Z',
    ],
    [
      'night shifts that overlap',
      () => createCalendar({ zone: 'UTC', week: { mon: [['22:00', '06:00']], tue: [['05:00', '09:00']] } }),
      'The hours "mon" begin before',
      '"mon"',
    ],
    [
      'an instant out of range',
      () => addWorkingDays(new Date('2250-01-01T00:00Z'), 1, chinaCalendar()),
      '2250-01-01T00:00:00.000Z is outside the years 1900 to 2199 that calendars cover.',
      '2250-01-01T00:00:00.000Z 超出日历覆盖的 1900 年至 2199 年',
    ],
    [
      'a count out of range',
      () => addWorkingDays(new Date('2026-01-01T00:00Z'), 60_000, chinaCalendar()),
      'What is counted from 2026-01-01T00:00:00.000Z lies outside the years 1900 to 2199',
      '从 2026-01-01T00:00:00.000Z 数起的结果超出日历覆盖的 1900 年至 2199 年',
    ],
    ['what is no calendar', () => chinaCalendar(3 as never), 'A calendar has no "3".', '“3”'],
  ])('%s', (_, call, english, chinese) => {
    let caught: unknown;
    try {
      call();
    } catch (error) {
      caught = error;
    }
    const error = caught as Parameters<typeof describeError>[0];
    expect(error.message).toContain(english);
    expect(describeError(error, [zhCN])).toContain(chinese);
  });
});
