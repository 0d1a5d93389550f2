import { describe, expect, it } from 'vitest';

import { chinaCalendar, due, formatTrace } from '@linli/time';

import { linli } from '../command-line.ts';

describe('linli due', () => {
  it('gives one instant for each part, across the National Day holiday of 2026', async () => {
    const { code, stdout, lines } = await linli(['due', '2026-09-30T16:00+08:00', '1d+3wd', '--lang', 'zh-CN']);
    expect(code).toBe(0);
    const [one, three] = due(new Date('2026-09-30T16:00+08:00'), '1d+3wd', chinaCalendar()).parts;
    const days = (part = one) => formatTrace(part?.trace() ?? [], 'zh-CN').replaceAll(/^/gm, '    ');
    expect(stdout).toBe(`\
1个自然日  2026-10-01 周四 16:00
${days(one)}
3个工作日  2026-10-10 周六 16:00
${days(three)}
`);
    expect(lines).toHaveLength(11);
  });

  it('gives programs the same as data', async () => {
    const { stdout } = await linli(['due', '2026-09-30T16:00+08:00', '1d+3wd', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      start: '2026-09-30T08:00:00.000Z',
      limit: '1d+3wd',
      zone: 'Asia/Shanghai',
      at: '2026-10-10T08:00:00.000Z',
      provisional: false,
      parts: [
        { limit: '1d', at: '2026-10-01T08:00:00.000Z' },
        {
          limit: '3wd',
          at: '2026-10-10T08:00:00.000Z',
          trace: expect.arrayContaining([{ kind: 'holiday', date: '2026-10-01', name: '国庆节' }]),
        },
      ],
    });
  });

  it('says when days are not announced yet', async () => {
    const { lines } = await linli(['due', '2027-02-03T16:00+08:00', '3wd']);
    expect(lines[0]).toContain('provisional: touches days without an official calendar');
  });

  it.each([
    ['own.yaml', 'zone: Asia/Shanghai\nweek: { sat: [["10:00", "12:00"]] }\n', '2026-10-03 Sat 11:00'],
    ['own.json', '{"zone": "UTC", "week": {"wed": [["00:00", "24:00"]]}}', '2026-09-30 Wed 09:00'],
    [
      'china.yaml',
      'china:\n  overlay:\n    dates:\n      2026-10-01: { day: [["09:00", "10:00"]], name: duty }\n      2026-09-30: off\n',
      '2026-10-01 Thu 10:00',
    ],
    [
      'outage.yaml',
      `zone: Asia/Shanghai
week: { wed: [["09:00", "18:00"]] }
breaks: [{ from: 2026-09-30T16:00+08:00, to: 2026-09-30T16:30+08:00 }]
`,
      '2026-09-30 Wed 17:30',
    ],
  ])('counts by the calendar of %s', async (name, content, at) => {
    const { lines, stderr } = await linli(['due', '2026-09-30T16:00+08:00', '1wh', '--calendar', name], {
      files: { [name]: content },
    });
    expect({ first: lines[0], stderr }).toEqual({ first: `1 working hour  ${at}`, stderr: '' });
  });

  it.each([
    ['zone: Mars/Base\nweek: {}', 'TIME_ZONE', 'calendar.yaml'],
    ['zone: UTC\nweek: { mon: [["9", "12:00"]] }', 'TIME_HOURS', 'calendar.yaml#/week/mon/0'],
    ['zone: UTC\nweek: { mno: [] }', 'TIME_CALENDAR', 'calendar.yaml#/week/mno'],
    ['zone: UTC\nweek: 9', 'CALENDAR_VALUE', 'calendar.yaml#/week'],
    ['zone: UTC', 'CALENDAR_VALUE', 'calendar.yaml#/week'],
    ['zone: UTC\nweek: {}\nbreak: []', 'TIME_CALENDAR', 'calendar.yaml#/break'],
    [
      'zone: UTC\nweek: {}\nbreaks: [{ from: 2026-02-30T10:00Z, to: 2026-03-01T10:00Z }]',
      'TIME_INSTANT',
      'calendar.yaml',
    ],
    ['china: { overlay: { dates: { 2026-02-30: off } } }', 'TIME_DATE', 'calendar.yaml#/china/overlay'],
    ['china: { knownat: x }', 'TIME_CALENDAR', 'calendar.yaml#/china/knownat'],
    ['china: { overlay: {} }', 'CALENDAR_VALUE', 'calendar.yaml#/china/overlay'],
    ['- 1', 'CALENDAR_VALUE', 'calendar.yaml'],
    ['zone: UTC\nzone: UTC', 'DATA_DUPKEY', 'calendar.yaml:2'],
    ['zone: [', 'DATA_YAML', 'calendar.yaml:1'],
  ])('refuses the calendar %j with %s', async (content, code, place) => {
    const { code: exit, stderr } = await linli(
      ['due', '2026-09-30T16:00+08:00', '1wh', '--calendar', 'calendar.yaml'],
      {
        files: { 'calendar.yaml': content },
      },
    );
    expect(exit).toBe(2);
    expect(stderr.split('  ')).toEqual([
      expect.stringContaining(`linli: ${place}`),
      code,
      expect.stringMatching(/\.\n$/),
    ]);
  });
});
