import { type ErrorData, fillText, type Locale } from '@linli/errors';

import { en } from '../messages/explain-en.ts';
import { zhCN } from '../messages/explain-zh-CN.ts';

/** Codes of what an explanation can say. */
export type ExplanationCode = keyof typeof en;

/** One statement of an explanation, and the statements it rests on. */
export interface Explanation {
  readonly code: ExplanationCode;
  /** Values of the statement; texts in two languages are chosen when it is printed. */
  readonly data: ErrorData;
  readonly children: readonly Explanation[];
}

/** A statement with the ones it rests on. */
export function because(
  code: ExplanationCode,
  data: ErrorData = {},
  children: readonly Explanation[] = [],
): Explanation {
  return { code, data, children };
}

/**
 * Prints an explanation as an indented tree.
 *
 * @param explanation - what `decision.explain()` gives
 * @param locale - language of the reader
 * @returns lines joined by line feeds
 *
 * @example
 * ```ts
 * import { formatExplanation } from '@linli/core';
 *
 * const lead = { code: 'EXPLAIN_NO_LEAD', data: {}, children: [] } as const;
 * formatExplanation({ code: 'EXPLAIN_UNCLASSIFIED', data: {}, children: [lead] }, 'en');
 * // => 'Unclassified: no rule knows these words\n└─ No lead: no rule names one'
 * ```
 */
export function formatExplanation(explanation: Explanation, locale: Locale): string {
  return linesOf(explanation, locale === 'en' ? en : zhCN, locale).join('\n');
}

type Texts = Readonly<Record<ExplanationCode, string>>;

function linesOf({ code, data, children }: Explanation, texts: Texts, locale: Locale): string[] {
  const below = children.flatMap((child, at) => {
    const last = at === children.length - 1;
    const [first = '', ...rest] = linesOf(child, texts, locale);
    return [`${last ? '└─' : '├─'} ${first}`, ...rest.map((line) => `${last ? '  ' : '│ '} ${line}`)];
  });
  return [fillText(texts[code], data, locale), ...below];
}
