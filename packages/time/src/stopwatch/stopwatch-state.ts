import { limitToString } from '../limit.ts';
import { isProvisional } from '../provisional.ts';
import { idleCostsOf } from './idle-cost.ts';
import { pauseFor, type Reckoning } from './reckoning.ts';
import type { Replay } from './replay.ts';
import { type StopwatchTrace, traceOf } from './stopwatch-trace.ts';
import { type Measure, measureOf, timeBetween } from './terms.ts';

/**
 * Where a stopwatch stands:
 *
 * - `waiting` for its start
 * - `running`, in time
 * - `overdue`: running, and past the due instant
 * - `paused`, `suspended`
 * - `met`: stopped at the due instant or before
 * - `late`: stopped after it
 * - `unmet`: stopped without reaching the goal
 */
export type StopwatchStanding = 'waiting' | 'running' | 'overdue' | 'paused' | 'suspended' | 'met' | 'late' | 'unmet';

/** A pause or a suspension, and what it cost. */
export interface StopwatchPause {
  readonly kind: 'pause' | 'suspension';
  readonly reason: string | undefined;
  readonly from: Date;
  /** `undefined` while it goes on. */
  readonly to: Date | undefined;
  /** It ended by itself: the date of a suspension came, or the quota for the reason was used up. */
  readonly automatic: boolean;
  /** Milliseconds by which it put off the end, in the limit's own measure; 0 for one that began too late. */
  readonly cost: number;
}

/** What a stopwatch shows at an instant. */
export interface StopwatchState {
  readonly state: StopwatchStanding;
  readonly startedAt: Date | undefined;
  readonly stoppedAt: Date | undefined;
  /** When the limit runs out: in a pause, if it ended now; in a suspension, when that ends. */
  readonly dueAt: Date | undefined;
  /** The limit that holds, without extensions, in short form. */
  readonly limit: string;
  /** The extensions granted, in short form. */
  readonly extensions: readonly string[];
  /** Whether `elapsed`, `remaining` and `cost` are counted in working time (`wh`, `wd`) or by the wall. */
  readonly measure: Measure;
  /** Milliseconds used, without pauses; goes on after the due instant. */
  readonly elapsed: number;
  /** Milliseconds left; `undefined` before the start. */
  readonly remaining: number | undefined;
  /** Elapsed time as a share of the whole: 0.8 is four fifths of the limit, above 1 is more than there was. */
  readonly share: number;
  /** Milliseconds by the wall since the due instant, until the stop; 0 in time. */
  readonly lateBy: number;
  /** When it was late for the first time. Stays a fact, whatever another limit makes of the due instant later. */
  readonly breachedAt: Date | undefined;
  readonly pauses: readonly StopwatchPause[];
  /** Whether the way to the due instant touches days that are not announced yet, or not on record. */
  readonly provisional: boolean;
  /** How the due instant comes about. */
  trace(): StopwatchTrace;
}

/** Reads the state off a replay that has been settled at an instant. */
export function stateOf(replay: Replay, instant: number): StopwatchState {
  const { terms, reckoning, startedAt, stopped, extensions, breachedAt } = replay;
  const common = {
    limit: limitToString({ parts: [terms.limit] }),
    extensions: extensions.map((part) => limitToString({ parts: [part] })),
    measure: measureOf(terms),
    stoppedAt: dateOf(stopped?.at),
    breachedAt: dateOf(breachedAt),
  };
  if (reckoning === undefined || startedAt === undefined) {
    const none = { startedAt: undefined, dueAt: undefined, remaining: undefined, pauses: [], provisional: false };
    return { ...common, ...none, state: 'waiting', elapsed: 0, share: 0, lateBy: 0, trace: noTrace };
  }
  const now = stopped?.at ?? instant;
  const { open } = replay;
  const upToNow = open === undefined ? reckoning : pauseFor(reckoning, open.from, now);
  const ahead = open?.kind === 'suspension' ? pauseFor(reckoning, open.from, Math.max(now, open.endsBy)) : upToNow;
  const elapsed = timeBetween(terms, ahead.from, Math.max(ahead.from, now)) - upToNow.idle;
  const whole = timeBetween(terms, ahead.from, ahead.due) - ahead.idle;
  return {
    ...common,
    state: standingOf(replay, instant, ahead),
    startedAt: new Date(startedAt),
    dueAt: new Date(ahead.due),
    elapsed,
    remaining: Math.max(0, whole - elapsed),
    share: whole > 0 ? elapsed / whole : Number(now >= ahead.due),
    lateBy: Math.max(0, now - ahead.due),
    pauses: pausesOf(replay, now),
    provisional: isProvisional(startedAt, ahead.due, terms.calendar),
    trace: () => traceOf(replay, startedAt, now),
  };
}

function noTrace(): StopwatchTrace {
  return { days: [], pauses: [] };
}

function standingOf({ open, stopped }: Replay, instant: number, { due }: Reckoning): StopwatchStanding {
  if (stopped !== undefined) return stopped.met ? (stopped.at <= due ? 'met' : 'late') : 'unmet';
  if (open !== undefined) return open.kind === 'pause' ? 'paused' : 'suspended';
  return instant <= due ? 'running' : 'overdue';
}

function pausesOf(replay: Replay, now: number): readonly StopwatchPause[] {
  return idleCostsOf(replay, now).map(({ idle: { kind, reason, from, to, automatic }, cost }) => ({
    kind,
    reason,
    from: new Date(from),
    to: dateOf(to),
    automatic,
    cost,
  }));
}

function dateOf(epoch: number | undefined): Date | undefined {
  return epoch === undefined ? undefined : new Date(epoch);
}
