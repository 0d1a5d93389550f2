import { raise } from '../clocks/errors.ts';
import { readSingleLimit } from '../clocks/single-limit.ts';
import { epochOf, type Instant } from '../instant.ts';
import { type Limit, limitToString, millisecondsOf } from '../limit.ts';
import { readStretch } from './stretch.ts';

/** A stretch that somebody was on duty, or is planned to be. Turns of a rota are such. */
export interface Presence {
  readonly person: string;
  readonly from: Instant;
  /** Left out while it goes on. */
  readonly to?: Instant;
}

/** Duty of one person without a break. */
export interface Watch {
  readonly person: string;
  readonly from: Date;
  /** When it ended or is planned to; `undefined` while it goes on. */
  readonly to: Date | undefined;
  /** Milliseconds from its beginning to its end, or to the instant of asking. */
  readonly length: number;
  /** Milliseconds above the shift limit; 0 within it. */
  readonly overBy: number;
  /** When the shift limit is reached and relief must be there; `undefined` for a watch that ended by then. */
  readonly reliefDueAt: Date | undefined;
}

/**
 * The watches that stretches of duty add up to, and when each should be handed over. Stretches of one person that touch or
 * overlap are one watch.
 *
 * @param presences - who was on duty when, in any order; those that begin after `at` are left out
 * @param options - `longest`, the longest that one person may be on duty, in hours or minutes, and `at`, the instant of
 *   asking, until which a watch that goes on is counted
 * @returns one line for each watch, in the order of their beginnings
 * @throws TIME_WATCH_LIMIT when the shift limit is not in hours or minutes
 * @throws TIME_PERIOD when a stretch does not end after it begins
 * @throws TIME_INSTANT and the errors of limits
 *
 * @example
 * ```ts
 * import { watches } from '@linli/time/rota';
 *
 * const at = (time: string) => new Date(`2026-03-${time}+08:00`);
 * const [watch] = watches([{ person: 'Wang', from: at('07T20:00') }], { longest: '12h', at: at('09T08:00') });
 * (watch?.length ?? 0) / 3_600_000; // => 36
 * watch?.reliefDueAt; // => new Date('2026-03-08T08:00+08:00')
 * ```
 */
export function watches(
  presences: readonly Presence[],
  options: { readonly longest: Limit | string; readonly at: Instant },
): readonly Watch[] {
  const part = readSingleLimit(options.longest, '/longest');
  if (part.unit !== 'h' && part.unit !== 'min') {
    throw raise('TIME_WATCH_LIMIT', { path: '/longest', data: { limit: limitToString({ parts: [part] }) } });
  }
  const now = epochOf(options.at);
  return joined(presences, now).map(({ person, from, to }) => watchOf(person, from, to, now, millisecondsOf(part)));
}

interface Stretch {
  readonly person: string;
  readonly from: number;
  /** Infinity while it goes on. */
  readonly to: number;
}

function joined(presences: readonly Presence[], now: number): readonly Stretch[] {
  const stretches = presences
    .map(({ person, from, to }, index) => {
      const [open, close] = to === undefined ? [epochOf(from), Infinity] : readStretch(from, to, `/presences/${index}`);
      return { person, from: open, to: close };
    })
    .filter(({ from }) => from <= now)
    .toSorted((one, other) => one.from - other.from);
  const found: Stretch[] = [];
  const lastOf = new Map<string, number>();
  for (const stretch of stretches) {
    const index = lastOf.get(stretch.person) ?? -1;
    const last = found[index];
    if (last !== undefined && stretch.from <= last.to) {
      found[index] = { ...last, to: Math.max(last.to, stretch.to) };
    } else {
      lastOf.set(stretch.person, found.push(stretch) - 1);
    }
  }
  return found;
}

function watchOf(person: string, from: number, to: number, now: number, longest: number): Watch {
  const length = (to === Infinity ? now : to) - from;
  return {
    person,
    from: new Date(from),
    to: to === Infinity ? undefined : new Date(to),
    length,
    overBy: Math.max(0, length - longest),
    // Who leaves at the limit needs no relief.
    reliefDueAt: to > from + longest ? new Date(from + longest) : undefined,
  };
}
