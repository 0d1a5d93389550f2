import { type Catalogue, describeError, LinliError, type Locale } from '@linli/errors';

import { checkEn } from '../messages/check-en.ts';
import { checkZhCN } from '../messages/check-zh-CN.ts';
import { en } from '../messages/en.ts';
import { zhCN } from '../messages/zh-CN.ts';
import type { Finding } from './finding.ts';

/**
 * The text of a finding in the reader's language: what is wrong and what to do next.
 *
 * @param finding - what was found
 * @param locale - the reader's language
 * @param more - further texts to look in first
 *
 * @example
 * ```ts
 * import { check, describeFinding } from '@linli/rules/check';
 *
 * const rule = {
 *   name: 'pit',
 *   conditions: {
 *     all: [
 *       { fact: 'depth', operator: 'greaterThan', value: 5 },
 *       { fact: 'depth', operator: 'lessThan', value: 2 },
 *     ],
 *   },
 *   event: { type: 'tag' },
 * };
 * const [finding] = check([rule], { facts: { depth: 'number' } });
 * finding && describeFinding(finding, 'en');
 * // => 'The rule "pit" can never hold: its conditions exclude each other. Correct them, or remove the rule.'
 * ```
 */
export function describeFinding(
  { code, data }: Finding,
  locale: Locale,
  more: Readonly<Partial<Record<Locale, Catalogue>>> = {},
): string {
  const own = locale === 'en' ? [checkEn, en] : [checkZhCN, zhCN];
  return describeError(new LinliError(code, code, { data }), [more[locale] ?? {}, ...own], locale);
}
