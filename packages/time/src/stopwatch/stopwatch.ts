import type { Calendar } from '../calendar.ts';
import { checkOptions } from '../clocks/options.ts';
import { epochOf, type Instant } from '../instant.ts';
import type { Limit } from '../limit.ts';
import type { Policies } from '../policies.ts';
import { type Firing, firingsOf } from './firings.ts';
import { Replay } from './replay.ts';
import { placeEvents, type StopwatchEvent } from './stopwatch-event.ts';
import { readRules, type StopwatchRules } from './stopwatch-rules.ts';
import { stateOf, type StopwatchState } from './stopwatch-state.ts';
import { readWarning, type StopwatchWarning } from './stopwatch-warning.ts';
import { readTerms } from './terms.ts';

/** What a stopwatch is made from. */
export interface StopwatchOptions {
  /** How much time there is: one part, such as `3wd`; `1d+3wd` makes two stopwatches. */
  readonly limit: Limit | string;
  /** The working days and hours. */
  readonly calendar: Calendar;
  /** How days are counted and ends are rolled, where the defaults do not fit. */
  readonly policies?: Policies;
  /** Which pauses, extensions and suspensions are allowed. */
  readonly rules?: StopwatchRules;
  /** When to warn. */
  readonly warnings?: readonly StopwatchWarning[];
}

/** A warning, and the instant at which it is given. */
export interface GivenWarning {
  readonly at: Date;
  readonly warning: StopwatchWarning;
}

/** What changes by itself at an instant. */
export interface StopwatchChange {
  readonly at: Date;
  /** A pause ends by itself. */
  readonly resumes: boolean;
  /** The limit is used up; a moment later it is overdue. */
  readonly due: boolean;
  /** The warnings to give. */
  readonly warnings: readonly StopwatchWarning[];
}

/** A limit that is measured against events. Make one with {@link stopwatch}; it holds no state. */
export interface Stopwatch {
  /**
   * What it shows at an instant. Events after the instant have not happened yet.
   *
   * @param events - in any order; those of one instant happen in the order given
   * @param instant - the instant
   * @throws TIME_STOPWATCH_EVENT, TIME_STOPWATCH_STATE when an event is unknown or impossible
   * @throws TIME_PAUSE_REASON, TIME_PAUSE_QUOTA, TIME_EXTENSION_SPENT, TIME_EXTENSION_LATE, TIME_SUSPENSION_SPENT,
   *   TIME_SUSPENSION_LATE, TIME_SUSPENSION_UNTIL when the rules refuse one
   * @throws TIME_INSTANT, TIME_RANGE, TIME_NO_WORKING_TIME when time is not valid, or the calendar ends
   */
  stateAt(events: readonly StopwatchEvent[], instant: Instant): StopwatchState;
  /**
   * The warnings to give after one instant, up to and including another.
   *
   * @param events - those that have happened up to `to`
   * @param from - the instant of the last look; its own warnings are left out
   * @param to - the instant of this look
   * @throws as {@link Stopwatch.stateAt}
   */
  warningsBetween(events: readonly StopwatchEvent[], from: Instant, to: Instant): readonly GivenWarning[];
  /**
   * The next instant at which anything changes without an event: a warning, the due instant, the end of a pause.
   *
   * @param events - those that have happened up to `instant`
   * @param instant - look after this one
   * @returns `undefined` when nothing will change by itself
   * @throws as {@link Stopwatch.stateAt}
   */
  nextChange(events: readonly StopwatchEvent[], instant: Instant): StopwatchChange | undefined;
  /**
   * Adds an event, if it can be taken.
   *
   * @returns all events, the new one last
   * @throws as {@link Stopwatch.stateAt}
   */
  record(events: readonly StopwatchEvent[], event: StopwatchEvent): readonly StopwatchEvent[];
}

