import { addWorkingDays, type Calendar, type CalendarOptions, chinaCalendar, createCalendar } from '@linli/time';

const YEARS = [new Date('2012-02-01T04:00Z'), new Date('2030-12-01T04:00Z')] as const;

/** What building twenty years of a calendar costs, once cold and then as the median of many. */
export function measureBuild(week: CalendarOptions['week']): string[] {
  return [
    describe('China', () => chinaCalendar()),
    describe('America/New_York', () => createCalendar({ zone: 'America/New_York', week })),
  ];
}

function describe(name: string, create: () => Calendar): string {
  const times = Array.from({ length: 21 }, () => time(create)).toSorted((a, b) => a - b);
  return `twenty years of ${name}: ${(times[10] ?? 0).toFixed(2)} ms to build (median of 21), ${size(create)} kB`;
}

function time(create: () => Calendar): number {
  const begin = performance.now();
  build(create());
  return performance.now() - begin;
}

/** Asks at both ends, so that the table covers what lies between. */
function build(calendar: Calendar): Calendar {
  for (const date of YEARS) addWorkingDays(date, 1, calendar);
  return calendar;
}

function size(create: () => Calendar): string {
  const before = held();
  const calendars = Array.from({ length: 40 }, () => build(create()));
  return ((held() - before) / calendars.length / 1000).toFixed(0);
}

/** Bytes in use after collecting garbage, where the runtime lets us. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
