import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of report errors, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  REPORT_EVENT: '事件“{type}”缺少同类事件应有的内容。请使用存储写出的事件。',
  REPORT_MEETING: '日历所及范围内没有每月 {dayOfMonth} 日的例会。请允许休息日开会，或补充日历。',
  REPORT_NAME: '没有报表“{name}”。[您是否想写“{nearest}”？]可用的报表：{known}。',
  REPORT_OPTION: '报表没有选项“{key}”。[您是否想写“{nearest}”？]',
  REPORT_VALUE: '报表选项有误：{place} {reason}。',
  REPORT_YEARS: '[自 {from} 起]{years} 年无法计算天数。请给出 0 至 199 的整年数，以及存在的起始日。',
};