/**
 * A limit with pauses, extensions, suspension, retargeting and warnings. A stopwatch waits for its `started` event,
 * and everything it shows is computed from its events, so nobody can quietly stop it.
 *
 * A pause moves the due instant by exactly the time it took in the limit's own measure: working time for `wh` and `wd`,
 * time by the wall for `min`, `h` and `d`. So a pause at night costs a limit of working time nothing, and a whole
 * working day of pause moves `3wd` by a whole working day at the same time of day. What is due while it is paused is
 * due when it goes on, never before. Pauses that begin late change nothing. Extensions add up with the limit before
 * pauses are counted: `3wd` extended once is `6wd` from the same start.
 *
 * @param options - limit, calendar, policies, rules and warnings
 * @returns functions of the events; every one of them takes the instant
 * @throws TIME_LIMIT_PARTS when the limit has several parts
 * @throws TIME_OPTION, TIME_OPTION_COUNT, TIME_WARNING when an option is unknown or makes no sense
 * @throws TIME_POLICY, TIME_POLICY_CONFLICT and the errors of limits
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { stopwatch, type StopwatchEvent } from '@linli/time/stopwatch';
 *
 * const at = (time: string) => new Date(`2026-03-${time}+08:00`);
 * const repair = stopwatch({ limit: '3wd', calendar: chinaCalendar(), warnings: [{ before: '4wh' }] });
 * const events: StopwatchEvent[] = [
 *   { type: 'started', at: at('06T16:00') },
 *   { type: 'paused', at: at('09T10:00'), reason: 'waiting for parts' },
 *   { type: 'resumed', at: at('09T15:00') },
 * ];
 * // Without the pause it would be due on Wednesday the 11th at 16:00; the pause took three working hours.
 * repair.stateAt(events, at('10T12:00')).dueAt; // => new Date('2026-03-12T10:00+08:00')
 * repair.stateAt(events, at('12T10:01')).state; // => 'overdue'
 * repair.nextChange(events, at('10T12:00'))?.at; // => new Date('2026-03-11T15:00+08:00')
 * ```
 *
 * Source of the defaults for extension (once more the original limit, at most twice, not when late) and suspension
 * (until a date within a year, once, not when late): city-management systems in China (延期, 挂账).
 */
export function stopwatch(options: StopwatchOptions): Stopwatch {
  checkOptions(options, ['limit', 'calendar', 'policies', 'rules', 'warnings'], '');
  const terms = readTerms(options.limit, options.calendar, options.policies ?? {});
  const rules = readRules(options.rules ?? {});
  const warnings = options.warnings ?? [];
  const instants = warnings.map((warning, index) => readWarning(warning, `/warnings/${index}`));

  const replay = (events: readonly StopwatchEvent[], until: number): Replay => {
    const run = new Replay(terms, rules);
    for (const placed of placeEvents(events)) if (placed.at <= until) run.take(placed);
    if (until < Infinity) run.settle(until);
    return run;
  };
  const given = (firings: readonly Firing[]): readonly GivenWarning[] =>
    firings.flatMap(({ at, index }) =>
      warnings.slice(index, index + 1).map((warning) => ({ at: new Date(at), warning })),
    );

  return {
    stateAt(events, instant) {
      const epoch = epochOf(instant);
      return stateOf(replay(events, epoch), epoch);
    },
    warningsBetween(events, from, to) {
      const [after, until] = [epochOf(from), epochOf(to)];
      const firings = firingsOf(replay(events, until).pieces(), instants);
      return given(firings.filter(({ at }) => at > after && at <= until));
    },
    nextChange(events, instant) {
      const after = epochOf(instant);
      const run = replay(events, after);
      const pieces = run.pieces();
      const firings = firingsOf(pieces, instants).filter(({ at }) => at > after);
      const resumesAt = run.open?.endsBy ?? Infinity;
      const ahead = run.stopped === undefined ? pieces.at(-1) : undefined;
      const dueAt = ahead !== undefined && !ahead.idle && ahead.reckoning.due > after ? ahead.reckoning.due : Infinity;
      const at = Math.min(resumesAt, dueAt, ...firings.map((firing) => firing.at));
      if (at === Infinity) return undefined;
      const now = given(firings.filter((firing) => firing.at === at)).map(({ warning }) => warning);
      return { at: new Date(at), resumes: resumesAt === at, due: dueAt === at, warnings: now };
    },
    record(events, event) {
      const all = [...events, event];
      replay(all, Infinity);
      return all;
    },
  };
}
