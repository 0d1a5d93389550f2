import type { Locale } from '@linli/errors';

import { formatLength } from '../clocks/format-length.ts';
import { formatTrace } from '../format-trace.ts';
import type { PauseStep, StopwatchTrace } from './stopwatch-trace.ts';

/**
 * A stopwatch's trace for people: the days of the limit, then a line for each pause.
 *
 * @param trace - what `stateAt(…).trace()` gave
 * @param locale - `zh-CN` or `en`
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { formatStopwatchTrace, stopwatch, type StopwatchEvent } from '@linli/time/stopwatch';
 *
 * const at = (time: string) => new Date(`2026-03-${time}+08:00`);
 * const events: StopwatchEvent[] = [
 *   { type: 'started', at: at('06T16:00') },
 *   { type: 'paused', at: at('06T17:00'), reason: 'parts' },
 *   { type: 'resumed', at: at('09T10:00') },
 * ];
 * const watch = stopwatch({ limit: '4wh', calendar: chinaCalendar() });
 * const lines = formatStopwatchTrace(watch.stateAt(events, at('09T10:00')).trace(), 'en').split('\n');
 * lines.at(-1); // => '2026-03-06 17:00 to 2026-03-09 10:00  paused for parts: 2 h of working time, due 2026-03-09 15:00'
 * ```
 */
export function formatStopwatchTrace({ days, pauses }: StopwatchTrace, locale: Locale): string {
  const lines = pauses.map(locale === 'zh-CN' ? chinese : english);
  return [...(days.length === 0 ? [] : [formatTrace(days, locale)]), ...lines].join('\n');
}

function english({ kind, reason, from, to = 'now', cost, measure, due }: PauseStep): string {
  const why = `${kind === 'pause' ? 'paused' : 'suspended'}${reason === undefined ? '' : ` for ${reason}`}`;
  const time = measure === 'working' ? ' of working time' : '';
  return `${from} to ${to}  ${why}: ${formatLength(cost, 'en')}${time}, due ${due}`;
}

function chinese({ kind, reason, from, to = '现在', cost, measure, due }: PauseStep): string {
  const why = `${kind === 'pause' ? '暂停' : '挂账'}${reason === undefined ? '' : `（${reason}）`}`;
  const time = measure === 'working' ? '工作时间' : '';
  return `${from} 至 ${to}  ${why}：${time}${formatLength(cost, 'zh-CN')}，到期 ${due}`;
}
