import type { Due } from '../due.ts';
import type { DueStep } from '../trace.ts';

/**
 * Where a cohort stands:
 *
 * - `waiting` for its start
 * - `running`, in time
 * - `overdue`: past the due instant, and someone is missing
 * - `met`: all were done at the due instant or before
 * - `late`: all are done, someone after it
 */
export type CohortStanding = 'waiting' | 'running' | 'overdue' | 'met' | 'late';

/** A member who was not done in time. */
export interface BreachedMember {
  readonly member: string;
  /** When it was done after all; `undefined` while it is missing. */
  readonly at: Date | undefined;
  /** Milliseconds from the due instant to that, or to the instant of asking. */
  readonly lateBy: number;
}

/** How far a cohort is at an instant. */
export interface CohortState {
  readonly state: CohortStanding;
  readonly dueAt: Date | undefined;
  /** How many members there are. */
  readonly total: number;
  /** How many of them are done, each counted once. */
  readonly done: number;
  /** How often a member was done who had been done before (户次 less 户). */
  readonly repeats: number;
  /** Who is not done, in the order of the list. */
  readonly missing: readonly string[];
  /** Who was not done in time, in the order of the list. */
  readonly breached: readonly BreachedMember[];
  /** Who was done before the start, which is not counted, in the order of the list. */
  readonly early: readonly string[];
  /** When the last member was done. */
  readonly completedAt: Date | undefined;
  /** Whether the due instant may still change, because days on the way are not announced. */
  readonly provisional: boolean;
  /** The way from the start to the due instant, day by day; print it with `formatTrace`. */
  trace(): readonly DueStep[];
}

/** What a state is read from. */
interface CohortFacts {
  readonly members: readonly string[];
  /** The start, or Infinity. */
  readonly from: number;
  readonly due: Due | undefined;
  /** What was done so far, in order. */
  readonly happened: readonly { readonly member: string; readonly at: number }[];
  readonly now: number;
}

/** Reads the state of a cohort. */
export function cohortStateOf({ members, from, due, happened, now }: CohortFacts): CohortState {
  const dueAt = due?.at.getTime() ?? Infinity;
  const counted = happened.filter(({ at }) => at >= from);
  const firstDone = new Map<string, number>();
  for (const { member, at } of counted) if (!firstDone.has(member)) firstDone.set(member, at);
  const tooEarly = new Set(happened.filter(({ at }) => at < from).map(({ member }) => member));
  const missing = members.filter((member) => !firstDone.has(member));
  // Of what was done in order, the member who came last.
  const last = [...firstDone.values()].at(-1) ?? -Infinity;
  const breached = members.flatMap((member): BreachedMember[] => {
    const at = firstDone.get(member);
    const lateBy = (at ?? now) - dueAt;
    return lateBy > 0 ? [{ member, at: at === undefined ? undefined : new Date(at), lateBy }] : [];
  });
  const open = now < from ? 'waiting' : now <= dueAt ? 'running' : 'overdue';
  const closed = last <= dueAt ? 'met' : 'late';
  return {
    state: missing.length > 0 ? open : closed,
    dueAt: due?.at,
    total: members.length,
    done: firstDone.size,
    repeats: counted.length - firstDone.size,
    missing,
    breached,
    early: members.filter((member) => tooEarly.has(member)),
    completedAt: missing.length > 0 ? undefined : new Date(last),
    provisional: due?.provisional ?? false,
    trace: () => due?.trace() ?? [],
  };
}
