import * as fc from 'fast-check';

import { type Calendar, createCalendar, type Hours, type Weekday } from '@linli/time';

const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
export const MINUTE = 60_000;
export const DAY_MINUTES = 1440;
/** A Sunday. */
export const EPOCH = Date.UTC(2026, 2, 1);
/** How many days the walk knows. */
const DAYS = 120;

/** A calendar, and the same one written out minute by minute, in UTC from {@link EPOCH} on. */
export interface World {
  readonly calendar: Calendar;
  readonly works: Uint8Array;
  readonly workingDays: readonly boolean[];
  /** The hours, for the report of a failure. */
  [fc.toStringMethod](): string;
}

/** Opening and closing minutes of a day; the last closing may lie on the next day. */
type DayMinutes = readonly (readonly [open: number, close: number])[];

const time = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const hoursOf = (minutes: DayMinutes): Hours =>
  minutes.map(([open, close]) => [time(open), close === DAY_MINUTES ? '24:00' : time(close)]);

/** Usual hours most of the time, and odd ones, so that touching, overnight and all-day hours come up. */
const dayMinutes: fc.Arbitrary<DayMinutes> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constant<DayMinutes>([
      [540, 720],
      [840, 1080],
    ]),
  },
  { weight: 2, arbitrary: fc.constant<DayMinutes>([]) },
  { weight: 1, arbitrary: fc.constant<DayMinutes>([[600, 780]]) },
  {
    weight: 1,
    arbitrary: fc.constant<DayMinutes>([
      [480, 720],
      [720, 900],
    ]),
  },
  { weight: 1, arbitrary: fc.constant<DayMinutes>([[0, 1440]]) },
  {
    weight: 1,
    arbitrary: fc.constant<DayMinutes>([
      [540, 600],
      [1320, 1440 + 240],
    ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(fc.integer({ min: 250, max: 1440 }), { minLength: 4, maxLength: 4 })
      .map((cuts) => cuts.toSorted((a, b) => a - b))
      .map(([a = 0, b = 0, c = 0, d = 0]): DayMinutes => [
        [a, b],
        [c, d],
      ]),
  },
);

/** A night shift may not run into the hours of the day after it. */
function apart(day: DayMinutes, next: DayMinutes): boolean {
  return (day.at(-1)?.[1] ?? 0) - DAY_MINUTES <= (next[0]?.[0] ?? DAY_MINUTES);
}

/** Calendars that work on one day of the week at least, with some dates that differ. */
const anyWorld: fc.Arbitrary<World> = fc
  .tuple(
    fc.array(dayMinutes, { minLength: 7, maxLength: 7 }),
    fc.dictionary(fc.integer({ min: 0, max: 60 }).map(String), dayMinutes, { maxKeys: 6 }),
  )
  .filter(([week]) => week.some((day) => day.length > 0))
  .map(([week, dates]) => Array.from({ length: DAYS }, (_, day) => dates[String(day)] ?? week[day % 7] ?? []))
  .filter((days) => days.every((day, index) => apart(day, days[index + 1] ?? [])))
  .map((days) => build(days));

/** A world of a fixed choice, because it takes a while to write one out. */
export const world: fc.Arbitrary<World> = fc.constantFrom(...fc.sample(anyWorld, { numRuns: 120, seed: 20_260_301 }));

function build(days: readonly DayMinutes[]): World {
  const works = new Uint8Array(DAYS * DAY_MINUTES);
  for (const [day, minutes] of days.entries()) {
    for (const [open, close] of minutes) works.fill(1, day * DAY_MINUTES + open, day * DAY_MINUTES + close);
  }
  const date = (day: number): string => new Date(EPOCH + day * 86_400_000).toISOString().slice(0, 10);
  const calendar = createCalendar({
    zone: 'UTC',
    week: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [['09:00', '17:00']]])),
    dates: Object.fromEntries(days.map((minutes, day) => [date(day), hoursOf(minutes)])),
  });
  return {
    calendar,
    works,
    workingDays: days.map(({ length }) => length > 0),
    [fc.toStringMethod]: () =>
      days
        .slice(0, 40)
        .map((minutes, day) => `${date(day)} ${JSON.stringify(hoursOf(minutes))}`)
        .join('; '),
  };
}
