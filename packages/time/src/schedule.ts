import type { CivilDay } from './civil-day.ts';
import type { Clock } from './clock.ts';
import type { Segments } from './segments.ts';
import type { Zone } from './zone.ts';

/** What a civil day is, for a trace. */
export interface DayNote {
  readonly kind: 'working-day' | 'day-off' | 'holiday' | 'make-up-day';
  /** The name of the holiday, or of the holiday a make-up day pays for. */
  readonly name?: string;
}

/** Where the working segments of a calendar come from, day by day. Tables are built from it. */
export interface Schedule {
  readonly zone: Zone;
  /** No working time opens before this day … */
  readonly firstDay: CivilDay;
  /** … nor on this day or later. */
  readonly endDay: CivilDay;
  /** Before this day nothing but the day of the week counts … */
  readonly regularBefore: CivilDay;
  /** … and so from this day on. */
  readonly regularFrom: CivilDay;
  /** The segments, as instants, that belong to the shifts opening on a civil day; the last may end on the next day. */
  segmentsOf(day: CivilDay, clock: Clock): Segments;
  /** What the day is, and why. */
  noteOf(day: CivilDay): DayNote;
}
