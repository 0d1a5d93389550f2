import { describe, expect, it } from 'vitest';

import { chinaCalendar, civilTime, createCalendar } from '@linli/time';

describe('what the clock and the calendar on the wall show', () => {
  it.each([
    ['in China', chinaCalendar(), '2026-09-30T15:59:59Z', { date: '2026-09-30', weekday: 3, hour: 23, minute: 59 }],
    [
      'in China, a second later',
      chinaCalendar(),
      '2026-09-30T16:00:00Z',
      { date: '2026-10-01', weekday: 4, hour: 0, minute: 0 },
    ],
    ['on a Sunday', chinaCalendar(), '2026-10-04T02:05:00Z', { date: '2026-10-04', weekday: 7, hour: 10, minute: 5 }],
    [
      'in summer',
      createCalendar({ zone: 'America/New_York', week: {} }),
      '2026-07-01T02:30:00Z',
      { date: '2026-06-30', weekday: 2, hour: 22, minute: 30 },
    ],
  ])('%s', (_, calendar, instant, expected) => {
    expect(civilTime(new Date(instant), calendar)).toEqual(expected);
  });
});
