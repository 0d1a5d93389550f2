import { z } from 'zod';

import type { LocalisedText } from '../../localised-text.ts';
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
    returned: share(cases, bilingual('退回率', 'returned or refused'), ({ returns }) => returns > 0),
    extended: share(cases, bilingual('延期率', 'extended'), ({ extensions }) => extensions > 0),
    suspended: share(cases, bilingual('挂账率', 'parked'), ({ suspensions }) => suspensions > 0),
    reopened: share(cases, bilingual('返工率', 'taken up again'), ({ reopenings }) => reopenings > 0),
    forced: share(cases, bilingual('强制结案率', 'closed by force'), ({ forced }) => forced),
  }),
});

function share(cases: readonly CaseFacts[], title: LocalisedText, holds: (facts: CaseFacts) => boolean): Rate {
  return rate(title, total(title, idsOf(cases.filter(holds))), total(bilingual('诉求', 'requests'), idsOf(cases)));
}
