import { zhCN } from '@linli/core/zh-CN';
import type { TableProblem } from '@linli/core/registry';
import { describeError, type Locale } from '@linli/errors';

/**
 * What was wrong in a table, for whoever filled it in: one line each, with row and column as the sheet shows them.
 *
 * @param problems - what `readTable` or `importEntries` found
 * @param locale - `zh-CN` or `en`
 */
export function describeProblems(problems: readonly TableProblem[], locale: Locale): string {
  const lines = problems.map(({ row, column, why }) => {
    const text = locale === 'en' ? why.message : describeError(why, [zhCN], locale);
    if (locale === 'en') return `Row ${row}${column === undefined ? '' : `, ${column}`}: ${text}`;
    return `第 ${row} 行${column === undefined ? '' : `“${column}”`}：${text}`;
  });
  return lines.join('\n');
}
