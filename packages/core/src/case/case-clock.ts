import { LinliError } from '@linli/errors';
import type { Calendar, Policies } from '@linli/time';
import {
  type Stopwatch,
  stopwatch,
  type StopwatchEvent,
  type StopwatchOptions,
  type StopwatchWarning,
} from '@linli/time/stopwatch';

import { added } from './added.ts';
import { type CaseParty, partyId } from './case-party.ts';
import type { CaseClock, ClockEntry } from './case-state.ts';
import type { PlannedStep } from './planned-step.ts';

/** A clock of a step that starts; none where the step has no limit. */
export function startedClock(
  planned: PlannedStep,
  owner: CaseParty | undefined,
  at: string,
  run: number,
): readonly CaseClock[] {
  const { step, limit, policies, stopwatch: rules, escalation } = planned;
  if (limit === undefined) return [];
  return [
    {
      id: `${step}${owner === undefined ? '' : `@${partyId(owner)}`}${run === 1 ? '' : `#${run}`}`,
      step,
      ...(owner && { owner }),
      limit,
      ...(policies && { policies }),
      ...(rules && { stopwatch: rules }),
      escalation,
      log: [{ type: 'started', at }],
      given: {},
      exempt: false,
      stopped: false,
    },
  ];
}

/** The clock after one more entry. */
export function withEntry(clock: CaseClock, entry: ClockEntry): CaseClock {
  return { ...clock, log: added(clock.log, entry), stopped: clock.stopped || entry.type === 'stopped' };
}

/** The clock under the terms of another decision; pauses and extensions are kept. */
export function retargeted(clock: CaseClock, planned: PlannedStep, at: string): CaseClock {
  const { limit = clock.limit, policies = {}, stopwatch: rules, escalation } = planned;
  const { stopwatch: _replaced, ...kept } = clock;
  const now: CaseClock = { ...kept, ...(rules && { stopwatch: rules }), escalation };
  const { limit: held, policies: counted } = termsOf(clock);
  if (held === limit && JSON.stringify(counted) === JSON.stringify(policies)) return now;
  return withEntry(now, { type: 'retargeted', at, limit, policies });
}

function termsOf({ limit, policies = {}, log }: CaseClock): { readonly limit: string; readonly policies: Policies } {
  const last = log.findLast((entry) => entry.type === 'retargeted');
  return last?.type === 'retargeted' ? last : { limit, policies };
}

/** A clock ready to be read: the stopwatch of its limit, and what happened to it. */
export interface ClockWatch {
  readonly watch: Stopwatch;
  readonly events: readonly StopwatchEvent[];
  /** A warning for each rung of the ladder. */
  readonly warnings: readonly StopwatchWarning[];
}

/** The stopwatch of a clock, with a warning for each rung of its ladder, in the ladder's order. */
export function watchOf(clock: CaseClock, calendar: Calendar): ClockWatch {
  const events = clock.log.map(stopwatchEvent);
  const warnings = clock.escalation.map(({ at }): StopwatchWarning => ({ share: at }));
  const options: StopwatchOptions = {
    limit: clock.limit,
    calendar,
    ...(clock.policies && { policies: clock.policies }),
    warnings,
  };
  const ruled = stopwatch(clock.stopwatch === undefined ? options : { ...options, rules: clock.stopwatch });
  if (!clock.log.some(({ type }) => type === 'extended' || type === 'suspended' || type === 'paused')) {
    return { watch: ruled, events, warnings };
  }
  try {
    ruled.stateAt(events, lastInstant(clock));
    return { watch: ruled, events, warnings };
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    return { watch: stopwatch(options), events: asGranted(clock.log), warnings };
  }
}

function lastInstant({ log }: CaseClock): Date {
  return new Date(Math.max(...log.map(({ at }) => Date.parse(at))));
}

/**
 * What was granted stays granted, even where another calendar has made the clock late before it was: extensions count
 * from the start on, and a suspension is a pause until its date.
 */
function asGranted(log: readonly ClockEntry[]): readonly StopwatchEvent[] {
  const start = new Date(log[0]?.at ?? 0);
  return log.flatMap((entry): StopwatchEvent[] => {
    const event = stopwatchEvent(entry);
    if (event.type === 'extended') return [{ ...event, at: start }];
    if (event.type === 'resumed' || event.type === 'paused') return [event];
    return event.type === 'suspended' ? [{ type: 'paused', at: event.at, reason: event.reason ?? '' }] : [event];
  });
}

/** An entry as a stopwatch reads it. */
export function stopwatchEvent(entry: ClockEntry): StopwatchEvent {
  const at = new Date(entry.at);
  return entry.type === 'suspended' ? { ...entry, at, until: new Date(entry.until) } : { ...entry, at };
}
