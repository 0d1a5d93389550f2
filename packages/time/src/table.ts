import { type CivilDay, DAY, dayOfWall } from './civil-day.ts';
import type { Clock } from './clock.ts';
import type { Schedule } from './schedule.ts';
import { segmentList } from './segment-list.ts';

/** Up to so many neighbours are looked at one by one. */
const FEW = 8;

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
  readonly #workingDays: Int32Array;
  readonly #daysBefore: Int32Array;
  /** Where segments open. The first is empty and opens before everything, the last opens after everything. */
  readonly #opens: Float64Array;
  /** Working time before each opening. */
  readonly #worked: Float64Array;
  /** The last segment that opens by the midnight (UTC) of each day. */
  readonly #byDay: Int32Array;
  /** The last segment before which no more has been worked than each multiple of the stride. */
  readonly #byWork: Int32Array;
  readonly #stride: number;

  constructor(schedule: Schedule, clock: Clock, firstDay: CivilDay, endDay: CivilDay) {
    this.clock = clock;
    this.firstDay = firstDay;
    this.endDay = endDay;
    this.#daysBefore = new Int32Array(endDay - firstDay + 1);
    const workingDays: number[] = [];
    const segments = segmentList();
    for (let day = firstDay; day < endDay; day++) {
      const shifts = schedule.segmentsOf(day, clock);
      segments.add(shifts);
      if (shifts.length > 0) workingDays.push(day);
      this.#daysBefore[day - firstDay + 1] = workingDays.length;
    }
    const { opens, worked } = segments.finish();
    this.#workingDays = new Int32Array(workingDays);
    this.#opens = opens;
    this.#worked = worked;
    this.total = worked.at(-1) ?? 0;
    this.#byDay = milestones(opens, firstDay * DAY, DAY, endDay - firstDay);
    this.#stride = Math.max(1, Math.ceil(this.total / opens.length));
    this.#byWork = milestones(worked, 0, this.#stride, opens.length);
  }

  /** How many working days lie before a civil day of the stretch. */
  daysBefore(day: CivilDay): number {
    return this.#daysBefore[day - this.firstDay] ?? 0;
  }

  /** The working day before which so many lie, or NaN where the stretch has no more. */
  workingDay(rank: number): CivilDay {
    return rank >= 0 && rank < this.#workingDays.length ? (this.#workingDays[rank] ?? NaN) : NaN;
  }

  /** Working milliseconds of the stretch before an instant of it. */
  workedBefore(epoch: number): number {
    const segment = this.#segmentAt(epoch);
    const worked = (this.#worked[segment] ?? 0) + epoch - (this.#opens[segment] ?? 0);
    return Math.min(worked, this.#worked[segment + 1] ?? 0);
  }

  /**
   * The instant by which so much has been worked, or NaN where the stretch has no more: at the end of a segment its
   * closing (`ties` 1) or the next opening (`ties` 0).
   */
  instantWith(worked: number, ties: 0 | 1): number {
    const past = worked - ties;
    if (!(past >= 0 && past < this.total)) return NaN;
    const segment = lastUpTo(this.#worked, this.#byWork, (past / this.#stride) | 0, past);
    return (this.#opens[segment] ?? 0) + (worked - (this.#worked[segment] ?? 0));
  }

  /** Whether work goes on at an instant: openings belong to working time, closings do not. */
  isOpenAt(epoch: number): boolean {
    const segment = this.#segmentAt(epoch);
    return epoch < this.#close(segment);
  }

  /** The end of the work that goes on at an instant, across segments that touch; NaN where the stretch ends first. */
  closingAt(epoch: number): number {
    let segment = this.#segmentAt(epoch);
    while ((this.#opens[segment + 1] ?? 0) <= this.#close(segment)) segment++;
    const close = this.#close(segment);
    return dayOfWall(close) < this.endDay - 2 ? close : NaN;
  }

  #close(segment: number): number {
    return (this.#opens[segment] ?? 0) + (this.#worked[segment + 1] ?? 0) - (this.#worked[segment] ?? 0);
  }

  #segmentAt(epoch: number): number {
    return lastUpTo(this.#opens, this.#byDay, (epoch / DAY - this.firstDay) | 0, epoch);
  }
}

/** For each multiple of a stride from an origin, and one more, the last position whose key does not lie above it. */
function milestones(keys: Float64Array, origin: number, stride: number, count: number): Int32Array {
  const index = new Int32Array(count + 2);
  let position = 0;
  for (let mark = 0; mark < index.length; mark++) {
    const bound = origin + mark * stride;
    while (position + 1 < keys.length && (keys[position + 1] ?? 0) <= bound) position++;
    index[mark] = position;
  }
  return index;
}

/** The last position whose key does not lie above a value, given the milestone before the value (`| 0` is a fast floor). */
function lastUpTo(keys: Float64Array, index: Int32Array, mark: number, value: number): number {
  let low = index[mark] ?? 0;
  let high = index[mark + 1] ?? 0;
  while (high - low > FEW) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) > value) high = middle;
    else low = middle;
  }
  while ((keys[low + 1] ?? 0) <= value) low++;
  return low;
}
