import { z } from 'zod';

import type { CaseFacts } from '../case-facts.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import type { Rate } from '../figure.ts';
import { bilingual, rate, total } from '../make-figure.ts';
import { caseOptionsShape } from '../report-options.ts';

/** How often matters come back, are put off, or end without what closing asks for. */
export const handling = defineCaseReport({
  name: 'handling',
  title: bilingual('办理质量', 'Handling'),
  counts: bilingual('收到的诉求，按受理日期', 'requests received, by the day they came in'),
  options: z.strictObject(caseOptionsShape),
  instantOf: ({ receivedAt }) => receivedAt,
  figures: (cases) => ({
    returned: share(
      cases,
      ['退回率', '被退回或拒签'],
      ['return rate', 'given back or refused'],
      ({ returns }) => returns > 0,
    ),
    extended: share(cases, ['延期率', '延期'], ['extension rate', 'extended'], ({ extensions }) => extensions > 0),
    suspended: share(cases, ['挂账率', '挂账'], ['parking rate', 'parked'], ({ suspensions }) => suspensions > 0),
    reopened: share(
      cases,
      ['返工率', '重新办理'],
      ['rework rate', 'taken up again'],
      ({ reopenings }) => reopenings > 0,
    ),
    forced: share(
      cases,
      ['强制结案率', '强制结案'],
      ['forced closing rate', 'closed by force'],
      ({ forced }) => forced,
    ),
  }),
});

/** What a rate is called, and what it counts. */
type Named = readonly [title: string, counted: string];

function share(
  cases: readonly CaseFacts[],
  [chineseTitle, chineseCounted]: Named,
  [englishTitle, englishCounted]: Named,
  holds: (facts: CaseFacts) => boolean,
): Rate {
  const counted = total(bilingual(chineseCounted, englishCounted), idsOf(cases.filter(holds)));
  return rate(bilingual(chineseTitle, englishTitle), counted, total(bilingual('诉求', 'requests'), idsOf(cases)));
}
