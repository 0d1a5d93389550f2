import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { LimitUnit } from '@linli/time';
import { stopwatch, type StopwatchEvent } from '@linli/time/stopwatch';

import { EPOCH, MINUTE, type World, world } from '../clocks/minute-world.ts';
import { walk } from './minute-walk.ts';

/** How many answers are compared with the walk: 100,000 for the full run. A life gives about a dozen. */
const LIVES = Number(process.env['LINLI_LIVES'] ?? 300);

const at = (minute: number): Date => new Date(EPOCH + minute * MINUTE);

const limit = fc.oneof(
  fc.record({ unit: fc.constant<LimitUnit>('wd'), amount: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ unit: fc.constant<LimitUnit>('wh'), amount: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ unit: fc.constant<LimitUnit>('d'), amount: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ unit: fc.constantFrom<LimitUnit>('h', 'min'), amount: fc.integer({ min: 1, max: 90 }) }),
);

/** Pauses as gaps and lengths, in minutes: some of them touch, some last a moment, some a week. */
const minutes = fc.oneof(
  fc.integer({ min: 1, max: 30 }),
  fc.integer({ min: 1, max: 3000 }),
  fc.integer({ min: 1, max: 4000 }),
);
const pauses = fc.array(fc.tuple(fc.oneof(fc.constant(0), minutes), minutes), { maxLength: 5 });

interface Life {
  readonly world: World;
  readonly limit: { readonly unit: LimitUnit; readonly amount: number };
  readonly start: number;
  readonly pauses: readonly (readonly [from: number, to: number])[];
  readonly events: readonly StopwatchEvent[];
}

const life: fc.Arbitrary<Life> = fc
  .record({ world, limit, start: fc.integer({ min: 1440, max: 10 * 1440 }), pauses })
  .map(({ pauses: lengths, ...rest }) => {
    const placed: [number, number][] = [];
    let minute = rest.start;
    for (const [gap, length] of lengths) {
      placed.push([minute + gap, minute + gap + length]);
      minute += gap + length;
    }
    return { ...rest, pauses: placed, events: eventsOf(rest.start, placed) };
  });

function eventsOf(start: number, placed: readonly (readonly [number, number])[]): StopwatchEvent[] {
  return [
    { type: 'started', at: at(start) },
    ...placed.flatMap(([from, to]): StopwatchEvent[] => [
      { type: 'paused', at: at(from) },
      { type: 'resumed', at: at(to) },
    ]),
  ];
}

const watchOf = ({ world: { calendar }, limit: part }: Pick<Life, 'world' | 'limit'>) =>
  stopwatch({ limit: { parts: [part] }, calendar, warnings: [{ share: 0.8 }, { share: 1 }, { after: '30min' }] });
const END = at(100 * 1440);

describe('a stopwatch against a walk minute by minute', () => {
  it('is due, has used and has left what the walk finds', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(
        life,
        fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 4 }),
        (one, offsets) => {
          for (const now of offsets.map((offset) => one.start + offset)) {
            const found = watchOf(one).stateAt(one.events, at(now));
            const expected = walk({ ...one, ...one.limit }, now);
            const compared = {
              due: found.dueAt,
              elapsed: found.elapsed / MINUTE,
              remaining: (found.remaining ?? 0) / MINUTE,
            };
            expect(compared).toEqual({ ...expected, due: at(expected.due) });
          }
        },
      ),
      { numRuns: LIVES },
    );
  });

  it('warns at the first instant at which the share is used', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(life, (one) => {
        const watch = watchOf(one);
        for (const { at: instant, warning } of watch.warningsBetween(one.events, at(0), END)) {
          if (!('share' in warning)) continue;
          const now = watch.stateAt(one.events, instant);
          const before = watch.stateAt(one.events, instant.getTime() - 1);
          expect(now.share).toBeGreaterThanOrEqual(warning.share - 1e-9);
          expect(before.share < warning.share || before.state === 'paused' || warning.share === 1).toBe(true);
          if (warning.share === 1) expect(now.dueAt).toEqual(instant);
        }
      }),
      { numRuns: LIVES },
    );
  });
});

