import type { Pack } from '@linli/core';

import type { Reading } from '../input/read-lines.ts';
import type { Summary } from '../summary.ts';

/** The summary for programs. */
export function summaryData(summary: Summary, reading: Reading, packs: readonly Pack[], at: Date) {
  const counts = summary.byRule();
  const byCategory = new Map<string, number>();
  for (const { code, count } of counts) byCategory.set(code, (byCategory.get(code) ?? 0) + count);
  return {
    at,
    lines: reading.lines,
    decided: summary.decided,
    classified: summary.decided - summary.unclassified,
    unclassified: summary.unclassified,
    refused: summary.refused,
    bySeverity: summary.bySeverity,
    byCategory: Object.fromEntries(byCategory),
    byRule: Object.fromEntries(counts.map(({ rule, count }) => [rule, count])),
    refusedByCode: Object.fromEntries(summary.refusedByCode),
    ignoredFields: Object.fromEntries(summary.ignored),
    encoding: reading.encoding ?? 'utf-8',
    packs: packs.map(({ id, version }) => ({ id, version })),
  };
}
