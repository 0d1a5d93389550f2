import { z } from 'zod';

import { lowest } from '../../round/count.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import { bilingual, duration, rate, total } from '../make-figure.ts';
import type { ReportRow } from '../report.ts';
import { caseOptionsShape } from '../report-options.ts';

/** What people ask for most, and what was done about it. */
export const demand = defineCaseReport({
  name: 'demand',
  title: bilingual('诉求排行', 'Demand ranking'),
  counts: bilingual('收到的诉求，按受理日期', 'requests received, by the day they came in'),
  options: z.strictObject({
    ...caseOptionsShape,
    top: z.int().min(1).max(10_000).default(10).describe('so many rows at most'),
  }),
  instantOf: ({ receivedAt }) => receivedAt,
  by: 'category',
  rank: (rows, { top }) => rows.toSorted((one, other) => sizeOf(other) - sizeOf(one)).slice(0, top),
  figures: (cases) => {
    const received = total(bilingual('诉求', 'requests'), idsOf(cases));
    const solved = cases.filter(({ outcome }) => outcome === 'solved');
    const accepted = cases.flatMap(({ id, acceptedAt, resolvedAt }) =>
      acceptedAt === undefined || resolvedAt === undefined
        ? []
        : [{ id, milliseconds: Date.parse(resolvedAt) - Date.parse(acceptedAt) }],
    );
    return {
      received,
      solved: rate(bilingual('已解决占比', 'solved'), total(bilingual('已解决', 'solved'), idsOf(solved)), received),
      open: total(bilingual('在办', 'open'), idsOf(cases.filter(({ closedAt }) => closedAt === undefined))),
      inTopics: total(bilingual('并入专题', 'part of a topic'), idsOf(cases.filter(({ topics }) => topics.length > 0))),
      handling: duration(bilingual('受理到有结果的时间合计', 'time from acceptance to outcome'), accepted),
    };
  },
});

function sizeOf({ figures: { received } }: ReportRow): number {
  return received?.kind === 'total' ? lowest(received.count) : 0;
}
