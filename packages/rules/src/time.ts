import type { Titles } from './fact.ts';
import type { OperatorDefinition } from './operator.ts';
import { instantOf } from './operators/instant.ts';

/** What the clock on the wall shows at an instant. */
export interface CivilTime {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** Answers what an instant, in epoch milliseconds, is to people. */
export interface CivilClock {
  readonly civil: (instant: number) => CivilTime;
  /** Whether offices are open, for example from a calendar of `@linli/time`. */
  readonly isWorkingTime?: (instant: number) => boolean;
  /** Whether it is a working day. */
  readonly isWorkingDay?: (instant: number) => boolean;
}

const minutesOfDay = 24 * 60;

/**
 * A clock that is always the same time ahead of UTC, as China's is.
 *
 * @param offsetMinutes - minutes ahead of UTC
 *
 * @example
 * ```ts
 * import { fixedClock } from '@linli/rules/time';
 *
 * fixedClock(480)(Date.parse('2026-10-01T08:30:00+08:00')); // => { weekday: 4, minute: 510 }
 * ```
 */
export function fixedClock(offsetMinutes: number): (instant: number) => CivilTime {
  return (instant) => {
    const minutes = Math.floor(instant / 60_000) + offsetMinutes;
    const day = Math.floor(minutes / minutesOfDay);
    return { weekday: ((((day + 3) % 7) + 7) % 7) + 1, minute: minutes - day * minutesOfDay };
  };
}

/**
 * The operators that ask what time it is somewhere, for facts of type `instant`; those about working time only where
 * the clock can tell.
 *
 * - `onWeekday: [6, 7]`: on one of these days, 1 Monday to 7 Sunday
 * - `betweenTimes: ['22:00', '06:00']`: from the first to before the second, across midnight if need be
 * - `duringWorkingTime: false`: outside working time
 * - `onWorkingDay: true`: on a working day
 *
 * @param clock - what an instant is to people
 *
 * @example
 * ```ts
 * import { compile } from '@linli/rules';
 * import { fixedClock, timeOperators } from '@linli/rules/time';
 *
 * const rule = {
 *   name: 'noise at night',
 *   conditions: { all: [{ fact: 'at', operator: 'betweenTimes', value: ['22:00', '06:00'] }] },
 *   event: { type: 'tag' },
 * };
 * const operators = timeOperators({ civil: fixedClock(480) });
 * const ruleSet = compile([rule], { facts: { at: 'instant' }, operators });
 * ruleSet.evaluate({ at: '2026-10-01T23:15:00+08:00' }).length; // => 1
 * ruleSet.evaluate({ at: '2026-10-01T06:00:00+08:00' }).length; // => 0
 * ```
 */
export function timeOperators(clock: CivilClock): readonly OperatorDefinition[] {
  const { civil, isWorkingTime, isWorkingDay } = clock;
  const operators = [
    operator('onWeekday', weekdays, (instant, days) => isList(days) && days.includes(civil(instant).weekday), {
      'zh-CN': '{fact}在星期{value}',
      en: '{fact} is on weekday {value}',
    }),
    operator('betweenTimes', spanOfDay, (instant, span) => isBetween(civil(instant).minute, span), {
      'zh-CN': '{fact}在{value}之间',
      en: '{fact} is between {value}',
    }),
  ];
  if (isWorkingTime !== undefined) {
    const phrase = { 'zh-CN': '{fact}在工作时间：{value}', en: '{fact} is in working time: {value}' };
    operators.push(
      operator('duringWorkingTime', yesOrNo, (instant, wanted) => isWorkingTime(instant) === wanted, phrase),
    );
  }
  if (isWorkingDay !== undefined) {
    const phrase = { 'zh-CN': '{fact}在工作日：{value}', en: '{fact} is on a working day: {value}' };
    operators.push(operator('onWorkingDay', yesOrNo, (instant, wanted) => isWorkingDay(instant) === wanted, phrase));
  }
  return operators;
}

/** What a rule's value must be, as a check and in words. */
type Wanted = Required<Pick<OperatorDefinition, 'expects'>> & { readonly value: (value: unknown) => boolean };

const weekdays: Wanted = {
  value: isWeekdays,
  expects: { 'zh-CN': '星期的列表，1 为星期一：[6, 7]', en: 'a list of weekdays, 1 for Monday: [6, 7]' },
};
const spanOfDay: Wanted = {
  value: isTimes,
  expects: { 'zh-CN': '两个钟点：["08:30", "12:00"]', en: 'two times of day: ["08:30", "12:00"]' },
};
const yesOrNo: Wanted = { value: isBoolean, expects: { 'zh-CN': 'true 或 false', en: 'true or false' } };

function operator(
  name: string,
  wanted: Wanted,
  holds: (instant: number, value: unknown) => boolean,
  phrase: Titles,
): OperatorDefinition {
  return {
    name,
    accepts: ['instant'],
    ...wanted,
    holds: (actual, value) => {
      const instant = instantOf(actual);
      return !Number.isNaN(instant) && holds(instant, value);
    },
    phrase,
  };
}

/** Whether a minute of the day lies in a span, which may cross midnight. */
function isBetween(minute: number, times: unknown): boolean {
  const [from = 0, to = 0] = isList(times) ? times.map(minuteOf) : [];
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isWeekdays(value: unknown): boolean {
  return (
    isList(value) &&
    value.length > 0 &&
    value.every((day) => Number.isInteger(day) && Number(day) >= 1 && Number(day) <= 7)
  );
}

function isTimes(value: unknown): boolean {
  return isList(value) && value.length === 2 && value.every((time) => !Number.isNaN(minuteOf(time)));
}

/** Minutes since midnight of `08:30`; `24:00` is the end of the day. */
function minuteOf(time: unknown): number {
  const match = typeof time === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/.exec(time) : null;
  if (match === null) return Number.NaN;
  return match[1] === undefined ? minutesOfDay : Number(match[1]) * 60 + Number(match[2]);
}
