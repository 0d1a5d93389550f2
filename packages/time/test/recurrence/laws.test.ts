import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { explainOccurrences, missed, occurrences, type Pattern, type Recurrence } from '@linli/time/recurrence';

import { EPOCH, type World, world } from '../clocks/minute-world.ts';

const DAY = 86_400_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const dateOf = (day: number): string => new Date(EPOCH + day * DAY).toISOString().slice(0, 10);
const dayOf = (date: string): number => (Date.parse(date) - EPOCH) / DAY;

const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({
    weekday: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
    weeks: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    dayOfMonth: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const)), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({ days: fc.integer({ min: 1, max: 12 }) }),
);

interface Case {
  readonly world: World;
  readonly every: Pattern;
  readonly starts: number;
  readonly dayOff: 'keep' | 'skip' | 'forward' | 'back';
  readonly from: number;
  readonly length: number;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  world,
  every: pattern,
  // Far enough from both ends of the world that a roll does not leave it.
  starts: fc.integer({ min: 15, max: 40 }),
  dayOff: fc.constantFrom('keep', 'skip', 'forward', 'back'),
  from: fc.integer({ min: 15, max: 60 }),
  length: fc.integer({ min: 0, max: 40 }),
});

const ruleOf = ({ world: { calendar }, every, starts, dayOff }: Case): Recurrence => ({
  every,
  calendar,
  starts: dateOf(starts),
  dayOff,
});

/** Whether a day belongs to a pattern, read off its date. */
function belongs(every: Pattern, starts: number, day: number): boolean {
  const date = new Date(EPOCH + day * DAY);
  if ('weekday' in every) {
    const monday = (one: number): number => one - ((new Date(EPOCH + one * DAY).getUTCDay() + 6) % 7);
    const weeks = (monday(day) - monday(starts)) / 7;
    return [every.weekday].flat().includes(WEEKDAYS[date.getUTCDay()] ?? 'sun') && weeks % (every.weeks ?? 1) === 0;
  }
  if ('dayOfMonth' in every) {
    const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    const wanted = [every.dayOfMonth].flat().map((one) => (one === 'last' ? length : Math.min(one, length)));
    return wanted.includes(date.getUTCDate());
  }
  return 'days' in every && (day - starts) % every.days === 0;
}

/** Every day of the world, one by one. */
function walked({ world: { workingDays }, every, starts, dayOff, from, length }: Case): string[] {
  const held = new Set<number>();
  for (let nominal = starts; nominal < workingDays.length - 10; nominal++) {
    if (!belongs(every, starts, nominal)) continue;
    let day = nominal;
    if (dayOff === 'forward') while (workingDays[day] === false) day++;
    if (dayOff === 'back') while (workingDays[day] === false) day--;
    if (dayOff === 'skip' && workingDays[day] === false) continue;
    if (day >= from && day < from + length) held.add(day);
  }
  return [...held].toSorted((one, other) => one - other).map(dateOf);
}

describe('a recurrence against a walk day by day', () => {
  it('comes up when the walk says', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const bounds = { from: dateOf(one.from), to: dateOf(one.from + one.length) };
        expect([...occurrences(ruleOf(one), bounds)].map(({ date }) => date)).toEqual(walked(one));
      }),
      { numRuns: 1000 },
    );
  });

  it('adds up over stretches', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(40), (one, cut) => {
        const [from, middle, to] = [one.from, one.from + Math.min(cut, one.length), one.from + one.length].map(
          dateOf,
        ) as [string, string, string];
        const rule = ruleOf(one);
        const parts = [...occurrences(rule, { from, to: middle }), ...occurrences(rule, { from: middle, to })];
        expect(parts.map(({ date }) => date)).toEqual([...occurrences(rule, { from, to })].map(({ date }) => date));
      }),
    );
  });

  it('is held on the dates that its explanation says', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const bounds = { from: dateOf(one.starts), to: dateOf(75) };
        const explained = explainOccurrences(ruleOf(one), bounds).filter(
          ({ date }) => date !== undefined && date < '2026-05-10',
        );
        const found = [...occurrences(ruleOf(one), { ...bounds, from: dateOf(0), to: '2026-05-10' })];
        expect([...new Set(explained.map(({ date }) => date))]).toEqual(found.map(({ date }) => date));
      }),
    );
  });
});

describe('missed dates against a walk day by day', () => {
  it('are those that nothing was done on or after, before the next one', () => {
    fc.assert(
      fc.property(anyCase, fc.uniqueArray(fc.integer({ min: 10, max: 70 }), { maxLength: 8 }), (one, done) => {
        const today = one.from;
        const found = missed(ruleOf(one), done.map(dateOf), EPOCH + today * DAY);
        const dates = walked({ ...one, from: 0, length: 100 }).map(dayOf);
        const expected = dates.filter((date, index) => {
          const next = dates[index + 1] ?? Infinity;
          return date < today && !done.some((day) => day >= date && day < next && day <= today);
        });
        expect(found.missed.map(({ date }) => dayOf(date))).toEqual(expected);
        const last = Math.max(-Infinity, ...done.filter((day) => day <= today));
        expect(found.overdueDays).toBe(today - (expected.find((day) => day > last) ?? today));
      }),
      { numRuns: 500 },
    );
  });
});
