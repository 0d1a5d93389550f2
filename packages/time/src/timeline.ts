import { type CivilDay, civilDay, DAY, yearOf } from './civil-day.ts';
import { Clock } from './clock.ts';
import { raise } from './errors.ts';
import type { Schedule } from './schedule.ts';
import { Table } from './table.ts';

/** Calendars answer for these years. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];
const FIRST_DAY = civilDay(FIRST_YEAR, 1, 1);
const END_DAY = civilDay(LAST_YEAR + 1, 1, 1);
/** Shifts of a neighbouring day reach into a day, and zones are up to a day away from UTC. */
const MARGIN = 3;

/** Forward in time, or backward. */
export type Direction = 1 | -1;

/**
 * The tables of one calendar, built when first asked for and grown in the direction that is needed. What a caller
 * sees never depends on what was built before.
 */
export class Timeline {
  readonly schedule: Schedule;
  #table: Table | undefined;

  constructor(schedule: Schedule) {
    this.schedule = schedule;
  }

  /**
   * The table around an instant.
   *
   * @throws TIME_RANGE when the instant is outside the years calendars cover
   */
  around(epoch: number): Table {
    const day = Math.floor(epoch / DAY);
    const table = this.#table;
    if (table !== undefined && day >= table.firstDay + MARGIN && day < table.endDay - MARGIN) return table;
    if (!(day >= FIRST_DAY && day < END_DAY)) throw outside(epoch);
    const year = yearOf(day);
    const [first, end] = [civilDay(year - 1, 1, 1), civilDay(year + 2, 1, 1)];
    if (table === undefined) return this.#build(first, end);
    return this.#build(Math.min(first, table.firstDay), Math.max(end, table.endDay));
  }

  /**
   * A table that reaches further, because the present one did not hold the answer.
   *
   * @throws TIME_NO_WORKING_TIME when no working time is left in that direction
   * @throws TIME_RANGE when the answer is outside the years calendars cover
   */
  grow(table: Table, direction: Direction, epoch: number): Table {
    const { schedule } = this;
    const span = Math.max(table.endDay - table.firstDay, 4 * 366);
    const [first, end] =
      direction === 1 ? [table.firstDay, table.endDay + span] : [table.firstDay - span, table.endDay];
    const reach =
      direction === 1
        ? table.endDay > Math.min(schedule.endDay, END_DAY) + MARGIN
        : table.firstDay < Math.max(schedule.firstDay, FIRST_DAY) - MARGIN;
    if (!reach) return this.#build(first, end);
    const spent = direction === 1 ? schedule.endDay < END_DAY : schedule.firstDay > FIRST_DAY;
    if (spent || table.total === 0) {
      const at = new Date(epoch).toISOString();
      const data = direction === 1 ? { after: at } : { before: at };
      throw raise('TIME_NO_WORKING_TIME', { data });
    }
    throw outside(epoch);
  }

  #build(first: CivilDay, end: CivilDay): Table {
    const from = Math.max(first, FIRST_DAY - MARGIN - 1);
    const to = Math.min(end, END_DAY + MARGIN + 1);
    const clock = new Clock(this.schedule.zone, from, to);
    this.#table = new Table(this.schedule, clock, from, to);
    return this.#table;
  }
}

function outside(epoch: number): Error {
  return raise('TIME_RANGE', {
    data: { at: new Date(epoch).toISOString(), first: FIRST_YEAR, last: LAST_YEAR },
  });
}
