import { describe, expect, it } from 'vitest';

import {
  addWorkingDays,
  addWorkingTime,
  createCalendar,
  isWorkingDay,
  isWorkingTime,
  nextWorkingTime,
  previousWorkingTime,
  workingDaysBetween,
  workingTimeBetween,
} from '@linli/time';

import { Oracle } from './oracle/oracle.ts';
import { between, type RandomCalendar, randomCalendar, randomFrom, ZONES } from './oracle/random-calendar.ts';

/** How many answers are compared, and from which seed: 100,000 for the full run. */
const COMPARISONS = Number(process.env['LINLI_COMPARISONS'] ?? 6000);
const SEED = Number(process.env['LINLI_SEED'] ?? 20_260_101);

const HOUR = 3_600_000;
/** Milliseconds the walk of one zone may take on a busy machine. */
const PATIENCE = 10_000 + 20 * COMPARISONS;

describe(`the tables against a walk minute by minute (seed ${SEED}, ${COMPARISONS} comparisons)`, () => {
  it.each(ZONES.map(({ zone }, index) => ({ zone, index })))('agree in $zone', { timeout: PATIENCE }, ({ index }) => {
    const random = randomFrom(SEED + index);
    let compared = 0;
    while (compared < COMPARISONS / ZONES.length) {
      const calendar = randomCalendar(random, index);
      compared += compare(calendar, random);
    }
    expect(compared).toBeGreaterThanOrEqual(COMPARISONS / ZONES.length);
  });
});

/** Compares answers about random instants of one calendar; how many were compared. */
function compare({ options, walked, from, days }: RandomCalendar, random: () => number): number {
  const calendar = createCalendar(options);
  const oracle = new Oracle(walked, from, days);
  let compared = 0;
  const check = (what: string, found: unknown, expected: unknown): void => {
    compared += 1;
    if (!Object.is(found, expected)) {
      expect({ what, calendar: options, found }).toEqual({ what, calendar: options, found: expected });
    }
  };
  const anyInstant = (): number => {
    const minute = from + between(random, 4 * 24 * 60, (days - 4) * 24 * 60) * 60_000;
    return random() < 0.5 ? minute : minute + between(random, 0, 59_999);
  };
  for (let round = 0; round < 24; round++) {
    const [at, other] = [anyInstant(), anyInstant()].toSorted((a, b) => a - b) as [number, number];
    const length = between(random, 1, 12 * HOUR);
    const count = between(random, 1, 6);
    const place = `${at} ${new Date(at).toISOString()}`;

    check(`isWorkingTime ${place}`, isWorkingTime(at, calendar), oracle.isWorkingTime(at));
    check(`isWorkingDay ${place}`, isWorkingDay(at, calendar), oracle.isWorkingDay(at));
    const worked = oracle.between(at, other);
    check(`workingTimeBetween ${place} ${other}`, workingTimeBetween(at, other, calendar), worked);
    check(`workingTimeBetween ${other} ${place}`, workingTimeBetween(other, at, calendar), 0 - worked);

    const after = oracle.after(at, length);
    if (after !== undefined) check(`+${length} ${place}`, addWorkingTime(at, length, calendar).getTime(), after);
    const before = oracle.before(at, length);
    if (before !== undefined) check(`-${length} ${place}`, addWorkingTime(at, -length, calendar).getTime(), before);
    const next = oracle.after(at, 0);
    if (next !== undefined) check(`next ${place}`, nextWorkingTime(at, calendar).getTime(), next);
    const previous = oracle.isWorkingTime(at) ? at : oracle.before(at, 0);
    if (previous !== undefined) check(`previous ${place}`, previousWorkingTime(at, calendar).getTime(), previous);

    for (const wanted of [count, -count]) {
      const date = oracle.dateAfter(at, wanted);
      const expected = date === undefined ? undefined : oracle.sameTimeOn(date, at);
      if (expected === undefined) continue;
      check(`${wanted} days ${place}`, addWorkingDays(at, wanted, calendar).getTime(), expected);
      const [start, end] = wanted > 0 ? [at, expected] : [expected, at];
      check(`days between ${place}`, workingDaysBetween(start, end, calendar), oracle.daysBetween(start, end));
    }
  }
  return compared;
}
