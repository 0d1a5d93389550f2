import type { Calendar } from './calendar.ts';
import { DAY, dayOfWall, formatDay, parseDay } from './civil-day.ts';
import { epochOf, type Instant } from './instant.ts';
import { checkPart, type Limit, limitToString, millisecondsOf, type LimitPart } from './limit.ts';
import { parseLimit } from './parse-limit.ts';
import { addWorkingDays } from './working-days.ts';
import { addWorkingTime } from './working-time.ts';

/** One line of the way to a due instant. */
export interface DueStep {
  /** The civil day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: 'start' | 'working-day' | 'day-off' | 'holiday' | 'make-up-day' | 'due';
  /** The name of the holiday, where the day has one. */
  readonly name?: string;
}

/** When one part of a limit is due. */
export interface DuePart {
  readonly limit: LimitPart;
  readonly at: Date;
  /** Whether the answer touches days that are not announced, or not on record. */
  readonly provisional: boolean;
  /** The way from the start to the due instant. */
  trace(): readonly DueStep[];
}

/** When a limit is due. */
export interface Due {
  /** The latest of the parts. */
  readonly at: Date;
  /** Whether any part touches days that are not announced, or not on record. */
  readonly provisional: boolean;
  readonly parts: readonly DuePart[];
  /** The way to each part, one after the other. */
  trace(): readonly DueStep[];
}

/**
 * When something is due that starts at an instant and may take so long.
 *
 * @param start - when the limit begins to run
 * @param limit - the limit, or its text
 * @param calendar - the working days and hours
 * @returns the instant for each part, and the latest as the whole
 * @throws TIME_LIMIT, TIME_LIMIT_RANGE when the limit cannot be read
 * @throws TIME_INSTANT, TIME_NO_WORKING_TIME, TIME_RANGE as adding does
 *
 * @example
 * ```ts
 * import { chinaCalendar, due } from '@linli/time';
 *
 * const { at, parts, provisional } = due(new Date('2026-09-30T16:00+08:00'), '1d+3wd', chinaCalendar());
 * at; // => new Date('2026-10-10T16:00+08:00')
 * parts[0]?.at; // => new Date('2026-10-01T16:00+08:00')
 * provisional; // => false
 * ```
 */
export function due(start: Instant, limit: Limit | string, calendar: Calendar): Due {
  const { parts } = typeof limit === 'string' ? parseLimit(limit) : limit;
  const epoch = epochOf(start);
  const dueParts = parts.map((part) => duePart(epoch, part, calendar));
  const latest = Math.max(...dueParts.map(({ at }) => at.getTime()));
  return {
    at: new Date(latest),
    provisional: dueParts.some(({ provisional }) => provisional),
    parts: dueParts,
    trace: () => dueParts.flatMap((part) => part.trace()),
  };
}

function duePart(start: number, part: LimitPart, calendar: Calendar): DuePart {
  checkPart(part, limitToString({ parts: [part] }));
  const at = reach(start, part, calendar);
  return {
    limit: part,
    at,
    provisional: isProvisional(start, at.getTime(), calendar),
    trace: () => {
      const { clock } = calendar.timeline.around(start);
      return [
        { date: formatDay(dayOfWall(clock.wallOf(start))), kind: 'start' },
        { date: formatDay(dayOfWall(clock.wallOf(at.getTime()))), kind: 'due' },
      ];
    },
  };
}

function reach(start: number, { amount, unit }: LimitPart, calendar: Calendar): Date {
  if (unit === 'wd') return addWorkingDays(start, amount, calendar);
  if (unit === 'wh') return addWorkingTime(start, amount * millisecondsOf(unit), calendar);
  if (unit !== 'd') return new Date(start + amount * millisecondsOf(unit));
  const { clock } = calendar.timeline.around(start + amount * DAY);
  return new Date(clock.sameTimeOn(calendar.timeline.around(start).clock.wallOf(start) + amount * DAY));
}

function isProvisional(start: number, at: number, calendar: Calendar): boolean {
  const { clock } = calendar.timeline.around(at);
  const [first, last] = [dayOfWall(clock.wallOf(start)), dayOfWall(clock.wallOf(Math.max(start, at - 1)))];
  const { provisionalBefore, provisionalFrom } = calendar;
  return (
    (provisionalBefore !== undefined && first < parseDay(provisionalBefore)) ||
    (provisionalFrom !== undefined && last >= parseDay(provisionalFrom))
  );
}
