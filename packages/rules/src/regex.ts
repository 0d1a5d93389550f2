import { RE2JS } from 're2js';

import type { OperatorDefinition } from './operator.ts';
import { raise } from './problem.ts';

/** The longest pattern that is read. */
const patternLimit = 1000;

/**
 * `{ fact: 'text', operator: 'matches', value: '漏.{0,3}水' }`: the pattern is found in the text. Patterns are RE2's: they
 * run in time proportional to the text, whatever they are, and have no look-around and no back-references. Anchor them
 * with `^` and `$` where the whole text is meant.
 */
export const matches: OperatorDefinition = {
  name: 'matches',
  accepts: ['string'],
  value: isPattern,
  expects: { 'zh-CN': '写成文本的模式："漏.{0,3}水"', en: 'a pattern, as a text: "漏.{0,3}水"' },
  prepare: (value) => RE2JS.compile(String(value)),
  holds: (actual, value) => typeof actual === 'string' && value instanceof RE2JS && value.test(actual),
  phrase: { 'zh-CN': '{fact}符合模式{value}', en: '{fact} matches {value}' },
};

/**
 * The operators that need a regular-expression library, to be given to `compile` as `operators`.
 *
 * @throws PACK_REGEX when a rule's pattern is longer than 1,000 characters or none that RE2 can read
 *
 * @example
 * ```ts
 * import { compile } from '@linli/rules';
 * import { regexOperators } from '@linli/rules/regex';
 *
 * const rule = {
 *   name: 'leak',
 *   conditions: { all: [{ fact: 'text', operator: 'matches', value: '漏.{0,3}水' }] },
 *   event: { type: 'tag' },
 * };
 * const ruleSet = compile([rule], { facts: { text: 'string' }, operators: [...regexOperators] });
 * ruleSet.evaluate({ text: '楼上漏了很多水' }).length; // => 1
 * ```
 */
export const regexOperators: readonly OperatorDefinition[] = [matches];

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const pattern = JSON.stringify(value.slice(0, 60));
  if (value.length > patternLimit) {
    throw raise('PACK_REGEX', { data: { pattern, reason: `${value.length} > ${patternLimit}` } });
  }
  try {
    RE2JS.compile(value);
    return true;
  } catch (cause) {
    throw raise('PACK_REGEX', {
      data: { pattern, reason: cause instanceof Error ? cause.message : String(cause) },
      cause,
    });
  }
}
