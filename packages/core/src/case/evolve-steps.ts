import { retargeted, startedClock, withEntry } from './case-clock.ts';
import type { StoppedClock } from './case-event.ts';
import { type CaseParty, partyId } from './case-party.ts';
import type { CaseClock, CaseState, CaseStep } from './case-state.ts';
import type { DecisionSnapshot } from './decision-snapshot.ts';
import type { PlannedStep } from './planned-step.ts';

/** The step with this id. */
export function stepOf({ steps }: CaseState, id: string): CaseStep | undefined {
  return steps.find(({ planned }) => planned.step === id);
}

/** Who must do a step now: its owners, or whoever has the case where the plan names none. */
export function ownersOf({ owner }: CaseState, { planned, owners }: CaseStep): readonly CaseParty[] {
  return planned.byLead === true && planned.each !== true && owner !== undefined ? [owner] : owners;
}

/** The case with one step changed. */
export function withStep(state: CaseState, id: string, change: (step: CaseStep) => CaseStep): CaseState {
  return { ...state, steps: state.steps.map((step) => (step.planned.step === id ? change(step) : step)) };
}

/** The case with some clocks changed. */
export function withClocks(
  state: CaseState,
  ids: readonly string[],
  change: (clock: CaseClock) => CaseClock,
): CaseState {
  return { ...state, clocks: state.clocks.map((clock) => (ids.includes(clock.id) ? change(clock) : clock)) };
}

/** The case with clocks stopped, each as it stood. */
export function withStopped(state: CaseState, stopped: readonly StoppedClock[], at: string): CaseState {
  if (stopped.length === 0) return state;
  const results = new Map(stopped.map(({ clock, result }) => [clock, result]));
  return withClocks(state, [...results.keys()], (clock) =>
    withEntry(clock, { type: 'stopped', at, met: results.get(clock.id) !== 'unmet' }),
  );
}

/** A step begins, for its owners or for those called; once more where it was begun before. */
export function withStarted(state: CaseState, id: string, at: string, called?: readonly CaseParty[]): CaseState {
  const step = stepOf(state, id);
  if (step === undefined) return state;
  const owners = called ?? step.owners;
  const run = step.runs + 1;
  const { doneAt: _done, outcome: _outcome, ...kept } = step;
  const begun: CaseStep = { ...kept, owners, startedAt: at, reported: [], runs: run };
  return {
    ...withStep(state, id, () => begun),
    clocks: [...state.clocks, ...clocksFor(step.planned, owners, at, run)],
  };
}

/** More owners are called to a step that has begun. */
export function withCalled(state: CaseState, id: string, at: string, called: readonly CaseParty[]): CaseState {
  const step = stepOf(state, id);
  if (step === undefined) return state;
  if (step.startedAt === undefined) return withStarted(state, id, at, called);
  const known = new Set(step.owners.map(partyId));
  const added = called.filter((party) => !known.has(partyId(party)));
  return {
    ...withStep(state, id, () => ({ ...step, owners: [...step.owners, ...added] })),
    clocks: [...state.clocks, ...clocksFor(step.planned, added, at, step.runs)],
  };
}

/** A step is done; those that wait for it begin. */
export function withDone(state: CaseState, id: string, at: string, outcome?: string): CaseState {
  const done = withStep(state, id, (step) => ({ ...step, doneAt: at, ...(outcome !== undefined && { outcome }) }));
  return followersOf(done, id).reduce((after, { planned }) => withStarted(after, planned.step, at), done);
}

/** A step is to be done again; what comes after it waits once more. */
export function withRepeated(state: CaseState, id: string, at: string): CaseState {
  const waiting = new Set(dependentsOf(state, id));
  const steps = state.steps.map((step) => (waiting.has(step.planned.step) ? unstarted(step) : step));
  return withStarted({ ...state, steps }, id, at);
}

/** Ids of the steps that come after a step, directly or by way of others. */
export function dependentsOf(state: CaseState, id: string): readonly string[] {
  return followersOf(state, id).flatMap(({ planned: { step } }) => [step, ...dependentsOf(state, step)]);
}

/** Steps that wait for a named event begin when it occurs. */
export function withOccurred(state: CaseState, event: string, at: string): CaseState {
  return state.steps
    .filter(({ planned: { start }, startedAt }) => startedAt === undefined && startsOn(start, event))
    .reduce((after, { planned }) => withStarted(after, planned.step, at), state);
}

/** Whether a step starts on a named event. */
export function startsOn(start: PlannedStep['start'], event: string): boolean {
  return typeof start === 'object' && 'on' in start && start.on === event;
}

/**
 * The case under another decision. Steps that both know go on: their clocks take the new limits, and keep their
 * pauses. Steps that have lost their reason are dropped unless they are done; new ones begin as if they had been there.
 */
export function withDecision(state: CaseState, decision: DecisionSnapshot, at: string): CaseState {
  const planned = new Map(decision.steps.map((step) => [step.step, step]));
  const kept = state.steps.filter(({ planned: { step }, doneAt }) => doneAt !== undefined || planned.has(step));
  const clocks = state.clocks.map((clock) => {
    const step = planned.get(clock.step);
    return step === undefined || clock.stopped ? clock : retargeted(clock, step, at);
  });
  const steps = kept.map((step) => continued(step, planned.get(step.planned.step)));
  const known = new Set(kept.map((step) => step.planned.step));
  const added = decision.steps.filter(({ step }) => !known.has(step));
  const settled: CaseState = { ...state, decision, steps: [...steps, ...added.map(newStep)], clocks };
  return added.reduce((after, step) => {
    const begins = beginningOf(step, after);
    return begins === undefined ? after : withStarted(after, step.step, begins);
  }, settled);
}

function continued(step: CaseStep, planned: PlannedStep | undefined): CaseStep {
  if (planned === undefined) return step;
  return { ...step, planned, owners: step.planned.each === true ? step.owners : planned.owners };
}

function newStep(planned: PlannedStep): CaseStep {
  return { planned, owners: planned.owners, reported: [], runs: 0 };
}

/** When a step of a decision begins that was not there before; `undefined` where it has to wait. */
function beginningOf({ start }: PlannedStep, state: CaseState): string | undefined {
  if (start === 'open') return state.request?.receivedAt;
  if ('after' in start) return stepOf(state, start.after)?.doneAt;
  return state.occurred.findLast(({ event }) => event === start.on)?.occurredAt;
}

function followersOf({ steps }: CaseState, id: string): readonly CaseStep[] {
  return steps.filter(({ planned: { start } }) => typeof start === 'object' && 'after' in start && start.after === id);
}

function unstarted({ planned, owners, runs }: CaseStep): CaseStep {
  return { planned, owners, reported: [], runs };
}

function clocksFor(planned: PlannedStep, owners: readonly CaseParty[], at: string, run: number): readonly CaseClock[] {
  const each = planned.each === true && owners.length > 0 ? owners : [undefined];
  return each.flatMap((owner) => startedClock(planned, owner, at, run));
}
