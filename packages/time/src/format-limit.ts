import type { Locale } from '@linli/errors';

import type { Limit, LimitUnit } from './limit.ts';

const ENGLISH: Readonly<Record<LimitUnit, readonly [one: string, many: string]>> = {
  min: ['minute', 'minutes'],
  h: ['hour', 'hours'],
  wh: ['working hour', 'working hours'],
  d: ['day', 'days'],
  wd: ['working day', 'working days'],
};

/** Chinese units as city standards name them: continuous hours are 紧急工作时. */
const CHINESE: Readonly<Record<LimitUnit, string>> = {
  min: '分钟',
  h: '小时',
  wh: '工作时',
  d: '个自然日',
  wd: '个工作日',
};

/**
 * A limit in words.
 *
 * @param limit - the limit
 * @param locale - `zh-CN` or `en`
 *
 * @example
 * ```ts
 * import { formatLimit, parseLimit } from '@linli/time';
 *
 * formatLimit(parseLimit('1d+3wd'), 'en'); // => '1 day and 3 working days'
 * formatLimit(parseLimit('1d+3wd'), 'zh-CN'); // => '1个自然日和3个工作日'
 * ```
 */
export function formatLimit(limit: Limit, locale: Locale): string {
  const words = limit.parts.map(({ amount, unit }) =>
    locale === 'zh-CN' ? `${amount}${CHINESE[unit]}` : `${amount} ${ENGLISH[unit][amount === 1 ? 0 : 1]}`,
  );
  return words.join(locale === 'zh-CN' ? '和' : ' and ');
}
