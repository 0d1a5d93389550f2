import { type CivilDay, DAY } from '../civil-day.ts';
import { addedSteps, type DayStep, dayStepsFrom } from '../recurrence/occurrence-step.ts';
import { HORIZON } from '../recurrence/pattern.ts';
import { instantOn, type ReadRecurrence } from '../recurrence/recurrence.ts';
import type { ReadShift } from './shift.ts';

/** A turn by its place in the plan. */
export interface PlannedTurn {
  readonly number: number;
  readonly day: CivilDay;
  readonly shift: string;
  readonly from: number;
  readonly to: number;
}

/** What turns are planned from. */
export interface RotaPlan {
  readonly rule: ReadRecurrence & { readonly first: CivilDay };
  readonly shifts: readonly ReadShift[];
  /** Whether a day without duty uses up its turns. */
  readonly skippedUseTurns: boolean;
}

/** All turns that begin before an instant, in the order of time. */
export function turnsBefore({ rule, shifts, skippedUseTurns }: RotaPlan, until: number): readonly PlannedTurn[] {
  const begun: { number: number; day: CivilDay; shift: string; from: number; to: number | undefined }[] = [];
  const days = new Set<CivilDay>();
  let number = 0;
  for (const { day } of stepsUntil(rule, until)) {
    const held = day !== undefined && !days.has(day);
    if (held) days.add(day);
    for (const shift of shifts) {
      if (held || skippedUseTurns) number++;
      if (!held) continue;
      const instantAt = (timeOfDay: number): number => instantOn({ calendar: rule.calendar, timeOfDay }, day);
      const to = shift.to === undefined ? undefined : instantAt(shift.to);
      begun.push({ number, day, shift: shift.name, from: instantAt(shift.from), to });
    }
  }
  const turns: PlannedTurn[] = [];
  let nextBegins: number | undefined;
  for (const turn of begun.toSorted((one, other) => other.from - one.from || other.number - one.number)) {
    // The very last turn ends with its day.
    const open = nextBegins ?? instantOn({ calendar: rule.calendar, timeOfDay: 0 }, turn.day + 1);
    turns.push({ ...turn, to: turn.to ?? open });
    nextBegins = turn.from;
  }
  return turns.toReversed().filter(({ from }) => from < until);
}

/** The dates of the pattern and those put in, in order, at least until one is held at an instant or later. */
function* stepsUntil(rule: RotaPlan['rule'], until: number): Generator<DayStep, void, undefined> {
  const lastMoved = Math.max(...rule.moved.keys());
  const added = addedSteps(rule);
  let next = 0;
  let past = false;
  for (const step of dayStepsFrom(rule, rule.first)) {
    if (past && step.nominal > lastMoved) return;
    // A pattern that always falls on days off has no further turn.
    if (step.nominal * DAY > until + HORIZON * DAY) return;
    for (let extra = added[next]; extra !== undefined && extra.nominal < step.nominal; extra = added[next]) {
      yield extra;
      next++;
    }
    yield step;
    // Exceptions may lie anywhere, the others follow each other.
    const follows = step.kind === 'held' || step.kind === 'rolled';
    if (follows && step.day !== undefined) past ||= instantOn(rule, step.day) >= until;
  }
  yield* added.slice(next);
}
