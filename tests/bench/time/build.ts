import { addWorkingDays, type Calendar, type CalendarOptions, chinaCalendar, createCalendar } from '@linli/time';

import { memoryOf } from '../memory.ts';

const YEARS = [new Date('2012-02-01T04:00Z'), new Date('2030-12-01T04:00Z')] as const;

/** What building twenty years of a calendar costs, once cold and then as the median of many. */
export async function measureBuild(week: CalendarOptions['week']): Promise<string[]> {
  return [
    await describe('China', () => chinaCalendar()),
    await describe('America/New_York', () => createCalendar({ zone: 'America/New_York', week })),
  ];
}

async function describe(name: string, create: () => Calendar): Promise<string> {
  const bytes = await memoryOf(() => build(create()), 40);
  const times = Array.from({ length: 21 }, () => time(create)).toSorted((a, b) => a - b);
  return `twenty years of ${name}: ${(times[10] ?? 0).toFixed(2)} ms to build (median of 21), ${(bytes / 1000).toFixed(0)} kB`;
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
