import { z } from 'zod';

import { defineCaseReport, idsOf } from '../define-report.ts';
import { bilingual, rate, total } from '../make-figure.ts';
import { caseOptionsShape } from '../report-options.ts';

/** Every matter has a record and a reply: the share that does, and those that do not, by id. */
export const closedLoop = defineCaseReport({
  name: 'closed-loop',
  title: bilingual('闭环核查', 'Closed loop'),
  counts: bilingual('收到的诉求，按受理日期', 'requests received, by the day they came in'),
  options: z.strictObject(caseOptionsShape),
  instantOf: ({ receivedAt }) => receivedAt,
  figures: (cases) => {
    const both = cases.filter(({ recorded, replies }) => recorded && replies > 0);
    return {
      complete: rate(
        bilingual('闭环率', 'closed loop'),
        total(bilingual('有记录且有答复', 'with a record and a reply'), idsOf(both)),
        total(bilingual('诉求', 'requests'), idsOf(cases)),
      ),
      withoutRecord: total(bilingual('无记录', 'without a record'), idsOf(cases.filter(({ recorded }) => !recorded))),
      withoutReply: total(bilingual('无答复', 'without a reply'), idsOf(cases.filter(({ replies }) => replies === 0))),
    };
  },
});
