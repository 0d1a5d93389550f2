import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LinliError } from '@linli/errors';
import { workingTimeBetween } from '@linli/time';
import { type Stopwatch, stopwatch, type StopwatchEvent, type StopwatchRules } from '@linli/time/stopwatch';

import { EPOCH, MINUTE, type World, world } from '../clocks/minute-world.ts';

const HOUR = 60 * MINUTE;
const at = (minute: number): Date => new Date(EPOCH + minute * MINUTE);
const rules: StopwatchRules = {
  pauses: { parts: { longest: '6wh', most: 3 }, weather: { longest: '2d' }, owner: { most: 2 } },
  suspensions: { most: 2, longest: '20d' },
};
const LIMITS = ['2wd', '10wh', '3d', '30h', '1wd'] as const;

const REFUSALS = [
  'TIME_EXTENSION_LATE',
  'TIME_EXTENSION_SPENT',
  'TIME_PAUSE_QUOTA',
  'TIME_STOPWATCH_STATE',
  'TIME_SUSPENSION_LATE',
  'TIME_SUSPENSION_SPENT',
  'TIME_SUSPENSION_UNTIL',
];

/** What somebody might try, so many minutes after the last attempt. */
const attempt = fc.record({
  gap: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 3000 })),
  what: fc.oneof(
    fc.constantFrom('resumed', 'extended', 'stopped'),
    fc.constantFrom('parts', 'weather', 'owner').map((reason) => ({ reason })),
    fc.integer({ min: -10, max: 30_000 }).map((minutes) => ({ minutes })),
    fc.constantFrom(...LIMITS).map((limit) => ({ limit })),
  ),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

function eventOf({ what }: Attempt, minute: number): StopwatchEvent {
  if (what === 'resumed' || what === 'extended' || what === 'stopped') return { type: what, at: at(minute) };
  if (typeof what === 'string') throw new Error(what);
  if ('reason' in what) return { type: 'paused', at: at(minute), reason: what.reason };
  if ('minutes' in what) return { type: 'suspended', at: at(minute), until: at(minute + what.minutes) };
  return { type: 'retargeted', at: at(minute), limit: what.limit };
}

interface Life {
  readonly world: World;
  readonly watch: Stopwatch;
  readonly events: readonly StopwatchEvent[];
  readonly refused: readonly unknown[];
}

/** A life of what could be recorded, attempt by attempt. */
const life: fc.Arbitrary<Life> = fc
  .record({ world, limit: fc.constantFrom(...LIMITS), attempts: fc.array(attempt, { maxLength: 14 }) })
  .map(({ world: one, limit, attempts }) => {
    const warnings = [{ share: 0.5 }, { share: 1 }, { before: '3wh' }, { after: '1d' }];
    const watch = stopwatch({ limit, calendar: one.calendar, rules, warnings });
    let minute = 2000;
    let events: readonly StopwatchEvent[] = [{ type: 'started', at: at(minute) }];
    const refused: unknown[] = [];
    for (const each of attempts) {
      minute += each.gap;
      try {
        events = watch.record(events, eventOf(each, minute));
      } catch (error) {
        refused.push(error);
      }
    }
    return { world: one, watch, events, refused };
  });
const instants = fc
  .array(fc.integer({ min: 0, max: 40_000 }), { minLength: 2, maxLength: 5 })
  .map((minutes) => minutes.toSorted((a, b) => a - b).map(at));

describe('whatever somebody tries with a stopwatch', () => {
  it('is recorded, or refused with a code that names the condition', () => {
    fc.assert(
      fc.property(life, ({ refused }) => {
        for (const error of refused) {
          expect(error).toBeInstanceOf(LinliError);
          expect(REFUSALS).toContain(error instanceof LinliError ? error.code : undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows what fits together', () => {
    fc.assert(
      fc.property(life, instants, ({ watch, events }, times) => {
        for (const time of times) {
          const shown = watch.stateAt(events, time);
          expect(shown.elapsed).toBeGreaterThanOrEqual(0);
          expect(shown.remaining ?? 0).toBeGreaterThanOrEqual(0);
          if (shown.state === 'waiting') continue;
          const { state, dueAt = new Date(NaN), stoppedAt } = shown;
          const now = stoppedAt ?? time;
          expect(shown.lateBy).toBe(Math.max(0, now.getTime() - dueAt.getTime()));
          if (state === 'running' || state === 'met') expect(shown.lateBy).toBe(0);
          if (state === 'overdue' || state === 'late') {
            expect(shown.lateBy).toBeGreaterThan(0);
            expect(shown.breachedAt).toBeDefined();
          }
          if (shown.lateBy > 0) expect(shown.breachedAt?.getTime()).toBeLessThanOrEqual(now.getTime());
          expect(shown.remaining === 0 || shown.share < 1).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stays a fact that it was late', () => {
    fc.assert(
      fc.property(life, instants, ({ watch, events }, times) => {
        const [first, second] = [times[0], times.at(-1)].map((time = at(0)) => watch.stateAt(events, time).breachedAt);
        expect(first === undefined ? undefined : second).toEqual(first);
      }),
      { numRuns: 400 },
    );
  });

  it('pauses for a reason never take more than its quota', () => {
    fc.assert(
      fc.property(life, ({ world: { calendar }, watch, events }) => {
        const { pauses } = watch.stateAt(events, at(100_000));
        const spent = (reason: string, length: (from: Date, to: Date) => number): number =>
          pauses
            .filter((pause) => pause.reason === reason)
            .reduce((sum, { from, to }) => sum + length(from, to ?? at(100_000)), 0);
        expect(spent('parts', (from, to) => workingTimeBetween(from, to, calendar))).toBeLessThanOrEqual(6 * HOUR);
        expect(spent('weather', (from, to) => to.getTime() - from.getTime())).toBeLessThanOrEqual(48 * HOUR);
        for (const [reason, most] of [
          ['parts', 3],
          ['owner', 2],
        ] as const) {
          expect(pauses.filter((pause) => pause.reason === reason).length).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a suspension costs what a pause of the same stretch costs', () => {
    fc.assert(
      fc.property(
        world,
        fc.constantFrom(...LIMITS),
        fc.nat(3000),
        fc.integer({ min: 1, max: 9000 }),
        (one, limit, gap, length) => {
          const watch = stopwatch({ limit, calendar: one.calendar });
          const start: StopwatchEvent = { type: 'started', at: at(2000) };
          const [from, to] = [at(2000 + gap), at(2000 + gap + length)];
          const pause: StopwatchEvent[] = [start, { type: 'paused', at: from }, { type: 'resumed', at: to }];
          const due = watch.stateAt(pause, at(2000 + gap)).dueAt;
          fc.pre(due !== undefined && from <= due);
          const suspended: StopwatchEvent[] = [start, { type: 'suspended', at: from, until: to }];
          expect(watch.stateAt(suspended, from).dueAt).toEqual(watch.stateAt(pause, to).dueAt);
          expect(watch.stateAt(suspended, at(60_000)).elapsed).toBe(watch.stateAt(pause, at(60_000)).elapsed);
        },
      ),
    );
  });

  it('the next change lies ahead, and the changes come to an end', () => {
    fc.assert(
      fc.property(life, instants, ({ watch, events }, times) => {
        let now = times[0] ?? at(0);
        for (let count = 0; ; count++) {
          expect(count).toBeLessThan(20);
          const next = watch.nextChange(events, now);
          if (next === undefined) break;
          expect(next.at.getTime()).toBeGreaterThan(now.getTime());
          expect(next.resumes || next.due || next.warnings.length > 0).toBe(true);
          now = next.at;
        }
      }),
    );
  });
});
