import { afterEach, describe, expect, it, vi } from 'vitest';

import {
  addWorkingDays,
  addWorkingTime,
  chinaCalendar,
  civilTime,
  createCalendar,
  due,
  formatTrace,
  isWorkingDay,
  parseInstant,
} from '@linli/time';

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe'];

/** A bit of everything, as text. */
function answers(): string {
  const china = chinaCalendar({ knownAt: '2026-01-01' });
  const paris = createCalendar({
    zone: 'Europe/Paris',
    week: { sun: [['00:00', '10:00']], mon: [['22:00', '06:00']] },
    dates: { '2026-03-30': [['01:00', '24:00']] },
    breaks: [{ from: '2026-03-29T00:30+01:00', to: '2026-03-29T03:30+02:00' }],
  });
  const start = parseInstant('2026-03-28T23:30+01:00');
  const days = Array.from({ length: 60 }, (_, day) => isWorkingDay(start.getTime() + day * 43_200_000, china));
  return JSON.stringify([
    days,
    addWorkingDays(start, 3, china),
    addWorkingDays(start, -3, paris),
    addWorkingTime(start, 30 * 3_600_000, paris),
    civilTime(start, china),
    formatTrace(due(start, '1d+3wd', china).trace(), 'en'),
    formatTrace(due(start, '9wh', paris).trace(), 'zh-CN'),
  ]);
}

describe('the zone of the machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(ZONES)('does not matter: %s', (zone) => {
    const here = answers();
    vi.stubEnv('TZ', zone);
    const there = answers();
    // What the machine itself would say does change, or this would prove nothing.
    const shown = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    const noon = new Date('2026-01-01T12:00Z');
    expect(noon.toLocaleString('sv', { dateStyle: 'short', timeStyle: 'short' })).toBe(shown.format(noon));
    expect(there).toBe(here);
  });
});
