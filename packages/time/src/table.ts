import { type CivilDay, DAY } from './civil-day.ts';
import type { Clock } from './clock.ts';
import type { Schedule } from './schedule.ts';

/**
 * A calendar over a stretch of civil days, counted once: how many working days and how much working time lie before
 * any point, and which day or instant a count is reached on. Every answer is a lookup, whatever the distance.
 */
export class Table {
  readonly clock: Clock;
  readonly firstDay: CivilDay;
  readonly endDay: CivilDay;
  /** Working time of the whole stretch, in milliseconds. */
  readonly total: number;
  /** The working days, ascending. */
  readonly workingDays: Int32Array;
  readonly #daysBefore: Int32Array;
  readonly #closes: Float64Array;
  readonly #workedAtClose: Float64Array;
  readonly #byInstant: Int32Array;
  readonly #byWork: Int32Array;
  readonly #workStride: number;

  constructor(schedule: Schedule, clock: Clock, firstDay: CivilDay, endDay: CivilDay) {
    this.clock = clock;
    this.firstDay = firstDay;
    this.endDay = endDay;
    this.#daysBefore = new Int32Array(endDay - firstDay + 1);
    const workingDays: number[] = [];
    const closes: number[] = [];
    const worked: number[] = [];
    let total = 0;
    let lastClose = -Infinity;
    for (let day = firstDay; day < endDay; day++) {
      const before = total;
      const segments = schedule.segmentsOf(day, clock);
      for (let i = 0; i < segments.length; i += 2) {
        const open = Math.max(segments[i] ?? 0, lastClose);
        const close = segments[i + 1] ?? 0;
        if (open >= close) continue;
        total += close - open;
        lastClose = close;
        closes.push(close);
        worked.push(total);
      }
      if (total > before) workingDays.push(day);
      this.#daysBefore[day - firstDay + 1] = workingDays.length;
    }
    this.total = total;
    this.workingDays = Int32Array.from(workingDays);
    this.#closes = Float64Array.from(closes);
    this.#workedAtClose = Float64Array.from(worked);
    this.#byInstant = indexOf(this.#closes, firstDay * DAY - DAY, DAY, endDay - firstDay + 4);
    this.#workStride = Math.max(1, Math.ceil(total / Math.max(1, closes.length)));
    this.#byWork = indexOf(this.#workedAtClose, 0, this.#workStride, closes.length + 2);
  }

  /** How many working days lie before a civil day of the stretch. */
  daysBefore(day: CivilDay): number {
    return this.#daysBefore[day - this.firstDay] ?? 0;
  }

  /** Working milliseconds of the stretch before an instant of it. */
  workedBefore(epoch: number): number {
    const segment = this.#segmentEndingAfter(epoch);
    const open = this.#open(segment);
    const worked = this.#workedAtOpen(segment);
    return epoch > open ? worked + epoch - open : worked;
  }

  /** The earliest instant by which so much has been worked: the closing, rather than the opening after it. */
  earliestWith(worked: number): number {
    const segment = this.#segmentWorkedPast(worked - 1);
    return this.#close(segment) - (this.#worked(segment) - worked);
  }

  /** The latest instant by which so much has been worked: the opening, rather than the closing before it. */
  latestWith(worked: number): number {
    if (worked < 0) return NaN;
    const segment = this.#segmentWorkedPast(worked);
    return this.#open(segment) + (worked - this.#workedAtOpen(segment));
  }

  /** Whether work goes on at an instant: openings belong to working time, closings do not. */
  isOpenAt(epoch: number): boolean {
    return epoch >= this.#open(this.#segmentEndingAfter(epoch));
  }

  #segmentEndingAfter(epoch: number): number {
    const bucket = Math.floor(epoch / DAY) - this.firstDay + 1;
    return firstAbove(this.#closes, this.#byInstant, bucket, epoch);
  }

  #segmentWorkedPast(worked: number): number {
    return firstAbove(this.#workedAtClose, this.#byWork, Math.max(0, Math.floor(worked / this.#workStride)), worked);
  }

  /** NaN past the last segment, and so is everything made from it. */
  #close(segment: number): number {
    return this.#closes[segment] ?? NaN;
  }

  #open(segment: number): number {
    return this.#close(segment) - (this.#worked(segment) - this.#workedAtOpen(segment));
  }

  #worked(segment: number): number {
    return this.#workedAtClose[segment] ?? this.total;
  }

  #workedAtOpen(segment: number): number {
    return segment === 0 ? 0 : this.#worked(segment - 1);
  }
}

/** For each multiple of a stride from an origin, the first position whose key lies above it. */
function indexOf(keys: Float64Array, origin: number, stride: number, length: number): Int32Array {
  const index = new Int32Array(length);
  let position = 0;
  for (let bucket = 0; bucket < length; bucket++) {
    while (position < keys.length && (keys[position] ?? 0) <= origin + bucket * stride) position++;
    index[bucket] = position;
  }
  return index;
}

/** The first position whose key lies above a value that falls in a bucket of the index. */
function firstAbove(keys: Float64Array, index: Int32Array, bucket: number, value: number): number {
  let low = index[bucket] ?? keys.length;
  let high = index[bucket + 1] ?? keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
