import { z } from 'zod';

import { groupBy } from '../../group-by.ts';
import { slugSchema } from '../../names.ts';
import type { CaseFacts } from '../case-facts.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import type { Rate } from '../figure.ts';
import { bilingual, rate, total } from '../make-figure.ts';
import { caseOptionsShape } from '../report-options.ts';

/** What share of all requests bears a mark, such as that of pressing worries. */
export const tags = defineCaseReport({
  name: 'tags',
  title: bilingual('标记占比', 'Share of tags'),
  counts: bilingual('收到的诉求，按受理日期', 'requests received, by the day they came in'),
  options: z.strictObject({ ...caseOptionsShape, tag: slugSchema.optional().describe('this one alone') }),
  instantOf: ({ receivedAt }) => receivedAt,
  figures: (cases, { tag }) => ({
    tagged: shareOf(cases, ({ tags: borne }) => (tag === undefined ? borne.length > 0 : borne.includes(tag))),
  }),
  rows: (cases, { tag }) => {
    const borne = cases.flatMap((facts) => facts.tags.map((name) => ({ name, facts })));
    return [...groupBy(borne, ({ name }) => name)]
      .filter(([name]) => tag === undefined || name === tag)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([id]) => ({
        id,
        title: bilingual(id, id),
        figures: { tagged: shareOf(cases, (facts) => facts.tags.includes(id)) },
      }));
  },
});

function shareOf(cases: readonly CaseFacts[], holds: (facts: CaseFacts) => boolean): Rate {
  return rate(
    bilingual('标记占比', 'share tagged'),
    total(bilingual('带标记', 'tagged'), idsOf(cases.filter(holds))),
    total(bilingual('诉求', 'requests'), idsOf(cases)),
  );
}
