import type { Calendar } from '../calendar.ts';
import { formatDay } from '../civil-day.ts';
import { civilMoment } from '../clocks/civil-moment.ts';
import { raise } from '../clocks/errors.ts';
import { checkOptions, readChoice } from '../clocks/options.ts';
import { epochOf, type Instant } from '../instant.ts';
import { type Bounds, readBound } from '../recurrence/bounds.ts';
import { instantOn, readRecurrence, type Recurrence } from '../recurrence/recurrence.ts';
import { type Gap, gapsOf } from './gap.ts';
import { type PlannedTurn, type RotaPlan, turnsBefore } from './planned-turns.ts';
import { type PlacedChange, placeChanges } from './place-changes.ts';
import type { Absence, RotaChange } from './rota-change.ts';
import { readShifts, type Shift } from './shift.ts';
import { readStretch } from './stretch.ts';
import type { Turn } from './turn.ts';

/** What a rota is made from. */
export interface RotaOptions {
  /** Who takes turns, in order; the first one takes the first turn. */
  readonly people: readonly string[];
  /** The days that have turns. Its first date, `starts`, is the day of the first turn. */
  readonly over: Omit<Recurrence, 'at'>;
  /** The shifts of such a day, each a turn of its own; the whole day where they are left out. */
  readonly shifts?: readonly Shift[];
  /**
   * Whether a day that is skipped or left out leaves the order as it is, so that the next in turn takes the next day
   * (`keep-order`, default), or uses up its turn (`use-turn`).
   */
  readonly skipped?: 'keep-order' | 'use-turn';
  /** Swaps and covers. */
  readonly changes?: readonly RotaChange[];
  readonly absences?: readonly Absence[];
}

/** Who is on duty when. Make one with {@link rota}. */
export interface Rota {
  /**
   * Who is on duty at an instant.
   *
   * @param instant - the instant
   * @returns the turns that go on and whose person is there: none in a gap, several where shifts overlap
   * @throws TIME_INSTANT, TIME_RANGE when the instant is not valid, or outside the years of calendars
   */
  onDutyAt(instant: Instant): readonly Turn[];
  /**
   * The turns that touch a stretch, in order.
   *
   * @param bounds - from and to, each an instant or a date
   * @throws TIME_INSTANT, TIME_DATE, TIME_RANGE when an end is not valid, or outside the years of calendars
   */
  turnsBetween(bounds: Bounds): readonly Turn[];
  /**
   * Where nobody is on duty although someone should be.
   *
   * @param bounds - from and to, each an instant or a date
   * @param cover - the calendar whose working time must be covered; without it the turns themselves, so that only
   *   absences make gaps
   * @throws as {@link Rota.turnsBetween}
   */
  gapsBetween(bounds: Bounds, cover?: Calendar): readonly Gap[];
}

/**
 * People who take turns over the dates of a recurrence. Every answer counts the turns from the first date on.
 *
 * @param options - people, days, shifts, what a skipped day does, changes and absences
 * @throws TIME_ROTA_PEOPLE when nobody takes turns, or somebody is named twice
 * @throws TIME_ROTA_SHIFT when there are no shifts, or two have one name
 * @throws TIME_ROTA_TURN when a change is about a turn that does not exist
 * @throws TIME_RECURRENCE_START when `over` has no first date
 * @throws TIME_PERIOD when an absence does not end after it begins
 * @throws TIME_OPTION, TIME_HOURS, TIME_TIME_OF_DAY and the errors of recurrences
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { rota } from '@linli/time/rota';
 *
 * // Four secretaries take Fridays in turn; 1 May is a holiday, and the order goes on after it.
 * const over = { every: { weekday: 'fri' }, starts: '2026-04-24', calendar: chinaCalendar(), dayOff: 'skip' } as const;
 * const fridays = rota({ people: ['Wang', 'Li', 'Zhao', 'Chen'], over });
 * fridays.onDutyAt(new Date('2026-05-01T10:00+08:00')); // => []
 * fridays.onDutyAt(new Date('2026-05-08T10:00+08:00'))[0]?.person; // => 'Li'
 * ```
 */
export function rota(options: RotaOptions): Rota {
  checkOptions(options, ['people', 'over', 'shifts', 'skipped', 'changes', 'absences'], '');
  checkOptions(options.over, ['every', 'calendar', 'starts', 'ends', 'dayOff', 'except'], '/over');
  const people = [...options.people];
  if (people.length === 0 || new Set(people).size < people.length) throw raise('TIME_ROTA_PEOPLE', { path: '/people' });
  const rule = readRecurrence(options.over);
  const { calendar, first } = rule;
  if (first === undefined) throw raise('TIME_RECURRENCE_START', { path: '/over/starts' });
  const skipped = readChoice(options.skipped, ['keep-order', 'use-turn'], '/skipped');
  const plan: RotaPlan = {
    rule: { ...rule, first },
    shifts: readShifts(options.shifts),
    skippedUseTurns: skipped === 'use-turn',
  };
  const absences = (options.absences ?? []).map((absence, index) => {
    const [from, to] = readStretch(absence.from, absence.to, `/absences/${index}`);
    return { absence, from, to };
  });
  const plannedFor = ({ number }: PlannedTurn): string => people[(number - 1) % people.length] ?? '';
  const changes = placeChanges(options.changes ?? [], (day) =>
    turnsBefore(plan, instantOn({ calendar, timeOfDay: 0 }, day + 1)).map((turn) => ({
      ...turn,
      key: keyOf(turn),
      planned: plannedFor(turn),
    })),
  );

  const turnOf = (turn: PlannedTurn): Turn => {
    const planned = plannedFor(turn);
    const changed: PlacedChange = changes.get(keyOf(turn)) ?? { person: planned, changes: [] };
    return {
      ...changed,
      planned,
      absences: absences
        .filter(({ absence, from, to }) => absence.person === changed.person && from < turn.to && to > turn.from)
        .map(({ absence }) => absence),
      number: turn.number,
      date: formatDay(turn.day),
      shift: turn.shift,
      from: new Date(turn.from),
      to: new Date(turn.to),
      begins: civilMoment(turn.from, calendar),
      ends: civilMoment(turn.to, calendar),
    };
  };
  const turnsTouching = (from: number, to: number): readonly Turn[] =>
    turnsBefore(plan, to)
      .filter((turn) => turn.to > from)
      .map(turnOf);
  const read = ({ from, to }: Bounds): readonly [number, number] => [
    readBound(from, calendar, '/from'),
    readBound(to, calendar, '/to'),
  ];

  return {
    onDutyAt(instant) {
      const now = epochOf(instant);
      const isAway = ({ from, to }: Absence): boolean => epochOf(from) <= now && now < epochOf(to);
      return turnsTouching(now, now + 1).filter((turn) => !turn.absences.some(isAway));
    },
    turnsBetween: (bounds) => turnsTouching(...read(bounds)),
    gapsBetween(bounds, cover) {
      const [from, to] = read(bounds);
      return gapsOf(turnsTouching(from, to), from, to, cover);
    },
  };
}

function keyOf({ day, shift }: PlannedTurn): string {
  return `${day} ${shift}`;
}
