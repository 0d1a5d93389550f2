import { type CivilDay, DAY } from './civil-day.ts';
import type { Zone } from './zone.ts';

/** Marks a day on which the clocks change, so that the day alone does not tell the offset. */
const CHANGES = -0x8000_0000;

/**
 * The clocks of one place over a stretch of civil days: wall time for an instant, and back. Wall time is written as
 * milliseconds as if it were UTC.
 */
export class Clock {
  /** The one offset of the whole stretch, or NaN where the clocks change within it. */
  readonly offset: number;
  readonly #firstDay: CivilDay;
  readonly #changes: readonly number[];
  readonly #offsets: readonly number[];
  readonly #byUtcDay: Int32Array;
  readonly #byWallDay: Int32Array;

  constructor(zone: Zone, firstDay: CivilDay, lastDay: CivilDay) {
    const from = (firstDay - 2) * DAY;
    this.#firstDay = firstDay - 2;
    this.#changes = zone.changes(from, (lastDay + 2) * DAY);
    this.#offsets = [zone.offsetAt(from), ...this.#changes.map((change) => zone.offsetAt(change))];
    this.offset = this.#changes.length === 0 ? this.#offset(0) : NaN;
    const days = this.#changes.length === 0 ? 0 : lastDay - firstDay + 4;
    this.#byUtcDay = new Int32Array(days);
    this.#byWallDay = new Int32Array(days);
    this.#fill();
  }

  /** Wall time of an instant of the stretch. */
  wallOf(epoch: number): number {
    if (this.offset === this.offset) return epoch + this.offset;
    const offset = this.#byUtcDay[Math.floor(epoch / DAY) - this.#firstDay] ?? CHANGES;
    return epoch + (offset === CHANGES ? this.#offset(this.#era(epoch)) : offset);
  }

  /**
   * The instant at which the clocks show a wall time: the earlier one where they show it twice, the moment of the
   * jump where they skip it. Later wall times never come earlier, so opening hours stay in order.
   */
  instantOf(wall: number): number {
    return this.#resolve(wall, 0);
  }

  /**
   * The instant of a wall time as `Temporal` resolves it by default ("compatible"): the earlier one where the clocks
   * show it twice, as much later as the jump is long where they skip it.
   */
  sameTimeOn(wall: number): number {
    return this.#resolve(wall, 1);
  }

  #resolve(wall: number, skipped: 0 | 1): number {
    if (this.offset === this.offset) return wall - this.offset;
    const known = this.#byWallDay[Math.floor(wall / DAY) - this.#firstDay] ?? CHANGES;
    if (known !== CHANGES) return wall - known;
    for (let era = 0; era < this.#changes.length; era++) {
      const change = this.#changes[era] ?? 0;
      const epoch = wall - this.#offset(era);
      if (epoch < change) return epoch;
      if (wall - this.#offset(era + 1) < change) return skipped === 1 ? epoch : change;
    }
    return wall - this.#offset(this.#changes.length);
  }

  #fill(): void {
    let era = 0;
    for (let index = 0; index < this.#byUtcDay.length; index++) {
      const start = (this.#firstDay + index) * DAY;
      while ((this.#changes[era] ?? Infinity) <= start) era++;
      const settled = (this.#changes[era] ?? Infinity) >= start + DAY;
      this.#byUtcDay[index] = settled ? this.#offset(era) : CHANGES;
    }
    for (let index = 0; index < this.#byWallDay.length; index++) {
      const offset = this.#byUtcDay[index] ?? CHANGES;
      const around = offset === this.#byUtcDay[index - 1] && offset === this.#byUtcDay[index + 1];
      this.#byWallDay[index] = around ? offset : CHANGES;
    }
  }

  #era(epoch: number): number {
    let era = 0;
    while ((this.#changes[era] ?? Infinity) <= epoch) era++;
    return era;
  }

  #offset(era: number): number {
    return this.#offsets[era] ?? 0;
  }
}
