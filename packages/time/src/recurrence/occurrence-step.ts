import type { CivilDay } from '../civil-day.ts';
import { DAY } from '../civil-day.ts';
import { isUnsettled } from '../provisional.ts';
import { rollDay } from '../walk.ts';
import type { ReadRecurrence } from './recurrence.ts';

/**
 * What becomes of one date of a pattern: `held` as it is, `rolled` to a working day, `moved` by an exception, `added` by
 * one, `skipped` because it is a day off, `out` by an exception, or `merged` with one that is held on the same day.
 */
export type OccurrenceKind = 'held' | 'rolled' | 'moved' | 'added' | 'skipped' | 'out' | 'merged';

/** A date of the pattern, and the day it is held on, if it is. */
export interface DayStep {
  readonly kind: OccurrenceKind;
  readonly nominal: CivilDay;
  readonly day: CivilDay | undefined;
  /** The holiday, or the reason of the exception. */
  readonly reason: string | undefined;
  /** It depends on days that are not announced yet, or not on record. */
  readonly provisional: boolean;
}

/** The dates of the pattern in order, from a civil day on, with what becomes of each. */
export function* dayStepsFrom(rule: ReadRecurrence, from: CivilDay): Generator<DayStep, void, undefined> {
  let before: CivilDay | undefined;
  for (let day = Math.max(from, rule.first ?? -Infinity); day <= rule.last; day++) {
    if (!rule.pattern.matches(day)) continue;
    const step = stepOf(rule, day);
    const follows = step.kind === 'held' || step.kind === 'rolled';
    yield follows && step.day === before ? { ...step, kind: 'merged' } : step;
    if (follows) before = step.day;
  }
}

/** The dates put in, in order. */
export function addedSteps({ added }: ReadRecurrence): readonly DayStep[] {
  return [...added]
    .map(([day, reason]) => ({ kind: 'added' as const, nominal: day, day, reason, provisional: false }))
    .toSorted((one, other) => one.nominal - other.nominal);
}

/** What becomes of one date of the pattern. */
export function stepOf(rule: ReadRecurrence, nominal: CivilDay): DayStep {
  const { calendar, dayOff, out, moved } = rule;
  const excepted = { nominal, provisional: false };
  const reasonOut = out.get(nominal);
  if (reasonOut !== undefined) return { ...excepted, kind: 'out', day: undefined, reason: reasonOut };
  const move = moved.get(nominal);
  if (move !== undefined) return { ...excepted, kind: 'moved', day: move.to, reason: move.reason };
  if (dayOff === 'keep') return { ...excepted, kind: 'held', day: nominal, reason: undefined };
  if (worksOn(rule, nominal)) {
    return { kind: 'held', nominal, day: nominal, reason: undefined, provisional: isUnsettled(nominal, calendar) };
  }
  const { timeline } = calendar;
  const day = dayOff === 'skip' ? undefined : rollDay(timeline, nominal * DAY, nominal, dayOff);
  return {
    kind: day === undefined ? 'skipped' : 'rolled',
    nominal,
    day,
    reason: timeline.schedule.noteOf(nominal).name,
    provisional: isUnsettled(nominal, calendar) || isUnsettled(day ?? nominal, calendar),
  };
}

/** Whether a civil day is a working day of the recurrence's calendar. */
export function worksOn({ calendar: { timeline } }: ReadRecurrence, day: CivilDay): boolean {
  const table = timeline.around(day * DAY);
  return table.daysBefore(day + 1) > table.daysBefore(day);
}
