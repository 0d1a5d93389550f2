import { civilMoment } from '../clocks/civil-moment.ts';
import type { DueStep } from '../trace.ts';
import { idleCostsOf } from './idle-cost.ts';
import { traceUnpaused } from './reckoning.ts';
import type { Replay } from './replay.ts';
import { type Measure, measureOf } from './terms.ts';

/** One pause on the way to a due instant. Moments are as the clocks of the calendar show them. */
export interface PauseStep {
  readonly kind: 'pause' | 'suspension';
  readonly reason: string | undefined;
  /** `2026-03-06 10:00`. */
  readonly from: string;
  /** `undefined` for a pause that goes on. */
  readonly to: string | undefined;
  /** Milliseconds by which it puts off the end. */
  readonly cost: number;
  /** What the cost is counted in. */
  readonly measure: Measure;
  /** When the limit is due after it. */
  readonly due: string;
}

/** How a stopwatch comes to its due instant. Plain data; print it with `formatStopwatchTrace`. */
export interface StopwatchTrace {
  /** The limit and its extensions as if there were no pauses, day by day. */
  readonly days: readonly DueStep[];
  /** The pauses after that, one by one. */
  readonly pauses: readonly PauseStep[];
}

/** Traces a replay that has been settled at an instant. */
export function traceOf(replay: Replay, startedAt: number, now: number): StopwatchTrace {
  const { terms, extensions } = replay;
  const pauses = idleCostsOf(replay, now).map(({ idle: { kind, reason, from, to, endsBy }, cost, due }) => {
    const end = to ?? (kind === 'suspension' ? endsBy : undefined);
    return {
      kind,
      reason,
      from: civilMoment(from, terms.calendar),
      to: end === undefined ? undefined : civilMoment(end, terms.calendar),
      cost,
      measure: measureOf(terms),
      due: civilMoment(due, terms.calendar),
    };
  });
  return { days: traceUnpaused(terms, startedAt, extensions), pauses };
}
