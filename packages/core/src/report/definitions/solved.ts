import { z } from 'zod';

import { defineCaseReport, idsOf } from '../define-report.ts';
import { bilingual, rate, total } from '../make-figure.ts';
import { caseOptionsShape } from '../report-options.ts';

/** How many matters were solved, and stayed solved: one that was taken up again is shown, and not counted. */
export const solved = defineCaseReport({
  name: 'solved',
  title: bilingual('解决件数', 'Solved'),
  counts: bilingual(
    '“解决”指以“已解决”办结且其后未重开；按最近一次办结的日期',
    '“solved” is closed with the outcome solved and not taken up again since; by the day of the last closing',
  ),
  options: z.strictObject(caseOptionsShape),
  instantOf: ({ lastClosedAt }) => lastClosedAt,
  figures: (cases) => {
    const closed = cases.filter(({ closedAt }) => closedAt !== undefined);
    const done = total(
      bilingual('已解决', 'solved'),
      idsOf(closed.filter(({ outcome, reopenings }) => outcome === 'solved' && reopenings === 0)),
    );
    const later = closed.filter(({ outcome, reopenings }) => outcome === 'solved' && reopenings > 0);
    return {
      solved: done,
      solvedLater: total(bilingual('重开后解决', 'solved after being taken up again'), idsOf(later)),
      reopened: total(
        bilingual('已重开，不计', 'taken up again, not counted'),
        idsOf(cases.filter(({ closedAt }) => closedAt === undefined)),
      ),
      share: rate(bilingual('解决占比', 'share solved'), done, total(bilingual('办结', 'closed'), idsOf(closed))),
    };
  },
});