describe('laws of pauses', () => {
  it('a pause never makes the limit due earlier', () => {
    fc.assert(
      fc.property(life, (one) => {
        const watch = watchOf(one);
        let before = watch.stateAt(one.events.slice(0, 1), END).dueAt?.getTime() ?? NaN;
        for (let count = 3; count <= one.events.length; count += 2) {
          const after = watch.stateAt(one.events.slice(0, count), END).dueAt?.getTime() ?? NaN;
          expect(after).toBeGreaterThanOrEqual(before);
          before = after;
        }
      }),
    );
  });

  it('a pause in two pieces is the same as in one', () => {
    fc.assert(
      fc.property(life, fc.nat(), (one, where) => {
        const split = one.pauses.flatMap(([from, to]) => {
          const cut = from + (where % (to - from));
          return cut === from ? [[from, to] as const] : [[from, cut] as const, [cut, to] as const];
        });
        const [whole, pieces] = [one.events, eventsOf(one.start, split)].map((events) =>
          watchOf(one).stateAt(events, END),
        );
        expect(pieces?.dueAt).toEqual(whole?.dueAt);
        expect(pieces?.elapsed).toBe(whole?.elapsed);
        expect(pieces?.breachedAt).toEqual(whole?.breachedAt);
      }),
    );
  });

  it('a part of a minute counts: shifted by milliseconds, a limit of wall time shifts with it', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 1, max: 59_999 }), (one, shift) => {
        fc.pre(one.limit.unit === 'h' || one.limit.unit === 'min' || one.limit.unit === 'd');
        const moved = one.events.map((event) => ({ ...event, at: new Date(Number(event.at) + shift) }));
        const [plain, shifted] = [one.events, moved].map((events) => watchOf(one).stateAt(events, END).dueAt);
        expect(Number(shifted) - Number(plain)).toBe(shift);
      }),
    );
  });
});

describe('laws of the fold', () => {
  it('events may come in any order', () => {
    fc.assert(
      fc.property(
        life.chain((one) =>
          fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.events], { minLength: one.events.length })),
        ),
        ([one, shuffled]) => {
          // Events of one instant happen in the order given, so only lives without such are told in another order.
          fc.pre(new Set(one.events.map((event) => Number(event.at))).size === one.events.length);
          const [told, retold] = [one.events, shuffled].map((events) => watchOf(one).stateAt(events, END));
          expect({ ...retold, trace: told?.trace }).toEqual(told);
          expect(retold?.trace()).toEqual(told?.trace());
        },
      ),
    );
  });

  it('another limit keeps the pauses: due as if it had held from the start', () => {
    fc.assert(
      fc.property(life, limit, fc.integer({ min: 0, max: 10_000 }), (one, other, offset) => {
        const retargeted: StopwatchEvent = {
          type: 'retargeted',
          at: at(one.start + offset),
          limit: { parts: [other] },
        };
        const changed = watchOf(one).stateAt([...one.events, retargeted], END);
        const fresh = watchOf({ ...one, limit: other }).stateAt(one.events, END);
        expect(changed.dueAt).toEqual(fresh.dueAt);
        expect(changed.pauses).toEqual(fresh.pauses);
        expect(changed.elapsed).toBe(fresh.elapsed);
      }),
    );
  });

  it('looks add up: no warning is lost or given twice between them', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 0, max: 100 * 1440 }), (one, cut) => {
        const watch = watchOf(one);
        const looked = [
          ...watch.warningsBetween(
            one.events.filter((event) => Number(event.at) <= at(cut).getTime()),
            at(0),
            at(cut),
          ),
          ...watch.warningsBetween(one.events, at(cut), END),
        ];
        expect(looked).toEqual(watch.warningsBetween(one.events, at(0), END));
      }),
    );
  });

  it('the next change leads to every warning and to the due instant, and to nothing else', () => {
    fc.assert(
      fc.property(life, (one) => {
        const watch = watchOf(one);
        const last = new Date(Math.max(...one.events.map((event) => Number(event.at))));
        const warned = [];
        let due: Date | undefined;
        for (
          let next = watch.nextChange(one.events, last);
          next !== undefined;
          next = watch.nextChange(one.events, next.at)
        ) {
          const { at: instant } = next;
          warned.push(...next.warnings.map((warning) => ({ at: instant, warning })));
          if (next.due) due = instant;
        }
        expect(warned).toEqual(watch.warningsBetween(one.events, last, END));
        const { dueAt } = watch.stateAt(one.events, last);
        expect(due).toEqual(Number(dueAt) > Number(last) ? dueAt : undefined);
      }),
    );
  });
});
