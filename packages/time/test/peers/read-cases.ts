import { existsSync, readFileSync } from 'node:fs';

import { type Calendar, chinaCalendar, createCalendar, type Hours } from '@linli/time';

/** One case of the peers' own tests. */
export interface PeerCase {
  readonly id: string;
  readonly source: { readonly peer: string; readonly test: string };
  readonly schedule: Schedule;
  readonly op: string;
  readonly policy?: string;
  readonly rounding?: string;
  readonly unitSeconds?: number;
  readonly input: {
    readonly at?: string;
    readonly start?: string;
    readonly from?: string;
    readonly to?: string;
    readonly days?: number;
    readonly seconds?: number;
    readonly dir?: 'before' | 'after';
    readonly pauses?: readonly (readonly [string, string])[];
  };
  readonly expected: string | number | boolean;
  readonly canonical: 'agrees' | 'differs' | 'n/a';
  readonly canonicalValue?: string | number | boolean;
  readonly divergence?: string;
}

interface Schedule {
  readonly calendar?: 'CN';
  readonly timeZone: string;
  readonly week?: Record<string, Hours>;
  readonly dateHours?: Record<string, Hours>;
  readonly breaks?: Record<string, Hours>;
  readonly holidays?: readonly string[];
}

const FILE = new URL('../../../../../shared/data/working-time-cases.json', import.meta.url);

/** The 507 cases, or none where the shared data is absent. */
export function readPeerCases(): readonly PeerCase[] {
  if (!existsSync(FILE)) return [];
  const { cases }: { cases: readonly PeerCase[] } = JSON.parse(readFileSync(FILE, 'utf8'));
  return cases;
}

/** The calendar of a case's schedule. */
export function calendarOf({
  calendar,
  timeZone,
  week = {},
  dateHours = {},
  breaks = {},
  holidays = [],
}: Schedule): Calendar {
  if (calendar === 'CN') return chinaCalendar();
  return createCalendar({
    zone: timeZone,
    week,
    dates: { ...dateHours, ...Object.fromEntries(holidays.map((date) => [date, []])) },
    // Cases with breaks are all at UTC.
    breaks: Object.entries(breaks).flatMap(([date, hours]) =>
      hours.map(([from, to]) => ({ from: `${date}T${from}Z`, to: `${date}T${to}Z` })),
    ),
  });
}
