import type { Locale } from '@linli/errors';
import { type Calendar, civilTime } from '@linli/time';

import type { Timeline, TimelineBar } from './timeline.ts';

/**
 * A timeline as lines of text: what happened when, then each limit with how it ended.
 *
 * @param timeline - from {@link caseTimeline}
 * @param options - the reader's language; the calendar whose wall clock is shown
 */
export function formatTimeline(
  { title, marks, bars }: Timeline,
  { locale, calendar }: { readonly locale: Locale; readonly calendar: Calendar },
): string {
  const shown = (at: Date): string => {
    const { date, hour, minute } = civilTime(at, calendar);
    return `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  };
  const limit = ({ label, dueAt, stoppedAt, standing }: TimelineBar): string => {
    const due = dueAt === undefined ? '' : ` ${words[locale].due} ${shown(dueAt)}`;
    const stopped = stoppedAt === undefined ? '' : `, ${words[locale].stopped} ${shown(stoppedAt)}`;
    return `  ${label}:${due}${stopped}, ${words[locale][standing]}`;
  };
  return [
    title,
    ...marks.map(({ at, text, alarming }) => `  ${shown(at)} ${alarming ? '!' : ' '} ${text}`),
    ...(bars.length === 0 ? [] : [words[locale].limits, ...bars.map(limit)]),
  ].join('\n');
}

/** Words of pictures and lists. */
export const words = {
  en: {
    limits: 'Limits',
    due: 'due',
    stopped: 'done',
    waiting: 'waiting',
    running: 'running',
    overdue: 'overdue',
    paused: 'paused',
    suspended: 'parked',
    met: 'in time',
    late: 'late',
    unmet: 'given up',
    off: 'day off',
  },
  'zh-CN': {
    limits: '时限',
    due: '到期',
    stopped: '完成',
    waiting: '未起算',
    running: '计时中',
    overdue: '已超时',
    paused: '暂停',
    suspended: '挂账',
    met: '按时',
    late: '超时',
    unmet: '终止',
    off: '休息日',
  },
} as const;
