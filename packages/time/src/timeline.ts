import type { LinliError } from '@linli/errors';

import { type CivilDay, civilDay, dayOfWall, DAY, yearOf } from './civil-day.ts';
import { Clock } from './clock.ts';
import { raise } from './errors.ts';
import type { Schedule } from './schedule.ts';
import { Table } from './table.ts';

/** Calendars answer for these years. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];
/** Shifts of a neighbouring day reach into a day, and zones are up to a day away from UTC. */
const MARGIN = 3;
const FIRST_DAY = civilDay(FIRST_YEAR, 1, 1) - 2 * MARGIN;
const END_DAY = civilDay(LAST_YEAR + 1, 1, 1) + 2 * MARGIN;
/** A table that is too short grows to at least this many days, and to at least double. */
const LEAST_GROWTH = 4 * 366;

/** Forward in time, or backward. */
export type Direction = 1 | -1;

/**
 * The tables of one calendar, built when first asked for and grown in the direction that is needed. What a caller
 * sees never depends on what was built before.
 */
export class Timeline {
  readonly schedule: Schedule;
  #table: Table | undefined;
  #from = Infinity;
  #until = -Infinity;

  constructor(schedule: Schedule) {
    this.schedule = schedule;
  }

  /**
   * The table around an instant.
   *
   * @throws TIME_RANGE when the instant is outside the years calendars cover
   */
  around(epoch: number): Table {
    const table = this.#table;
    if (table !== undefined && epoch >= this.#from && epoch < this.#until) return table;
    return this.#cover(dayOfWall(epoch));
  }

  /**
   * The table around two instants.
   *
   * @throws TIME_RANGE when one of them is outside the years calendars cover
   */
  across(one: number, other: number): Table {
    this.around(one);
    this.around(other);
    return this.around(one);
  }

  /**
   * A table that reaches further, because the present one did not hold the answer.
   *
   * @throws TIME_NO_WORKING_TIME when no working time is left in that direction
   * @throws TIME_RANGE when the answer is outside the years calendars cover
   */
  grow(table: Table, direction: Direction, epoch: number): Table {
    const { firstDay, endDay } = this.schedule;
    const growth = Math.max(table.endDay - table.firstDay, LEAST_GROWTH);
    if (direction === 1 && table.endDay < Math.min(endDay + MARGIN, END_DAY)) {
      return this.#build(table.firstDay, table.endDay + growth);
    }
    if (direction === -1 && table.firstDay > Math.max(firstDay - MARGIN, FIRST_DAY)) {
      return this.#build(table.firstDay - growth, table.endDay);
    }
    if (table.total > 0 && (direction === 1 ? endDay > END_DAY : firstDay < FIRST_DAY)) {
      throw outside({ from: new Date(epoch).toISOString() });
    }
    const at = new Date(epoch).toISOString();
    throw raise('TIME_NO_WORKING_TIME', { data: direction === 1 ? { after: at } : { before: at } });
  }

  #cover(day: CivilDay): Table {
    if (!(day >= FIRST_DAY + MARGIN && day < END_DAY - MARGIN))
      throw outside({ at: new Date(day * DAY).toISOString() });
    const year = yearOf(day);
    const [first, end] = [civilDay(year - 1, 1, 1), civilDay(year + 2, 1, 1)];
    const table = this.#table;
    return this.#build(Math.min(first, table?.firstDay ?? first), Math.max(end, table?.endDay ?? end));
  }

  #build(first: CivilDay, end: CivilDay): Table {
    const [firstDay, endDay] = [Math.max(first, FIRST_DAY), Math.min(end, END_DAY)];
    const table = new Table(this.schedule, new Clock(this.schedule.zone, firstDay, endDay), firstDay, endDay);
    this.#table = table;
    this.#from = (firstDay + MARGIN) * DAY;
    this.#until = (endDay - MARGIN) * DAY;
    return table;
  }
}

/** The error for an instant, or for what is counted from one. */
function outside(where: { readonly at: string } | { readonly from: string }): LinliError {
  return raise('TIME_RANGE', { data: { ...where, first: FIRST_YEAR, last: LAST_YEAR } });
}
