import type { Locale } from '@linli/errors';
import { describeFinding as describe, type Finding } from '@linli/rules/check';

import { en as errorsEn } from '../../messages/en.ts';
import { zhCN as errorsZhCN } from '../../messages/zh-CN.ts';
import { en } from './messages/en.ts';
import { zhCN } from './messages/zh-CN.ts';

/**
 * The text of a finding in the reader's language: what is wrong and what to do next.
 *
 * @param finding - what was found
 * @param locale - the reader's language
 *
 * @example
 * ```ts
 * import { describeFinding, type Finding } from '@linli/core/check';
 *
 * const finding: Finding = {
 *   code: 'CHECK_UNUSED_PARAMETER',
 *   severity: 'warning',
 *   rules: [],
 *   path: '/parameters/depth',
 *   data: { pack: 'pits', name: 'depth' },
 *   page: 'findings#check_unused_parameter',
 * };
 * describeFinding(finding, 'zh-CN'); // => '没有规则使用参数“depth”。请使用它，或删去。'
 * ```
 */
export function describeFinding(finding: Finding, locale: Locale): string {
  return describe(finding, locale, { en: { ...errorsEn, ...en }, 'zh-CN': { ...errorsZhCN, ...zhCN } });
}
