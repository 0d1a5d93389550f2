import { describe, expect, it } from 'vitest';

import { chinaCalendar, due } from '@linli/time';
import { type CalendarEntry, icalendar, occurrenceEvents } from '@linli/time/ical';
import { occurrences, type Recurrence } from '@linli/time/recurrence';

const calendar = chinaCalendar();
const stamp = new Date('2026-04-20T08:00:00.999Z');
const friday: Recurrence = { every: { weekday: 'fri' }, at: '15:00', calendar, dayOff: 'forward' };
const bounds = { from: '2026-04-24', to: '2026-05-09' };

/** The lines of a file, unfolded, without those that frame it. */
const linesOf = (entries: readonly CalendarEntry[]): string[] =>
  icalendar({ entries, stamp }).replaceAll('\r\n ', '').split('\r\n').slice(4, -2);

describe('a calendar file', () => {
  it('B33: holds the Friday sessions, the one on the holiday where it is moved to', () => {
    const sessions = occurrences(friday, bounds);
    const entries = occurrenceEvents(sessions, {
      uid: 'friday-talk',
      summary: '倾听居民心声',
      lasts: '2h',
      location: '议事厅',
    });
    expect(linesOf(entries).filter((line) => /^(UID|DTSTART|DTEND)/.test(line))).toEqual([
      'UID:friday-talk-2026-04-24',
      'DTSTART:20260424T070000Z',
      'DTEND:20260424T090000Z',
      'UID:friday-talk-2026-05-01',
      'DTSTART:20260506T070000Z',
      'DTEND:20260506T090000Z',
      'UID:friday-talk-2026-05-08',
      'DTSTART:20260508T070000Z',
      'DTEND:20260508T090000Z',
    ]);
  });

  it('is framed, stamped and named, and the same for the same input', () => {
    const [entry] = occurrenceEvents(occurrences(friday, bounds), { uid: 'talk', summary: '座谈' });
    const options = { entries: entry === undefined ? [] : [entry], stamp, name: '社区, 日程' };
    expect(icalendar(options).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Linli//@linli/time//EN',
      'METHOD:PUBLISH',
      String.raw`NAME;VALUE=TEXT:社区\, 日程`,
      String.raw`X-WR-CALNAME;VALUE=TEXT:社区\, 日程`,
      'BEGIN:VEVENT',
      'UID:talk-2026-04-24',
      'DTSTAMP:20260420T080000Z',
      'DTSTART;VALUE=DATE:20260424',
      'DTEND;VALUE=DATE:20260425',
      'STATUS:CONFIRMED',
      'SUMMARY:座谈',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(icalendar(options)).toBe(icalendar(options));
    expect(icalendar({ entries: [], stamp, product: '-//A//B//ZH' })).toContain('\r\nPRODID:-//A//B//ZH\r\n');
  });

  it('holds due instants as tasks', () => {
    const at = due(new Date('2026-03-06T16:00+08:00'), '3wd', calendar).at;
    expect(
      linesOf([
        { uid: 'a', summary: 'Repair', due: at },
        { uid: 'b', summary: 'Warn', due: at, done: true },
      ]),
    ).toEqual([
      'BEGIN:VTODO',
      'UID:a',
      'DTSTAMP:20260420T080000Z',
      'DUE:20260311T080000Z',
      'STATUS:NEEDS-ACTION',
      'SUMMARY:Repair',
      'END:VTODO',
      'BEGIN:VTODO',
      'UID:b',
      'DTSTAMP:20260420T080000Z',
      'DUE:20260311T080000Z',
      'STATUS:COMPLETED',
      'SUMMARY:Warn',
      'END:VTODO',
    ]);
  });

  it('holds instants, stretches, several days, and what was called off', () => {
    const lines = linesOf([
      { uid: 'a', summary: 'moment', start: stamp },
      { uid: 'b', summary: 'days', start: '2026-05-01', end: '2026-05-06', cancelled: true },
    ]);
    expect(lines.filter((line) => /^(DTSTART|DTEND|STATUS)/.test(line))).toEqual([
      'DTSTART:20260420T080000Z',
      'STATUS:CONFIRMED',
      'DTSTART;VALUE=DATE:20260501',
      'DTEND;VALUE=DATE:20260506',
      'STATUS:CANCELLED',
    ]);
  });

  it('keeps whatever a text holds within its line', () => {
    const hostile = 'a,b;c\\d\r\nEND:VCALENDAR\rX-EVIL:1\n\u0000\u2028"';
    const entry = {
      uid: 'a',
      summary: hostile,
      description: hostile,
      location: hostile,
      categories: ['a,b', 'c'],
      start: stamp,
    };
    const text = String.raw`a\,b\;c\\d\nEND:VCALENDAR\nX-EVIL:1\n` + '\u2028"';
    expect(linesOf([entry])).toEqual([
      'BEGIN:VEVENT',
      'UID:a',
      'DTSTAMP:20260420T080000Z',
      'DTSTART:20260420T080000Z',
      'STATUS:CONFIRMED',
      `SUMMARY:${text}`,
      `DESCRIPTION:${text}`,
      `LOCATION:${text}`,
      String.raw`CATEGORIES:a\,b,c`,
      'END:VEVENT',
    ]);
  });

  it('folds long lines by octets, not within a character', () => {
    const summary = '每周五开展“倾听居民心声,了解群众诉求”活动;'.repeat(9);
    const folded = icalendar({ entries: [{ uid: 'a', summary, start: stamp }], stamp }).split('\r\n');
    for (const line of folded) {
      // 75 octets, and the blank that marks a continuation.
      expect(Buffer.byteLength(line.replace(/^ /, ''))).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    expect(linesOf([{ uid: 'a', summary, start: stamp }])).toContain(
      `SUMMARY:${summary.replaceAll(/[,;]/g, String.raw`\$&`)}`,
    );
  });

  const plain = { uid: 'a', summary: 'a', start: stamp };
  it.each<[string, string, () => unknown]>([
    ['TIME_ICAL_UID', '/entries/1/uid', () => linesOf([plain, plain])],
    ['TIME_ICAL_UID', '/entries/0/uid', () => linesOf([{ ...plain, uid: '' }])],
    ['TIME_ICAL_END', '/entries/0/end', () => linesOf([{ ...plain, end: stamp }])],
    ['TIME_ICAL_END', '/entries/0/end', () => linesOf([{ ...plain, end: '2027-01-01' }])],
    ['TIME_ICAL_END', '/entries/0/end', () => linesOf([{ ...plain, start: '2026-05-01', end: '2026-05-01' }])],
    [
      'TIME_ICAL_END',
      '/entries/0/end',
      () => linesOf([{ ...plain, start: '2026-05-01', end: new Date('2027-01-01') }]),
    ],
    ['TIME_DATE', '/entries/0/start', () => linesOf([{ ...plain, start: 'tomorrow' }])],
    ['TIME_DATE', '/entries/0/end', () => linesOf([{ ...plain, start: '2026-05-01', end: 'tomorrow' }])],
    ['TIME_ICAL_LENGTH', '/lasts', () => occurrenceEvents([], { uid: 'a', summary: 'a', lasts: '1d' })],
    [
      'TIME_OPTION',
      '/title',
      () => icalendar(JSON.parse('{ "entries": [], "stamp": 0, "title": "a" }') as Parameters<typeof icalendar>[0]),
    ],
  ])('refuses with %s at %s', (code, path, make) => {
    expect(make).toThrow(expect.objectContaining({ code, path }));
  });

  it('refuses a stamp that is no instant', () => {
    expect(() => icalendar({ entries: [], stamp: Number.NaN })).toThrow(
      expect.objectContaining({ code: 'TIME_INSTANT' }),
    );
  });
});
