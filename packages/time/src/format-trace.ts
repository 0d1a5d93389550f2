import type { Locale } from '@linli/errors';

import { parseDay, weekdayOf } from './civil-day.ts';
import { formatLimit } from './format-limit.ts';
import { parseLimit } from './parse-limit.ts';
import type { DueStep } from './trace.ts';

/** The English names of the holidays in the State Council's notices. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};

interface Words {
  readonly weekdays: readonly string[];
  readonly to: string;
  readonly provisional: string;
  name(name: string): string;
  /** What the day or interval is. */
  label(step: DueStep): string;
  counted(step: DueStep): string;
}

const ENGLISH: Words = {
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  to: ' to ',
  provisional: ' (not announced)',
  name: (name) => HOLIDAYS[name] ?? name,
  label: ({ kind, name, limit = '' }) => {
    if (kind === 'start') return `start, ${formatLimit(parseLimit(limit), 'en')}`;
    if (kind === 'make-up-day') return `make-up day${name === undefined ? '' : ` for ${ENGLISH.name(name)}`}`;
    if (kind === 'rolled') return 'moved to working time';
    if (kind === 'continuous') return 'without pause';
    if (name !== undefined) return ENGLISH.name(name);
    return kind.replace('-', ' ');
  },
  counted: ({ unit, used = 0, left = 0 }) =>
    unit === 'ms' ? `${hours(used, 'en')}, ${hours(left, 'en')} left` : `${used} counted, ${left} left`,
};

const CHINESE: Words = {
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  to: ' 至 ',
  provisional: '（尚未公布）',
  name: (name) => name,
  label: ({ kind, name, limit = '' }) => {
    if (kind === 'start') return `起算，时限${formatLimit(parseLimit(limit), 'zh-CN')}`;
    if (kind === 'make-up-day') return `${name ?? ''}调休上班`;
    const labels = {
      rolled: '移到工作时间',
      continuous: '连续计时',
      due: '到期',
      'working-day': '工作日',
      'working-time': '工作时间',
      'calendar-day': '自然日',
      'day-off': '休息日',
      holiday: '节假日',
    };
    return name ?? labels[kind];
  },
  counted: ({ unit, used = 0, left = 0 }) =>
    unit === 'ms' ? `计${hours(used, 'zh-CN')}，还剩${hours(left, 'zh-CN')}` : `计${used}天，还剩${left}天`,
};

/**
 * A trace for people, one line a step; days off in a row share a line.
 *
 * @param steps - what `due(…).trace()` gave
 * @param locale - `zh-CN` or `en`
 *
 * @example
 * ```ts
 * import { chinaCalendar, due, formatTrace } from '@linli/time';
 *
 * const steps = due(new Date('2026-03-06T16:00+08:00'), '1wd', chinaCalendar()).trace();
 * formatTrace(steps, 'zh-CN').split('\n');
 * // => ['2026-03-06 周五 16:00  起算，时限1个工作日', '2026-03-07 周六 至 2026-03-08 周日  休息日：不计', '2026-03-09 周一  工作日：计1天，还剩0天', '2026-03-09 周一 16:00  到期']
 * ```
 */
export function formatTrace(steps: readonly DueStep[], locale: Locale): string {
  const words = locale === 'zh-CN' ? CHINESE : ENGLISH;
  const lines: string[] = [];
  for (const [index, step] of steps.entries()) {
    if (idle(step) && sameSpell(step, steps[index + 1])) continue;
    let first = index;
    while (idle(step) && sameSpell(steps[first - 1], step)) first--;
    lines.push(line(steps[first] ?? step, step, words, locale));
  }
  return lines.join('\n');
}

function line(first: DueStep, last: DueStep, words: Words, locale: Locale): string {
  const day = ({ date }: DueStep): string => `${date} ${words.weekdays[weekdayOf(parseDay(date))]}`;
  const days = first === last ? day(last) : `${day(first)}${words.to}${day(last)}`;
  const time = last.time === undefined ? '' : ` ${last.time}`;
  const colon = locale === 'zh-CN' ? '：' : ': ';
  const counted = last.used !== undefined ? colon + words.counted(last) : '';
  const idleNote = idle(last) ? colon + (locale === 'zh-CN' ? '不计' : 'not counted') : '';
  return `${days}${time}  ${words.label(last)}${last.provisional === true ? words.provisional : ''}${counted}${idleNote}`;
}

/** A day that counts nothing. */
function idle({ kind }: DueStep): boolean {
  return kind === 'day-off' || kind === 'holiday';
}

function sameSpell(one: DueStep | undefined, next: DueStep | undefined): boolean {
  return one?.kind === next?.kind && one?.name === next?.name && one?.provisional === next?.provisional;
}

/** A length of time in hours, minutes and what is left of them. */
function hours(milliseconds: number, locale: Locale): string {
  const units: readonly (readonly [number, string, string])[] = [
    [3_600_000, ' h', '小时'],
    [60_000, ' min', '分钟'],
    [1000, ' s', '秒'],
    [1, ' ms', '毫秒'],
  ];
  let rest = milliseconds;
  const words: string[] = [];
  for (const [length, english, chinese] of units) {
    const amount = Math.floor(rest / length);
    rest -= amount * length;
    if (amount > 0) words.push(`${amount}${locale === 'zh-CN' ? chinese : english}`);
  }
  if (words.length === 0) return locale === 'zh-CN' ? '0小时' : '0 h';
  return words.join(locale === 'zh-CN' ? '' : ' ');
}
