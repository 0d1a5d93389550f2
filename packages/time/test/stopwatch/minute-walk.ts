import type { LimitUnit } from '@linli/time';

import { DAY_MINUTES, type World } from '../clocks/minute-world.ts';

/** What a walk needs to know; instants are minutes from the start of the world. */
export interface Walk {
  readonly world: World;
  readonly unit: LimitUnit;
  readonly amount: number;
  readonly start: number;
  /** Apart from each other, in order. */
  readonly pauses: readonly (readonly [from: number, to: number])[];
}

/** What a walk finds, at the minute of asking. */
export interface Walked {
  readonly due: number;
  readonly elapsed: number;
  readonly remaining: number;
}

const dayOf = (minute: number): number => Math.floor(minute / DAY_MINUTES);

/**
 * Minute by minute: every paused minute that counts pushes the due instant one minute further, over the minutes that
 * count. Shares no line with the library.
 */
export function walk({ world, unit, amount, start, pauses }: Walk, now: number): Walked {
  const { works, workingDays } = world;
  const counts = (minute: number): boolean => (unit === 'wh' || unit === 'wd' ? works[minute] === 1 : true);
  const unpaused = endWithoutPauses({ world, unit, amount, start });
  const timeOfDay = unpaused % DAY_MINUTES;

  /** At a closing, a limit of days may end later before the next opening: at its time of day on a working day. */
  const settle = (reached: number): number => {
    if (unit !== 'wd' || works[reached] === 1) return reached;
    for (let minute = reached; minute < works.length; minute++) {
      if (minute % DAY_MINUTES === timeOfDay && workingDays[dayOf(minute)] === true) return minute;
      if (works[minute] === 1) return reached;
    }
    return reached;
  };

  let reached = unpaused;
  let due = unpaused;
  const paused = new Uint8Array(works.length);
  for (const [from, to] of pauses) {
    for (let minute = from; minute < Math.min(to, now) && minute <= due; minute++) {
      paused[minute] = 1;
      if (counts(minute)) {
        while (!counts(reached)) reached++;
        reached++;
      }
      due = Math.max(due, reached === unpaused ? due : settle(reached), minute + 1);
    }
  }
  const countBetween = (from: number, to: number): number => {
    let count = 0;
    for (let minute = from; minute < to; minute++) if (counts(minute) && paused[minute] === 0) count++;
    return count;
  };
  return { due, elapsed: countBetween(start, now), remaining: countBetween(now, due) };
}

function endWithoutPauses({ world: { works, workingDays }, unit, amount, start }: Omit<Walk, 'pauses'>): number {
  if (unit === 'min') return start + amount;
  if (unit === 'h') return start + amount * 60;
  if (unit === 'd') return start + amount * DAY_MINUTES;
  if (unit === 'wh') {
    let minute = start;
    for (let left = amount * 60; left > 0; minute++) if (works[minute] === 1) left--;
    return minute;
  }
  let day = dayOf(start);
  for (let left = amount; left > 0;) if (workingDays[++day] === true) left--;
  return day * DAY_MINUTES + (start % DAY_MINUTES);
}
