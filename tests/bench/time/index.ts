import { addWorkingDays, addWorkingTime, type Calendar, chinaCalendar, createCalendar, type Hours } from '@linli/time';

import type { BenchReport, BenchRow } from '../report.ts';
import { type Candidate, type Case, measure } from './measure.ts';
import { measureBuild } from './build.ts';
import { officeStarts } from './starts.ts';

const HOUR = 3_600_000;
const OFFICE: Hours = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
];
const week = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE };

const DAYS = [3, 30, 1000, 10_000];
const HOURS = [8, 80, 800];

/** Adding working days and hours, against peers and where the clocks change; and building calendars. */
export async function benchTime(): Promise<BenchReport> {
  // The peers count in the zone of the machine.
  const machineZone = process.env['TZ'];
  process.env['TZ'] = 'UTC';
  try {
    const { loadPeers } = await import('./peers.ts');
    const peers = loadPeers();
    const starts = officeStarts('2024-01-01T00:00Z', 1024);
    const utc = createCalendar({ zone: 'UTC', week });
    const cases: Case[] = [
      ...DAYS.map((days) => caseOf(`+${days} working days`, addingDays(utc, days), peers.workingDays(days))),
      ...HOURS.map((hours) => caseOf(`+${hours} working hours`, addingHours(utc, hours), peers.workingHours(hours))),
      ...[3, 30].map((days) =>
        caseOf(`+${days} working days in China`, addingDays(chinaCalendar(), days), peers.chinaDays(days)),
      ),
    ];
    const flat = [
      caseOf('Date to Date, nothing counted', (start) => new Date(start.getTime() + HOUR), []),
      ...[chinaCalendar(), createCalendar({ zone: 'America/New_York', week })].flatMap((calendar) => [
        ...DAYS.map((days) => caseOf(`+${days} working days, ${calendar.zone}`, addingDays(calendar, days), [])),
        ...HOURS.map((hours) => caseOf(`+${hours} working hours, ${calendar.zone}`, addingHours(calendar, hours), [])),
      ]),
    ];
    const rows: BenchRow[] = [];
    for (const each of [...cases, ...flat]) rows.push(...(await measure(each, starts)));
    return { name: 'time', rows, notes: await measureBuild(week) };
  } finally {
    if (machineZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = machineZone;
  }
}

function caseOf(name: string, answer: Candidate['answer'], others: readonly Candidate[]): Case {
  return { name, candidates: [{ name: 'linli', answer }, ...others] };
}

function addingDays(calendar: Calendar, days: number): Candidate['answer'] {
  return (start) => addWorkingDays(start, days, calendar);
}

function addingHours(calendar: Calendar, hours: number): Candidate['answer'] {
  return (start) => addWorkingTime(start, hours * HOUR, calendar);
}
