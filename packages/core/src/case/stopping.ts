import { readingOf } from './clocks-of.ts';
import { watchOf, withEntry } from './case-clock.ts';
import type { CaseEvent, StoppedClock } from './case-event.ts';
import { isParty } from './case-party.ts';
import type { CaseClock } from './case-state.ts';
import type { Deciding } from './deciding.ts';

/** Clocks that are stopped, and the facts that come before it: a breach that nobody has noted yet. */
export interface Stopping {
  readonly clocks: readonly StoppedClock[];
  readonly before: readonly CaseEvent[];
}

/** Stops the clocks that are wanted and still run, in time, late, or given up. */
export function stopping(
  wanted: (clock: CaseClock) => boolean,
  reached: 'met' | 'unmet',
  { state, context: { linli }, at }: Deciding,
): Stopping {
  const running = state.clocks.filter((clock) => !clock.stopped && wanted(clock));
  const stopped = running.map((clock) => stoppedClock(clock, reached, linli.calendar, at));
  return { clocks: stopped.map(({ result }) => result), before: stopped.flatMap(({ breach }) => breach) };
}

/** The clocks of a step, or only that of one owner. */
export function clocksOfStep(step: string, owner?: string): (clock: CaseClock) => boolean {
  return (clock) =>
    clock.step === step && (owner === undefined || (clock.owner !== undefined && isParty(clock.owner, owner)));
}

function stoppedClock(
  clock: CaseClock,
  reached: 'met' | 'unmet',
  calendar: Deciding['context']['linli']['calendar'],
  at: string,
): { readonly result: StoppedClock; readonly breach: readonly CaseEvent[] } {
  const ended = withEntry(clock, { type: 'stopped', at, met: reached === 'met' });
  const { startedAt, dueAt, elapsed, lateBy, breachedAt, late } = readingOf(ended, calendar, Date.parse(at));
  const result: StoppedClock = {
    clock: clock.id,
    ...(clock.owner && { owner: clock.owner }),
    startedAt: (startedAt ?? new Date(at)).toISOString(),
    ...(dueAt && { dueAt: dueAt.toISOString() }),
    result: reached === 'unmet' ? 'unmet' : late ? 'late' : 'met',
    elapsed,
    lateBy,
  };
  const unnoted = breachedAt !== undefined && clock.breachedAt === undefined;
  return { result, breach: unnoted ? [breachEvent(clock, breachedAt)] : [] };
}

/** The first moment at which a clock is late. At the due instant itself it is in time. */
export function breachEvent(clock: CaseClock, dueAt: Date): CaseEvent {
  return {
    type: 'clock-breached',
    at: new Date(dueAt.getTime() + 1).toISOString(),
    clock: clock.id,
    step: clock.step,
    ...(clock.owner && { owner: clock.owner }),
    dueAt: dueAt.toISOString(),
  };
}

/** Pauses of a clock that have ended by themselves, where nobody has noted it yet. */
export function resumedByItself(clock: CaseClock, { context: { linli }, at }: Deciding): readonly CaseEvent[] {
  const ends = endOfPause(clock, linli.calendar);
  return ends === undefined || ends.getTime() > Date.parse(at)
    ? []
    : [{ type: 'resumed', at: ends.toISOString(), clocks: [clock.id] }];
}

/** When the pause that a clock is in ends by itself; `undefined` where it is in none, or in one without an end. */
export function endOfPause(clock: CaseClock, calendar: Deciding['context']['linli']['calendar']): Date | undefined {
  const last = clock.log.findLast(({ type }) => type === 'paused' || type === 'suspended' || type === 'resumed');
  if (clock.stopped || last === undefined || last.type === 'resumed') return undefined;
  if (last.type === 'suspended') return new Date(last.until);
  const { watch, events } = watchOf({ ...clock, escalation: [] }, calendar);
  const change = watch.nextChange(events, new Date(last.at));
  return change?.resumes === true ? change.at : undefined;
}
