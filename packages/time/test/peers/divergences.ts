import {
  addWorkingDays,
  addWorkingTime,
  type Calendar,
  createCalendar,
  isWorkingTime,
  nextClosing,
  previousWorkingTime,
  withBreaks,
  workingTimeBetween,
} from '@linli/time';

import { instantOf, show } from './answer.ts';
import type { PeerCase } from './read-cases.ts';

type Answer = string | number | boolean;

/** How a peer's way that differs from the default is reached here: by a policy, or by what stands in front of a call. */
export const DIVERGENCES: Readonly<Record<string, (peerCase: PeerCase, calendar: Calendar) => Answer>> = {
  'work that ends exactly at closing is due at the NEXT OPENING': (peerCase, calendar) => {
    const { at, start = '', seconds = 0, pauses = [] } = peerCase.input;
    const paused = withBreaks(
      calendar,
      pauses.map(([from, to]) => ({ from, to })),
    );
    const from = instantOf(at ?? start, peerCase);
    return show(addWorkingTime(from, seconds * 1000, paused, { atClosing: 'next-opening' }), peerCase);
  },
  'reversed interval clamps to 0': (peerCase, calendar) => {
    const { from = '', to = '' } = peerCase.input;
    return workingTimeBetween(instantOf(from, peerCase), instantOf(to, peerCase), calendar, { reversed: 'zero' });
  },
  // Whole seconds: a start within a second waits for the next one, a span is rounded, halves away from zero.
  'sub-second rounding': (peerCase, calendar) => {
    const { at, from = '', to = '', seconds = 0 } = peerCase.input;
    if (at !== undefined) {
      const start = Math.ceil(instantOf(at, peerCase).getTime() / 1000) * 1000;
      return show(addWorkingTime(start, seconds * 1000, calendar), peerCase);
    }
    const span = workingTimeBetween(instantOf(from, peerCase), instantOf(to, peerCase), calendar) / 1000;
    return Math.sign(span) * Math.round(Math.abs(span)) + 0;
  },
  // Measured by the clocks on the wall, as if they never changed: the same hours at UTC.
  '25-hour DST day counted as 24h': (peerCase) => {
    const { from = '', to = '' } = peerCase.input;
    const atUtc = createCalendar({ zone: 'UTC', week: peerCase.schedule.week ?? {} });
    const wall = (text: string): Date => {
      const shown = new Date(text).toLocaleString('sv', { timeZone: peerCase.schedule.timeZone });
      return new Date(`${shown.replace(' ', 'T')}Z`);
    };
    return workingTimeBetween(wall(from), wall(to), atUtc) / 1000;
  },
  // The last microsecond of a day stands for its end.
  'midnight represented as 23:59:59.999999': (peerCase, calendar) => {
    const at = (peerCase.input.at ?? '').replace('T23:59:59.999999Z', 'T24:00:00Z');
    const closing = show(nextClosing(new Date(at), calendar), peerCase);
    if (!closing.endsWith('T00:00:00Z')) return closing;
    return new Date(Date.parse(closing) - 1).toISOString().replace('.999Z', '.999999Z');
  },
  'previous working moment at an opening instant': (peerCase, calendar) =>
    show(previousWorkingTime(instantOf(peerCase.input.at ?? '', peerCase).getTime() - 1, calendar), peerCase),
  'start on a non-working day is first rolled to the next working day (Sat+1 = Tue)': (peerCase, calendar) => {
    const { at = '', days = 0 } = peerCase.input;
    const start = days < 0 ? 'back' : 'forward';
    return show(addWorkingDays(instantOf(at, peerCase), days, calendar, { start }), peerCase);
  },
  'closing instant counts as open (inclusive end)': (peerCase, calendar) => {
    const at = instantOf(peerCase.input.at ?? '', peerCase);
    return isWorkingTime(at, calendar) || isWorkingTime(at.getTime() - 1, calendar);
  },
  'zero duration returns the input unchanged': (peerCase, calendar) => {
    const { at = '', seconds = 0 } = peerCase.input;
    const start = instantOf(at, peerCase);
    return show(seconds === 0 ? start : addWorkingTime(start, seconds * 1000, calendar), peerCase);
  },
  'pause bounds truncated to the minute': (peerCase, calendar) => {
    const { start = '', seconds = 0, pauses = [] } = peerCase.input;
    const paused = withBreaks(
      calendar,
      pauses.map(([from, to]) => ({ from, to })),
      'minute',
    );
    return show(addWorkingTime(instantOf(start, peerCase), seconds * 1000, paused), peerCase);
  },
};
