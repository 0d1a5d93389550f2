import { raise } from '../clocks/errors.ts';
import { checkOptions } from '../clocks/options.ts';
import { parseHours } from '../hours.ts';
import { readTimeOfDay } from '../recurrence/time-of-day.ts';

/** A part of a day that one person takes. */
export interface Shift {
  readonly name: string;
  /** When it begins, `20:00`. */
  readonly from: string;
  /** When it ends, `24:00` or, on the next day, `08:00`; left out, it lasts until the next turn begins. */
  readonly to?: string;
}

/** A shift as wall milliseconds from the day's midnight. */
export interface ReadShift {
  readonly name: string;
  readonly from: number;
  readonly to: number | undefined;
}

/** A whole day, where a rota names no shifts. */
const WHOLE_DAY: Shift = { name: '', from: '00:00', to: '24:00' };

/**
 * Reads the shifts of a day.
 *
 * @throws TIME_ROTA_SHIFT when there are none, or two have one name
 * @throws TIME_HOURS, TIME_TIME_OF_DAY when a time cannot be read
 */
export function readShifts(shifts: readonly Shift[] = [WHOLE_DAY]): readonly ReadShift[] {
  const names = new Set(shifts.map(({ name }) => name));
  if (names.size === 0 || names.size < shifts.length) throw raise('TIME_ROTA_SHIFT', { path: '/shifts' });
  return shifts
    .map((shift, index): ReadShift => {
      const path = `/shifts/${index}`;
      checkOptions(shift, ['name', 'from', 'to'], path);
      const { name, from, to } = shift;
      if (to === undefined) return { name, from: readTimeOfDay(from, `${path}/from`), to: undefined };
      const [open = 0, close] = parseHours([[from, to]], path);
      return { name, from: open, to: close };
    })
    .toSorted((one, other) => one.from - other.from);
}
