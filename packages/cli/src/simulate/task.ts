import { type CaseState, clocksOf } from '@linli/core/case';
import type { Calendar } from '@linli/time';

/** Something that somebody has to do for a case. */
export interface Task {
  /** `r1/resolve`, `r1/report-in@water-company`: unique, so that nothing is done twice. */
  readonly id: string;
  readonly case: string;
  /** Missing where a case has no steps: then it is the case itself. */
  readonly step?: string;
  /** Id of whoever does it: the holder of a role, or the role where nobody is known to hold it. */
  readonly party: string;
  /** The role, for the load by role. */
  readonly role: string;
  /** When it is due, in epoch milliseconds; never, where it has no limit. */
  readonly dueAt: number;
  /** An emergency is worked on through the night. */
  readonly urgent: boolean;
}

/** What can be done for a case now: the steps that have begun and are not done, one task for each owner with a clock. */
export function tasksOf(id: string, state: CaseState, calendar: Calendar, at: Date): readonly Task[] {
  const { decision, owner, steps } = state;
  const urgent = decision?.severity === 'emergency';
  const usual = owner ?? decision?.lead ?? decision?.fallback ?? { role: 'unknown' };
  if (steps.length === 0) {
    return [{ id, case: id, party: usual.holder ?? usual.role, role: usual.role, dueAt: Infinity, urgent }];
  }
  const isUnresolved = steps.some(({ planned, doneAt }) => planned.step === 'resolve' && doneAt === undefined);
  const dues = new Map(clocksOf(state, calendar, at).map((clock) => [clock.clock, clock.dueAt?.getTime()]));
  return (
    steps
      .filter(({ startedAt, doneAt }) => startedAt !== undefined && doneAt === undefined)
      // Nobody is asked how it went before it is done.
      .filter(({ planned: { step } }) => step !== 'call-back' || !isUnresolved)
      .flatMap(({ planned, owners, reported, runs }) => {
        const { step, each } = planned;
        const own = each === true ? owners.filter((one) => !reported.some((done) => done.role === one.role)) : [];
        const doers = own.length > 0 ? own : [owners[0] ?? usual];
        return doers.map(({ role, holder }): Task => {
          const party = holder ?? role;
          const run = runs > 1 ? `#${runs}` : '';
          const dueAt = dues.get(own.length > 0 ? `${step}@${party}${run}` : `${step}${run}`) ?? Infinity;
          return { id: `${id}/${step}${run}@${party}`, case: id, step, party, role, dueAt, urgent };
        });
      })
  );
}
