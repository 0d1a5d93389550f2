import { type CivilDay, DAY, weekdayOf } from './civil-day.ts';
import type { Clock } from './clock.ts';
import type { DayHours } from './hours.ts';
import { regularity } from './reach.ts';
import type { DayNote, Schedule } from './schedule.ts';
import { type Segments, intersect, subtract, unite } from './segments.ts';
import type { Zone } from './zone.ts';

/** The hours of one date, where they are not those of its day of the week. */
export interface DatedHours {
  readonly hours: DayHours;
  readonly name?: string;
}

/** Everything a calendar of weekly hours is made of. */
export interface WorkingHours {
  readonly zone: Zone;
  /** Hours by day of the week, Sunday first. */
  readonly week: readonly DayHours[];
  /** Hours of single dates. */
  readonly dates: ReadonlyMap<CivilDay, DatedHours>;
  /** Instants taken out of the hours. */
  readonly breaks: Segments;
  /** Instants worked through, whatever the hours and breaks say. */
  readonly declared: Segments;
}

/** The schedule that weekly hours, dates, breaks and declared spells amount to. */
export function scheduleOf(hours: WorkingHours): Schedule {
  const { zone, week, dates, breaks, declared } = hours;
  const [firstDay, endDay] = reachOf(hours);
  return {
    zone,
    firstDay,
    endDay,
    ...regularity(dates.keys(), [...breaks, ...declared]),
    segmentsOf(day, clock) {
      let segments = placed(dates.get(day)?.hours ?? week[weekdayOf(day)] ?? [], day, clock);
      if (breaks.length > 0) segments = subtract(segments, breaks);
      if (declared.length > 0) {
        const wholeDay = [clock.instantOf(day * DAY), clock.instantOf((day + 1) * DAY)];
        segments = unite(segments, intersect(wholeDay, declared));
      }
      return segments;
    },
    noteOf: (day) => noteOf(week[weekdayOf(day)] ?? [], dates.get(day)),
  };
}

function placed(hours: DayHours, day: CivilDay, clock: Clock): Segments {
  const segments: number[] = [];
  for (let i = 0; i < hours.length; i += 2) {
    const open = clock.instantOf(day * DAY + (hours[i] ?? 0));
    const close = clock.instantOf(day * DAY + (hours[i + 1] ?? 0));
    if (open < close) segments.push(open, close);
  }
  return segments;
}

function reachOf({ week, dates, declared }: WorkingHours): [firstDay: CivilDay, endDay: CivilDay] {
  if (week.some((hours) => hours.length > 0)) return [-Infinity, Infinity];
  const days = [...dates].filter(([, { hours }]) => hours.length > 0).map(([day]) => day);
  // A declared spell can begin or end a civil day earlier or later than in UTC.
  const spells = declared.map((epoch) => Math.floor(epoch / DAY));
  const first = Math.min(...days, ...spells.map((day) => day - 1));
  const last = Math.max(...days, ...spells.map((day) => day + 1));
  return first <= last ? [first, last + 1] : [0, 0];
}

function noteOf(usual: DayHours, dated: DatedHours | undefined): DayNote {
  const name = dated?.name === undefined ? {} : { name: dated.name };
  if ((dated?.hours ?? usual).length > 0) {
    return { kind: usual.length > 0 ? 'working-day' : 'make-up-day', ...name };
  }
  return { kind: dated?.name === undefined && usual.length === 0 ? 'day-off' : 'holiday', ...name };
}
