import { z } from 'zod';

import type { LocalisedText } from '../../localised-text.ts';
import type { CaseFacts } from '../case-facts.ts';
import { defineCaseReport } from '../define-report.ts';
import type { Spread } from '../figure.ts';
import { bilingual, spread } from '../make-figure.ts';
import { caseOptionsShape } from '../report-options.ts';

/** How long it takes from receiving a matter until somebody reports it upward, takes it, answers, and has an outcome. */
export const leadTimes = defineCaseReport({
  name: 'lead-times',
  title: bilingual('用时', 'Lead times'),
  counts: bilingual(
    '收到的诉求，按受理日期；尚未走到的环节不计入样本',
    'requests received, by the day they came in; what has not come yet is in no sample',
  ),
  options: z.strictObject(caseOptionsShape),
  instantOf: ({ receivedAt }) => receivedAt,
  figures: (cases) => ({
    toReferral: spread(
      bilingual('到首次上报', 'to the first report upward'),
      bilingual('已上报', 'reported upward'),
      cases.flatMap(({ id, referrals: [first] }) => (first === undefined ? [] : [{ id, milliseconds: first.elapsed }])),
    ),
    toAcceptance: until(cases, 'acceptedAt', bilingual('到受理', 'to acceptance'), bilingual('已受理', 'accepted')),
    toReply: until(
      cases,
      'firstReplyAt',
      bilingual('到首次答复', 'to the first reply'),
      bilingual('已答复', 'replied to'),
    ),
    toOutcome: until(
      cases,
      'resolvedAt',
      bilingual('到有结果', 'to an outcome'),
      bilingual('有结果', 'with an outcome'),
    ),
    toClosing: until(cases, 'closedAt', bilingual('到办结', 'to closing'), bilingual('已办结', 'closed')),
  }),
});

function until(
  cases: readonly CaseFacts[],
  reached: 'acceptedAt' | 'firstReplyAt' | 'resolvedAt' | 'closedAt',
  title: LocalisedText,
  of: LocalisedText,
): Spread {
  const measured = cases.flatMap((facts) => {
    const { [reached]: at, id, receivedAt } = facts;
    return at === undefined ? [] : [{ id, milliseconds: Date.parse(at) - Date.parse(receivedAt) }];
  });
  return spread(title, of, measured);
}
