import type { Locale } from '@linli/errors';

const UNITS: readonly (readonly [length: number, english: string, chinese: string])[] = [
  [3_600_000, ' h', '小时'],
  [60_000, ' min', '分钟'],
  [1000, ' s', '秒'],
  [1, ' ms', '毫秒'],
];

/** A length of time, in milliseconds, as hours, minutes and what is left of them: `36 h`, `1小时30分钟`. */
export function formatLength(milliseconds: number, locale: Locale): string {
  let rest = milliseconds;
  const words: string[] = [];
  for (const [length, english, chinese] of UNITS) {
    const amount = Math.floor(rest / length);
    rest -= amount * length;
    if (amount > 0) words.push(`${amount}${locale === 'zh-CN' ? chinese : english}`);
  }
  if (words.length === 0) return locale === 'zh-CN' ? '0分钟' : '0 min';
  return words.join(locale === 'zh-CN' ? '' : ' ');
}
