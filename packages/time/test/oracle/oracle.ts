import type { CalendarOptions, Hours, Weekday } from '@linli/time';

import { dateOf, wallsOf } from './walls.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Working time walked minute by minute, sharing nothing with the library: a list with one entry a minute that says
 * whether there is work, and whose day it belongs to. Hours, breaks and instants to count from lie on whole minutes,
 * except that an instant may lie within one.
 */
export class Oracle {
  readonly from: number;
  readonly minutes: number;
  readonly #walls: Float64Array;
  readonly #works: Uint8Array;
  readonly #workingDates = new Set<string>();
  readonly #earliest: number;
  readonly #latest: number;

  constructor(options: CalendarOptions & { readonly zone: string }, from: number, days: number) {
    this.from = from;
    this.minutes = days * 24 * 60;
    this.#walls = wallsOf(options.zone, from, this.minutes);
    this.#works = new Uint8Array(this.minutes);
    this.#earliest = this.#walls[0] ?? 0;
    this.#latest = this.#walls.at(-1) ?? 0;
    const first = Math.floor(this.#earliest / DAY) * DAY;
    for (let midnight = first - DAY; midnight < first + (days + 2) * DAY; midnight += DAY)
      this.#work(options, midnight);
  }

  isWorkingTime(epoch: number): boolean {
    return this.#works[this.#minute(epoch)] === 1;
  }

  isWorkingDay(epoch: number): boolean {
    return this.#workingDates.has(this.dateAt(epoch));
  }

  /** Working milliseconds between two instants, the first of them earlier. */
  between(from: number, to: number): number {
    let worked = 0;
    for (let minute = this.#minute(from); minute <= this.#minute(to); minute++) {
      const start = Math.max(from, this.from + minute * MINUTE);
      const end = Math.min(to, this.from + (minute + 1) * MINUTE);
      if (this.#works[minute] === 1 && end > start) worked += end - start;
    }
    return worked;
  }

  /** The instant after so much work, `undefined` where the stretch ends first. */
  after(from: number, length: number): number | undefined {
    let left = length;
    for (let minute = this.#minute(from); minute < this.minutes; minute++) {
      const start = Math.max(from, this.from + minute * MINUTE);
      const end = this.from + (minute + 1) * MINUTE;
      if (this.#works[minute] !== 1) continue;
      if (left <= end - start && (left > 0 || start < end)) return start + left;
      left -= end - start;
    }
    return undefined;
  }

  /** The instant so much work before, `undefined` where the stretch begins first. */
  before(from: number, length: number): number | undefined {
    let left = length;
    for (let minute = this.#minute(from); minute >= 0; minute--) {
      const start = this.from + minute * MINUTE;
      const end = Math.min(from, this.from + (minute + 1) * MINUTE);
      if (this.#works[minute] !== 1 || end <= start) continue;
      if (left <= end - start) return end - left;
      left -= end - start;
    }
    return undefined;
  }

  /** The date on which so many working dates have been passed, going day by day; `undefined` past the stretch. */
  dateAfter(epoch: number, days: number): string | undefined {
    const step = Math.sign(days) * DAY;
    let midnight = Date.parse(this.dateAt(epoch));
    for (let left = Math.abs(days); left > 0;) {
      midnight += step;
      if (midnight < this.#earliest + 2 * DAY || midnight > this.#latest - 2 * DAY) return undefined;
      if (this.#workingDates.has(dateOf(midnight))) left--;
    }
    return dateOf(midnight);
  }

  /** Working dates after the date of one instant, up to and including that of a later one. */
  daysBetween(from: number, to: number): number {
    let days = 0;
    for (let midnight = Date.parse(this.dateAt(from)) + DAY; midnight <= Date.parse(this.dateAt(to)); midnight += DAY) {
      if (this.#workingDates.has(dateOf(midnight))) days++;
    }
    return days;
  }

  /**
   * The instant on a date at which the clocks show the time of day of another instant: the first where they show it
   * twice, as much later as they jump where they skip it.
   */
  sameTimeOn(date: string, epoch: number): number | undefined {
    const wall = Date.parse(date) + (this.wallAt(epoch) - Date.parse(this.dateAt(epoch)));
    const minute = this.#firstShowing(Math.floor(wall / MINUTE) * MINUTE);
    const skipped = (this.#walls[minute] ?? 0) > wall;
    const reference = skipped ? minute - 1 : minute;
    if (reference < 1 || reference >= this.minutes - 1) return undefined;
    return this.from + reference * MINUTE + (wall - (this.#walls[reference] ?? 0));
  }

  dateAt(epoch: number): string {
    return dateOf(this.wallAt(epoch));
  }

  /** What the clocks show, to the millisecond. */
  wallAt(epoch: number): number {
    const minute = this.#minute(epoch);
    return (this.#walls[minute] ?? NaN) + (epoch - (this.from + minute * MINUTE));
  }

  /** Marks the minutes of the shifts that open on a date. */
  #work({ week, dates = {}, breaks = [], declared = [] }: CalendarOptions, midnight: number): void {
    const date = dateOf(midnight);
    const dated = dates[date] as Hours | undefined;
    const hours = dated ?? week[WEEKDAYS[new Date(midnight).getUTCDay()] ?? 'sun'] ?? [];
    for (const [open, close] of hours) {
      const opening = midnight + timeOf(open);
      const closing = midnight + timeOf(close) + (timeOf(close) <= timeOf(open) ? DAY : 0);
      this.#mark(date, this.#firstShowing(opening), this.#firstShowing(closing), (minute) =>
        breaks.every(({ from, to }) => minute < Number(from) || minute >= Number(to)),
      );
    }
    for (const { from, to } of declared) {
      const begin = Math.max(this.#minute(Number(from)), this.#firstShowing(midnight));
      this.#mark(date, begin, Math.min(this.#minute(Number(to)), this.#firstShowing(midnight + DAY)), () => true);
    }
  }

  #mark(date: string, begin: number, end: number, unless: (epoch: number) => boolean): void {
    for (let minute = Math.max(0, begin); minute < Math.min(end, this.minutes); minute++) {
      if (!unless(this.from + minute * MINUTE)) continue;
      this.#works[minute] = 1;
      this.#workingDates.add(date);
    }
  }

  /** The first minute at which the clocks show a wall time or a later one. */
  #firstShowing(wall: number): number {
    const guess = Math.max(0, Math.floor((wall - this.#earliest) / MINUTE) - 2 * 24 * 60);
    let minute = guess;
    while (minute < this.minutes && (this.#walls[minute] ?? 0) < wall) minute++;
    return minute;
  }

  #minute(epoch: number): number {
    return Math.floor((epoch - this.from) / MINUTE);
  }
}

function timeOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE;
}
