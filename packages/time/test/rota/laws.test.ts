import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { workingTimeBetween } from '@linli/time';
import { occurrences, type Recurrence } from '@linli/time/recurrence';
import { type Absence, rota } from '@linli/time/rota';

import { EPOCH, world } from '../clocks/minute-world.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const dateOf = (day: number): string => new Date(EPOCH + day * DAY).toISOString().slice(0, 10);
const people = ['Wang', 'Li', 'Zhao', 'Chen', 'Sun'];
const bounds = { from: dateOf(20), to: dateOf(60) };

const over = fc
  .record({
    world,
    days: fc.integer({ min: 1, max: 7 }),
    dayOff: fc.constantFrom('keep', 'skip', 'forward', 'back'),
    starts: fc.integer({ min: 12, max: 30 }),
  })
  .map(({ world: { calendar }, days, dayOff, starts }): Recurrence => ({
    every: { days },
    calendar,
    dayOff,
    starts: dateOf(starts),
  }));
const some = fc.integer({ min: 1, max: people.length }).map((count) => people.slice(0, count));
const absence: fc.Arbitrary<Absence> = fc
  .tuple(fc.constantFrom(...people), fc.integer({ min: 20 * 24, max: 60 * 24 }), fc.integer({ min: 1, max: 90 }))
  .map(([person, from, length]) => ({ person, from: EPOCH + from * HOUR, to: EPOCH + (from + length) * HOUR }));

describe('laws of a rota', () => {
  it('has a turn for every occurrence, and people in their order', () => {
    fc.assert(
      fc.property(over, some, (rule, names) => {
        const turns = rota({ people: names, over: rule }).turnsBetween({ from: dateOf(0), to: dateOf(60) });
        expect(turns.map(({ date }) => date)).toEqual(
          [...occurrences(rule, { from: dateOf(0), to: dateOf(60) })].map(({ date }) => date),
        );
        for (const [index, { person, number }] of turns.entries()) {
          expect(number).toBe(index + 1);
          expect(person).toBe(names[index % names.length]);
        }
      }),
    );
  });

  it('a day that uses up its turn keeps everyone on the date of the plain plan', () => {
    fc.assert(
      fc.property(over, some, (rule, names) => {
        const plain = rota({ people: names, over: { ...rule, dayOff: 'keep' } }).turnsBetween(bounds);
        const whose = new Map(plain.map(({ date, person }) => [date, person]));
        for (const { date, person } of rota({
          people: names,
          over: { ...rule, dayOff: 'skip' },
          skipped: 'use-turn',
        }).turnsBetween(bounds)) {
          expect(person).toBe(whose.get(date));
        }
      }),
    );
  });

  it('somebody is on duty at an instant of a turn exactly where there is no gap', () => {
    fc.assert(
      fc.property(
        over,
        some,
        fc.array(absence, { maxLength: 4 }),
        fc.array(fc.integer({ min: 20 * 24, max: 60 * 24 - 1 }), { minLength: 1, maxLength: 6 }),
        (rule, names, absences, hours) => {
          const duty = rota({
            people: names,
            over: rule,
            absences,
            shifts: [
              { name: 'a', from: '22:00', to: '09:00' },
              { name: 'b', from: '09:00', to: '16:00' },
            ],
          });
          const gaps = duty.gapsBetween(bounds);
          const uncovered = duty.gapsBetween(bounds, rule.calendar);
          const turns = duty.turnsBetween(bounds);
          for (const now of hours.map((hour) => EPOCH + hour * HOUR)) {
            const within = ({ from, to }: { readonly from: Date; readonly to: Date }): boolean =>
              from.getTime() <= now && now < to.getTime();
            const present = duty.onDutyAt(now).length > 0;
            expect(present || gaps.some(within)).toBe(turns.some(within));
            expect(present && gaps.some(within)).toBe(false);
            if (present) expect(uncovered.some(within)).toBe(false);
          }
          for (const { from, to } of uncovered) {
            expect(workingTimeBetween(from, to, rule.calendar)).toBe(to.getTime() - from.getTime());
            expect(duty.onDutyAt(from)).toEqual([]);
          }
        },
      ),
    );
  });
});
