import {
  civilTime,
  createCalendar,
  due,
  type Hours,
  type Limit,
  nextOpening,
  parseLimit,
  rollToWorkingDay,
} from '@linli/time';

import type { BostonRequest } from './read-boston.ts';

const HOURS: Hours = [['08:30', '17:00']];
const OFFICE = {
  zone: 'America/New_York',
  week: { mon: HOURS, tue: HOURS, wed: HOURS, thu: HOURS, fri: HOURS },
};

/** The business days of the city's system, which knows no holidays: Monday to Friday, 08:30 to 17:00. */
export const businessDays = createCalendar(OFFICE);

/** The days that City Hall works: without Independence Day, Labor Day, Columbus Day and so on. */
export const cityHallDays = createCalendar({
  ...OFFICE,
  dates: Object.fromEntries(
    ['2011-07-04', '2011-09-05', '2011-10-10', '2011-11-11', '2011-11-24', '2011-12-26', '2012-01-02'].map((date) => [
      date,
      [],
    ]),
  ),
});

/** What the city's system may give: working days or calendar days. */
const LIMITS: readonly Limit[] = [
  ...[1, 2, 3, 4, 5, 7, 10, 15, 20, 45].map((days) => parseLimit(`${days}wd`)),
  ...[1, 2, 3, 4, 5, 6, 7, 14, 30, 45, 50, 90, 120, 180, 365, 545, 720].map((days) => parseLimit(`${days}d`)),
];

/**
 * When the city wants a request done. Calendar days run from the opening. Working days run from the first working day,
 * at the time of day at which the request came; what comes after 17:00 begins at 08:30 of the working day after it.
 */
export function targetOf(opened: Date, limit: Limit, calendar = businessDays): Date {
  return due(limit.parts[0]?.unit === 'wd' ? startOf(opened, calendar) : opened, limit, calendar).at;
}

function startOf(opened: Date, calendar: typeof businessDays): Date {
  const start = rollToWorkingDay(opened, 'forward', calendar) ?? opened;
  return civilTime(start, calendar).hour < 17 ? start : nextOpening(start, calendar);
}

/** The limit of each type of request: the one that gives most of its targets. */
export function limitsByType(requests: readonly BostonRequest[]): ReadonlyMap<string, Limit> {
  const types = Map.groupBy(requests, ({ type }) => type);
  return new Map([...types].map(([type, ofType]) => [type, bestLimit(ofType)]));
}

function bestLimit(requests: readonly BostonRequest[]): Limit {
  const hits = LIMITS.map((limit) => requests.filter((request) => isReproduced(request, limit)).length);
  return LIMITS[hits.indexOf(Math.max(...hits))] ?? { parts: [] };
}

/** Seconds by which a target lies before the instant that a limit gives. */
export function secondsBefore({ opened, target }: BostonRequest, limit: Limit, calendar = businessDays): number {
  return (targetOf(opened, limit, calendar).getTime() - target.getTime()) / 1000;
}

/**
 * Whether a limit gives the target of a request. A target is counted from the moment at which the form is begun; the
 * request is opened when the form is saved, up to ten minutes later. A second may be lost to rounding.
 */
export function isReproduced(request: BostonRequest, limit: Limit, calendar = businessDays): boolean {
  const seconds = secondsBefore(request, limit, calendar);
  return seconds >= -1 && seconds <= 600;
}

/** How near a limit comes to the target of a request, or else how the target came about. */
export function patternOf(request: BostonRequest, limit: Limit): string {
  const seconds = secondsBefore(request, limit);
  if (Math.abs(seconds) <= 1) return 'to the second';
  if (seconds > 0 && seconds <= 60) return 'form begun up to a minute before';
  if (seconds > 0 && seconds <= 600) return 'form begun up to ten minutes before';
  if (LIMITS.some((other) => isReproduced(request, other))) return 'a limit of other types';
  const byHand = request.target.getUTCSeconds() === 0 ? 'by hand, to a whole minute' : 'otherwise';
  return `${seconds < 0 ? 'put off' : 'brought forward'} ${byHand}`;
}
