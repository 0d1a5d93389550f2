import { formatDay } from '../civil-day.ts';
import { type Bounds, readBound } from './bounds.ts';
import { addedSteps, type DayStep, dayStepsFrom, type OccurrenceKind } from './occurrence-step.ts';
import { instantOn, type ReadRecurrence, readRecurrence, type Recurrence, requireStart } from './recurrence.ts';
import { dayAt } from '../counting.ts';

/** What becomes of one date of a recurrence. Plain data; print it with `formatOccurrences`. */
export interface OccurrenceStep {
  readonly kind: OccurrenceKind;
  /** The date of the pattern, or the one put in. */
  readonly nominal: string;
  /** The day it is held on; `undefined` where it is not. */
  readonly date: string | undefined;
  /** The holiday, or the reason of the exception. */
  readonly reason: string | undefined;
  /** It depends on days that are not announced yet, or not on record. */
  readonly provisional: boolean;
}

/**
 * What becomes of every date of a recurrence, also of those that are skipped, left out or merged: the way from the
 * pattern to its {@link occurrences}.
 *
 * @param rule - what comes up, and when
 * @param bounds - between which instants or dates the dates of the pattern lie
 * @throws as {@link occurrences}
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { explainOccurrences } from '@linli/time/recurrence';
 *
 * const friday = { every: { weekday: 'fri' }, calendar: chinaCalendar(), dayOff: 'skip' } as const;
 * const steps = explainOccurrences(friday, { from: '2026-04-25', to: '2026-05-09' });
 * steps.map(({ nominal, kind, reason }) => [nominal, kind, reason]);
 * // => [['2026-05-01', 'skipped', '劳动节'], ['2026-05-08', 'held', undefined]]
 * ```
 */
export function explainOccurrences(rule: Recurrence, bounds: Bounds): readonly OccurrenceStep[] {
  const read = readRecurrence(rule);
  const [from, to] = [readBound(bounds.from, read.calendar, '/from'), readBound(bounds.to, read.calendar, '/to')];
  return dayStepsBetween(read, from, to).map(({ nominal, day, ...step }) => ({
    ...step,
    nominal: formatDay(nominal),
    date: day === undefined ? undefined : formatDay(day),
  }));
}

/** The dates of the pattern and those put in whose instant lies in a stretch, in order. */
export function dayStepsBetween(rule: ReadRecurrence, from: number, to: number): readonly DayStep[] {
  requireStart(rule);
  const isBetween = ({ nominal }: DayStep): boolean => {
    const at = instantOn(rule, nominal);
    return at >= from && at < to;
  };
  const steps = addedSteps(rule).filter(isBetween);
  for (const step of dayStepsFrom(rule, dayAt(rule.calendar.timeline, from))) {
    if (instantOn(rule, step.nominal) >= to) break;
    if (isBetween(step)) steps.push(step);
  }
  return steps.toSorted((one, other) => one.nominal - other.nominal);
}
