import type { CalendarOptions, Hours, Period, Weekday } from '@linli/time';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Zones, with the first of some days in which their clocks do something. `intl` is what `Intl` calls a fixed offset. */
export const ZONES: readonly { readonly zone: string; readonly intl?: string; readonly starts: readonly string[] }[] = [
  { zone: 'UTC', starts: ['2024-02-10', '2025-12-15'] },
  { zone: '+08:00', intl: 'Asia/Singapore', starts: ['2026-01-20'] },
  { zone: 'Asia/Shanghai', starts: ['2026-09-10', '1988-04-01', '1991-09-01', '1986-04-20'] },
  { zone: 'America/New_York', starts: ['2024-02-25', '2024-10-20', '2007-03-01'] },
  { zone: 'Europe/Paris', starts: ['2020-03-15', '2020-10-10'] },
  { zone: 'Australia/Lord_Howe', starts: ['2023-03-20', '2023-09-20'] },
  { zone: 'Pacific/Apia', starts: ['2011-12-10', '2011-09-10', '2021-04-01'] },
  { zone: 'Asia/Kathmandu', starts: ['2024-05-01'] },
  { zone: 'America/St_Johns', starts: ['2011-03-01', '2011-10-25'] },
  { zone: 'Africa/Casablanca', starts: ['2024-03-01', '2024-04-01'] },
  { zone: 'America/Sao_Paulo', starts: ['2017-10-01', '2018-02-05'] },
  { zone: 'Asia/Beirut', starts: ['2022-03-15', '2022-10-15'] },
];

/** A calendar that can be asked, and walked minute by minute. */
export interface RandomCalendar {
  readonly options: CalendarOptions & { readonly zone: string };
  /** The same for the oracle, in terms of `Intl`. */
  readonly walked: CalendarOptions & { readonly zone: string };
  /** The stretch that is walked. */
  readonly from: number;
  readonly days: number;
}

/** Numbers from 0 up to 1 that depend on nothing but the seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` up to and including `high`. */
export function between(random: () => number, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** A calendar of any shape: split days, night shifts, whole days, dated hours, breaks, declared spells. */
export function randomCalendar(random: () => number, chosen = between(random, 0, ZONES.length - 1)): RandomCalendar {
  const { zone, intl = zone, starts } = ZONES[chosen] ?? ZONES[0]!;
  const from = Date.parse(`${starts[between(random, 0, starts.length - 1)]}T00:00Z`);
  const days = 36;
  const nights = random() < 0.5;
  const common = {
    week: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, random() < 0.25 ? [] : randomHours(random, nights)])),
    dates: Object.fromEntries(
      Array.from({ length: between(random, 0, 6) }, () => {
        const date = new Date(from + between(random, 0, days) * DAY).toISOString().slice(0, 10);
        return [date, random() < 0.5 ? [] : randomHours(random, nights)];
      }),
    ),
    breaks: randomPeriods(random, between(random, 0, 4), from, days, 40 * 60),
    declared: randomPeriods(random, random() < 0.7 ? 0 : between(random, 1, 2), from, days, 60 * 60),
  };
  return { options: { zone, ...common }, walked: { zone: intl, ...common }, from, days };
}

/** Hours; with night shifts the days begin at 06:00, so that the shift of the night before is over by then. */
function randomHours(random: () => number, nights: boolean): Hours {
  const earliest = nights ? 6 * 60 : 0;
  if (random() < 0.1) return [[textOf(earliest), '24:00']];
  const count = between(random, 1, 3);
  const times = new Set<number>();
  while (times.size < count * 2) times.add(between(random, earliest, 24 * 60));
  const sorted = [...times].toSorted((a, b) => a - b).map(textOf);
  const hours = Array.from({ length: count }, (_, i) => [sorted[2 * i] ?? '', sorted[2 * i + 1] ?? ''] as const);
  if (!nights || random() < 0.5) return hours;
  return [...hours.slice(0, -1), [hours.at(-1)?.[0] ?? '', textOf(between(random, 1, 6 * 60))]];
}

function randomPeriods(random: () => number, count: number, from: number, days: number, most: number): Period[] {
  return Array.from({ length: count }, () => {
    const begin = from + between(random, 0, days * 24 * 60) * MINUTE;
    return { from: begin, to: begin + between(random, 1, most) * MINUTE };
  });
}

function textOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
