import { readFileSync } from 'node:fs';

import chineseDays from 'chinese-days';
import { LegalHoliday } from 'tyme4ts';
import { describe, expect, it } from 'vitest';

import {
  addWorkingDays,
  addWorkingTime,
  chinaCalendar,
  type ChinaCalendarOptions,
  due,
  isWorkingDay,
  isWorkingTime,
  workingDaysBetween,
} from '@linli/time';
import { chinaDay, chinaNotices } from '@linli/time/china';

import { chinaDaysModule } from '../scripts/china-days-module.ts';

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const DAY = 86_400_000;
const china = chinaCalendar();

/** Noon in China. */
function noon(date: string): Date {
  return new Date(`${date}T12:00+08:00`);
}

function datesOf(year: number): string[] {
  const days = (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / DAY;
  return Array.from({ length: days }, (_, day) => new Date(Date.UTC(year, 0) + day * DAY).toISOString().slice(0, 10));
}

describe('the working days of China', () => {
  it.each([
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('in %i are %i', (year, days) => {
    expect(workingDaysBetween(noon(`${year - 1}-12-31`), noon(`${year}-12-31`), china)).toBe(days);
  });

  it('differ from Monday to Friday on 223 dates', () => {
    const deviations = YEARS.flatMap(datesOf).filter((date) => {
      const weekend = [0, 6].includes(new Date(date).getUTCDay());
      return isWorkingDay(noon(date), china) === weekend;
    });
    expect(deviations).toHaveLength(223);
  });

  // West of Greenwich chinese-days takes a date for the day before it: it reads the host's zone.
  const peerIsADayOff = new Date('2026-01-01').getDay() !== 4;
  it.skipIf(peerIsADayOff).each(YEARS)(
    'of %i are those of chinese-days, where that reads the date as written',
    (year) => {
      for (const date of datesOf(year)) {
        expect(`${date} ${isWorkingDay(noon(date), china)}`).toBe(`${date} ${chineseDays.isWorkday(date)}`);
      }
    },
  );

  it.each(YEARS)('of %i are those of tyme4ts', (year) => {
    for (const date of datesOf(year)) {
      const [, month = 0, day = 0] = date.split('-').map(Number);
      const legal = LegalHoliday.fromYmd(year, month, day);
      const weekend = [0, 6].includes(new Date(date).getUTCDay());
      const works = legal === null ? !weekend : legal.isWork();
      expect(`${date} ${isWorkingDay(noon(date), china)}`).toBe(`${date} ${works}`);
    }
  });

  it('stand in a table that the generator would write again', () => {
    const committed = readFileSync(new URL('../src/china/generated/days.ts', import.meta.url), 'utf8');
    expect(committed).toBe(chinaDaysModule());
  });

  it('are in Shanghai, with office hours, and known for the years on record', () => {
    expect(china).toMatchObject({
      zone: 'Asia/Shanghai',
      provisionalFrom: '2027-01-01',
      provisionalBefore: '2018-01-01',
      source: '国务院办公厅节假日安排的通知',
    });
    const at = (time: string): boolean => isWorkingTime(new Date(`2026-03-06T${time}+08:00`), china);
    expect(['08:59', '09:00', '11:59', '12:00', '13:59', '14:00', '17:59', '18:00'].map(at)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('work on make-up days as on a normal weekday', () => {
    expect(addWorkingTime(new Date('2026-02-14T00:00+08:00'), 7 * 3_600_000, china)).toEqual(
      new Date('2026-02-14T18:00+08:00'),
    );
  });
});

describe('working hours of one’s own', () => {
  const SHORT = [['10:00', '16:00']] as const;
  const LONG = [['08:00', '20:00']] as const;

  it('count on make-up days as on the first working day of the week', () => {
    const calendar = chinaCalendar({ week: { tue: LONG, wed: SHORT } });
    expect(isWorkingTime(new Date('2026-02-14T08:30+08:00'), calendar)).toBe(true);
  });

  it('count on a make-up day as on that day of the week, where it has hours', () => {
    const calendar = chinaCalendar({ week: { mon: LONG, sat: SHORT } });
    expect(isWorkingTime(new Date('2026-02-14T08:30+08:00'), calendar)).toBe(false);
    expect(isWorkingTime(new Date('2026-02-14T10:30+08:00'), calendar)).toBe(true);
    expect(isWorkingTime(new Date('2026-02-16T10:30+08:00'), calendar)).toBe(false);
  });

  it('count on make-up days as on Monday, even where Sundays have hours too', () => {
    const calendar = chinaCalendar({ week: { sun: SHORT, mon: LONG } });
    expect(isWorkingTime(new Date('2026-02-14T08:30+08:00'), calendar)).toBe(true);
  });

  it('may be on Sundays alone, or not at all', () => {
    expect(isWorkingDay(noon('2026-02-14'), chinaCalendar({ week: { sun: SHORT } }))).toBe(true);
    expect(isWorkingDay(noon('2026-02-14'), chinaCalendar({ week: {} }))).toBe(false);
  });
});

describe('what was known on a date', () => {
  it.each([
    ['the Saturday of Labour Day 2019 after the amendment', '2019-05-04', '2019-03-22', false, 'holiday'],
    ['its Thursday before the amendment', '2019-05-02', '2019-03-21', true, undefined],
    ['its Thursday after', '2019-05-02', '2019-03-22', false, 'holiday'],
    ['its make-up Sunday before', '2019-04-28', '2019-03-21', false, undefined],
    ['its make-up Sunday after', '2019-04-28', '2019-03-22', true, 'make-up-day'],
    ['the Friday after the Spring Festival 2020 before the extension', '2020-01-31', '2020-01-26', true, undefined],
    ['that Friday after', '2020-01-31', '2020-01-27', false, 'holiday'],
    ['the make-up Saturday before', '2020-02-01', '2020-01-26', true, 'make-up-day'],
    ['that Saturday after', '2020-02-01', '2020-01-27', false, 'holiday'],
    ['the other make-up day, before', '2020-01-19', '2020-01-26', true, 'make-up-day'],
    ['the other make-up day, after', '2020-01-19', '2020-01-27', true, 'make-up-day'],
    ['a holiday of a year that was not announced', '2019-02-05', '2018-12-05', true, undefined],
    ['that holiday once it was', '2019-02-05', '2018-12-06', false, 'holiday'],
  ])('%s', (_, date, knownAt, works, kind) => {
    expect(isWorkingDay(noon(date), chinaCalendar({ knownAt }))).toBe(works);
    expect(chinaDay(date, knownAt)?.kind).toBe(kind);
  });

  it('may be an instant, read on the clocks of China', () => {
    const evening = new Date('2019-03-21T16:00Z');
    expect(isWorkingDay(noon('2019-05-02'), chinaCalendar({ knownAt: evening }))).toBe(false);
    expect(isWorkingDay(noon('2019-05-02'), chinaCalendar({ knownAt: evening.getTime() - 1 }))).toBe(true);
  });

  it.each([
    ['2017-11-29', '2018-01-01'],
    ['2017-11-30', '2019-01-01'],
    ['2018-12-06', '2020-01-01'],
    ['2019-03-22', '2020-01-01'],
    ['2020-01-27', '2021-01-01'],
    ['2025-11-03', '2026-01-01'],
    ['2025-11-04', '2027-01-01'],
  ])('on %s makes answers provisional from %s', (knownAt, provisionalFrom) => {
    expect(chinaCalendar({ knownAt }).provisionalFrom).toBe(provisionalFrom);
  });
});

describe('a day in the notices', () => {
  it.each([
    ['2026-02-14', { kind: 'make-up-day', name: '春节', notice: '国办发明电〔2025〕7号' }],
    ['2026-02-15', { kind: 'holiday', name: '春节', notice: '国办发明电〔2025〕7号' }],
    ['2026-02-23', { kind: 'holiday', name: '春节', notice: '国办发明电〔2025〕7号' }],
    ['2026-02-24', undefined],
    ['2025-10-06', { kind: 'holiday', name: '中秋节', notice: '国办发明电〔2024〕12号' }],
    ['2025-10-07', { kind: 'holiday', name: '国庆节', notice: '国办发明电〔2024〕12号' }],
    ['2018-12-29', { kind: 'make-up-day', name: '元旦', notice: '国办发明电〔2018〕15号' }],
    ['2022-12-31', { kind: 'holiday', name: '元旦', notice: '国办发明电〔2022〕16号' }],
    ['2020-02-02', { kind: 'holiday', name: '春节', notice: '国办发明电〔2020〕1号' }],
  ])('%s', (date, day) => {
    expect(chinaDay(date)).toEqual(day);
    expect(chinaDay(noon(date))).toEqual(day);
  });

  it('is listed with the notices, oldest first', () => {
    const notices = chinaNotices();
    expect(notices).toHaveLength(11);
    expect(notices[0]).toEqual({ year: 2018, announced: '2017-11-30', number: '国办发明电〔2017〕12号' });
    expect(notices.map(({ announced }) => announced)).toEqual(notices.map(({ announced }) => announced).toSorted());
    expect([...new Set(notices.map(({ year }) => year))]).toEqual(YEARS);
  });

  it.each([
    ['a date that does not exist', '2026-02-30', undefined, 'TIME_DATE'],
    ['an invalid instant', new Date(NaN), undefined, 'TIME_INSTANT'],
    ['a date of knowledge that does not exist', '2026-02-14', '2026', 'TIME_DATE'],
  ])('is not %s', (_, date, knownAt, code) => {
    expect(() => chinaDay(date, knownAt)).toThrowError(expect.objectContaining({ code }));
  });
});

describe('days of one’s own over the State Council’s', () => {
  it('win: off, at work, with hours, with a name', () => {
    const calendar = chinaCalendar({
      overlay: {
        dates: {
          '2026-03-06': 'off',
          '2026-03-07': 'work',
          '2026-03-08': [['10:00', '12:00']],
          '2026-03-09': { day: 'off', name: '停水停工' },
          '2026-02-16': { day: 'work' },
        },
        source: '街道办通知',
      },
    });
    const works = ['06', '07', '08', '09', '10'].map((day) => isWorkingDay(noon(`2026-03-${day}`), calendar));
    expect(works).toEqual([false, true, true, false, true]);
    expect(isWorkingTime(new Date('2026-03-07T17:00+08:00'), calendar)).toBe(true);
    expect(isWorkingTime(new Date('2026-03-08T13:00+08:00'), calendar)).toBe(false);
    expect(isWorkingDay(noon('2026-02-16'), calendar)).toBe(true);
    expect(calendar.source).toBe('国务院办公厅节假日安排的通知; 街道办通知');
    expect(due(noon('2026-03-08'), '1wd', calendar).trace()[1]).toEqual({
      kind: 'holiday',
      date: '2026-03-09',
      name: '停水停工',
    });
  });

  it('can fill in a year that is not announced', () => {
    const calendar = chinaCalendar({
      overlay: { dates: { '2027-01-01': { day: 'off', name: '元旦' } }, provisionalFrom: '2028-01-01' },
    });
    const answer = due(noon('2026-12-31'), '1wd', calendar);
    expect(answer.at).toEqual(noon('2027-01-04'));
    expect(answer.provisional).toBe(false);
    expect(due(noon('2027-12-31'), '1wd', calendar).provisional).toBe(true);
  });

  it('leave a year open unless they settle it', () => {
    const calendar = chinaCalendar({ overlay: { dates: { '2027-01-01': 'off' } } });
    expect(calendar.provisionalFrom).toBe('2027-01-01');
    const earlier = chinaCalendar({ overlay: { dates: {}, provisionalFrom: '2026-06-01' } });
    expect(earlier.provisionalFrom).toBe('2027-01-01');
  });

  it('come in several layers that may agree', () => {
    const calendar = chinaCalendar({
      overlay: [
        { dates: { '2026-03-06': 'off' }, source: '市' },
        { dates: { '2026-03-06': { day: [], name: '马拉松' }, '2026-03-07': 'work' }, source: '区' },
      ],
    });
    expect(addWorkingDays(noon('2026-03-05'), 1, calendar)).toEqual(noon('2026-03-07'));
    expect(calendar.source).toBe('国务院办公厅节假日安排的通知; 市; 区');
  });

  it.each<[string, unknown, string, string]>([
    [
      'contradict each other',
      [{ dates: { '2026-03-06': 'off' } }, { dates: { '2026-03-06': 'work' } }],
      'TIME_OVERLAY',
      '/overlay/1',
    ],
    ['settle a year without a date of it', { dates: {}, provisionalFrom: '2028-01-01' }, 'TIME_OVERLAY', '/overlay'],
    [
      'settle two years with dates of one',
      { dates: { '2027-01-01': 'off' }, provisionalFrom: '2028-06-01' },
      'TIME_OVERLAY',
      '/overlay',
    ],
    ['name a date that does not exist', { dates: { '2026-02-30': 'off' } }, 'TIME_DATE', '/overlay/0/dates/2026-02-30'],
    [
      'have hours that cannot be read',
      { dates: { '2026-02-03': 'closed' } },
      'TIME_HOURS',
      '/overlay/0/dates/2026-02-03',
    ],
    [
      'are known until a date that does not exist',
      { dates: {}, provisionalFrom: '2028' },
      'TIME_DATE',
      '/overlay/0/provisionalFrom',
    ],
    ['have an unknown field', { dates: {}, holidays: [] }, 'TIME_CALENDAR', '/overlay/0/holidays'],
    ['are nothing', [null], 'TIME_CALENDAR', '/overlay/0'],
    ['settle a year without dates', { provisionalFrom: '2028-01-01' }, 'TIME_OVERLAY', '/overlay'],
    ['have nothing for a date', { dates: { '2026-02-03': null } }, 'TIME_HOURS', '/overlay/0/dates/2026-02-03'],
  ])('cannot %s', (_, overlay, code, path) => {
    expect(() => chinaCalendar({ overlay } as ChinaCalendarOptions)).toThrowError(
      expect.objectContaining({ code, path }),
    );
  });

  it('name the date they contradict each other about', () => {
    const overlay = [{ dates: { '2026-03-06': 'off' as const } }, { dates: { '2026-03-06': 'work' as const } }];
    expect(() => chinaCalendar({ overlay })).toThrowError('2026-03-06');
  });

  it.each<[string, unknown, string]>([
    ['an unknown option', { zone: 'UTC' }, 'TIME_CALENDAR'],
    ['a date of knowledge that does not exist', { knownAt: '2020-13-01' }, 'TIME_DATE'],
    ['an instant of knowledge that is none', { knownAt: NaN }, 'TIME_INSTANT'],
    [
      'night shifts that overlap',
      { week: { mon: [['22:00', '09:30']], tue: [['09:00', '17:00']] } },
      'TIME_HOURS_OVERLAP',
    ],
  ])('refuses %s', (_, options, code) => {
    expect(() => chinaCalendar(options as ChinaCalendarOptions)).toThrowError(expect.objectContaining({ code }));
  });
});
