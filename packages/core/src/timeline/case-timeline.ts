import type { Locale } from '@linli/errors';
import { type Calendar, civilTime, isWorkingDay, parseCivilTime } from '@linli/time';

import type { CaseState } from '../case/case-state.ts';
import { clocksOf } from '../case/clocks-of.ts';
import type { HistoryEntry } from '../desk/history.ts';
import type { Linli } from '../linli.ts';
import { describeEntry } from './describe-entry.ts';
import { namesOf } from './names.ts';
import { alarmingTypes, type Timeline, type TimelineBar } from './timeline.ts';

/** The most days a timeline lists; a longer one is drawn without them. */
const mostDays = 400;

/** What a timeline of a case is made of. */
export interface CaseTimelineInput {
  readonly title: string;
  /** From `desk.state`. */
  readonly state: CaseState;
  /** From `desk.history`. */
  readonly history: readonly HistoryEntry[];
  readonly linli: Linli;
  /** Until when; clocks that still run are drawn up to here. */
  readonly at: Date;
  readonly locale: Locale;
}

/**
 * The timeline of a case: a bar for each of its clocks, a mark for each thing that happened, the days off between.
 *
 * @param input - the case, its history, and the instant up to which it is told
 * @returns plain data for {@link formatTimeline} and {@link drawTimeline}
 */
export function caseTimeline({ title, state, history, linli, at, locale }: CaseTimelineInput): Timeline {
  const titles = new Map(state.steps.map(({ planned }) => [planned.step, planned.title[locale]]));
  const names = namesOf(linli, locale, titles);
  const bars = clocksOf(state, linli.calendar, at).flatMap((clock): TimelineBar[] => {
    const { startedAt, dueAt, stoppedAt, pauses, state: standing, owner } = clock;
    if (startedAt === undefined) return [];
    const label = names.title(clock.step) + (owner === undefined ? '' : ` · ${names.party(owner)}`);
    const paused = pauses.map(({ from, to = at }) => ({ from, to }));
    return [
      { label, from: startedAt, ...(dueAt && { dueAt }), ...(stoppedAt && { stoppedAt }), pauses: paused, standing },
    ];
  });
  const marks = history
    .filter((entry) => entry.at <= at)
    .map((entry) => ({
      at: entry.at,
      when: names.instant(entry.at),
      text: describeEntry(entry, names),
      alarming: alarmingTypes.has(entry.type),
    }))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const instants = [
    ...marks.map((mark) => mark.at),
    ...bars.flatMap(({ from, dueAt = from, stoppedAt = from }) => [from, dueAt, stoppedAt]),
  ];
  return { title, bars, marks, days: daysBetween(instants, linli.calendar) };
}

function daysBetween(instants: readonly Date[], calendar: Calendar): Timeline['days'] {
  const times = instants.map((each) => each.getTime());
  if (times.length === 0) return [];
  const last = civilTime(new Date(Math.max(...times)), calendar).date;
  const days: { date: string; from: Date; to: Date; off: boolean }[] = [];
  let { date } = civilTime(new Date(Math.min(...times)), calendar);
  while (date <= last && days.length < mostDays) {
    const from = parseCivilTime(date, calendar);
    const next = new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    days.push({ date, from, to: parseCivilTime(next, calendar), off: !isWorkingDay(from, calendar) });
    date = next;
  }
  return days;
}
