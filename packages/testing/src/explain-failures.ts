import { type Explanation, type ExplanationCode, formatExplanation } from '@linli/core';
import type { Locale } from '@linli/errors';

import type { TestFailure } from './report.ts';

/** What an explanation says of each expectation; of the rest the whole is told. */
const tellingCodes: Readonly<Record<string, readonly ExplanationCode[]>> = {
  category: [],
  severity: ['EXPLAIN_SEVERITY', 'EXPLAIN_SEVERITY_DEFAULT'],
  responsibility: ['EXPLAIN_LEAD', 'EXPLAIN_NO_LEAD', 'EXPLAIN_RESPONSIBILITY'],
  tier: ['EXPLAIN_LEAD', 'EXPLAIN_NO_LEAD', 'EXPLAIN_TIER'],
  lead: ['EXPLAIN_LEAD', 'EXPLAIN_NO_LEAD'],
  partners: ['EXPLAIN_LEAD', 'EXPLAIN_NO_LEAD', 'EXPLAIN_PARTNERS'],
  due: ['EXPLAIN_TIMEBOX', 'EXPLAIN_TIMEBOX_WAITS', 'EXPLAIN_TIMEBOX_OPEN'],
  tags: ['EXPLAIN_TAG'],
  proposals: ['EXPLAIN_PROPOSAL'],
  requirements: ['EXPLAIN_REQUIREMENT'],
};
/** On the category everything else rests. */
const always: ReadonlySet<ExplanationCode> = new Set(['EXPLAIN_CATEGORY', 'EXPLAIN_UNCLASSIFIED']);

/** The parts of the one explanation that the failures of a test rest on, as indented lines. */
export function explanationLines(failures: readonly TestFailure[], locale: Locale): string[] {
  const explained = failures.filter(({ explanation }) => explanation !== undefined);
  const [explanation] = explained.flatMap((failure) => failure.explanation ?? []);
  if (explanation === undefined) return [];
  const codes = explained.map(({ expectation = '' }) => tellingCodes[expectation.split('/')[0] ?? '']);
  const tells = (part: Explanation) =>
    codes.some((telling) => telling === undefined || always.has(part.code) || telling.includes(part.code));
  return explanation.children.filter(tells).flatMap((part) =>
    formatExplanation(part, locale)
      .split('\n')
      .map((line) => `    ${line}`),
  );
}
