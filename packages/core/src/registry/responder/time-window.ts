import { type Calendar, civilTime } from '@linli/time';

const day = 24 * 60;

/** A stretch of time on the wall: the minute of the day at which it begins, and how many it lasts. */
export interface WallStretch {
  readonly begins: number;
  readonly lasts: number;
}

/** What a stretch looks like on the wall. */
export function wallStretch(from: Date, until: Date, calendar: Calendar): WallStretch {
  const { hour, minute } = civilTime(from, calendar);
  return { begins: hour * 60 + minute, lasts: Math.max(0, (until.getTime() - from.getTime()) / 60_000) };
}

/** A window of every day; `22:00` to `06:00` goes over midnight. */
export interface TimeWindow {
  readonly from: string;
  readonly until: string;
}

/** Whether any part of a stretch falls into a window of the day. */
export function touches({ begins, lasts }: WallStretch, hours: TimeWindow): boolean {
  const [opens, closes] = boundsOf(hours);
  const ends = Math.max(begins + lasts, begins + 1);
  for (let shift = -day; opens + shift < ends; shift += day) {
    if (begins < closes + shift && ends > opens + shift) return true;
  }
  return false;
}

/** Days before that of the beginning on which the window opened that holds the whole stretch; `undefined` where none does. */
export function daysBackWithin({ begins, lasts }: WallStretch, hours: TimeWindow): 0 | 1 | undefined {
  const [opens, closes] = boundsOf(hours);
  const ends = begins + lasts;
  if (begins >= opens && ends <= closes) return 0;
  return begins + day >= opens && ends + day <= closes ? 1 : undefined;
}

function boundsOf({ from, until }: TimeWindow): readonly [opens: number, closes: number] {
  const [opens, closes] = [minutesOf(from), minutesOf(until)];
  return [opens, closes > opens ? closes : closes + day];
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
