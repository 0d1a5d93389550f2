import type { Locale } from '@linli/errors';

import { parseDay, weekdayOf } from '../civil-day.ts';
import type { OccurrenceStep } from './explain-occurrences.ts';
import type { OccurrenceKind } from './occurrence-step.ts';

interface Words {
  readonly weekdays: readonly string[];
  readonly kinds: Readonly<Record<OccurrenceKind, string>>;
  readonly provisional: string;
  reason(reason: string): string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    kinds: {
      held: 'as planned',
      rolled: 'day off, held on',
      moved: 'moved to',
      added: 'put in',
      skipped: 'day off, skipped',
      out: 'left out',
      merged: 'same day as the one before',
    },
    provisional: ' (not announced)',
    reason: (reason) => `: ${reason}`,
  },
  'zh-CN': {
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    kinds: {
      held: '照常',
      rolled: '休息日，改在',
      moved: '调整到',
      added: '临时增加',
      skipped: '休息日，跳过',
      out: '取消',
      merged: '与前一次同日',
    },
    provisional: '（尚未公布）',
    reason: (reason) => `：${reason}`,
  },
};

/**
 * What becomes of the dates of a recurrence, for people, one line a date.
 *
 * @param steps - what `explainOccurrences` gave
 * @param locale - `zh-CN` or `en`
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { explainOccurrences, formatOccurrences } from '@linli/time/recurrence';
 *
 * const meeting = { every: { dayOfMonth: 15 }, calendar: chinaCalendar(), dayOff: 'forward' } as const;
 * const steps = explainOccurrences(meeting, { from: '2026-01-15', to: '2026-02-16' });
 * formatOccurrences(steps, 'zh-CN').split('\n');
 * // => ['2026-01-15 周四  照常', '2026-02-15 周日  休息日，改在 2026-02-24 周二：春节']
 * ```
 */
export function formatOccurrences(steps: readonly OccurrenceStep[], locale: Locale): string {
  const words = WORDS[locale];
  const dated = (date: string): string => `${date} ${words.weekdays[weekdayOf(parseDay(date))]}`;
  const lines = steps.map(({ kind, nominal, date, reason = '', provisional }) => {
    const elsewhere = date === undefined || date === nominal ? '' : ` ${dated(date)}`;
    const why = reason === '' ? '' : words.reason(reason);
    return `${dated(nominal)}  ${words.kinds[kind]}${elsewhere}${provisional ? words.provisional : ''}${why}`;
  });
  return lines.join('\n');
}
