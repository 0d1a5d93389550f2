import { z } from 'zod';

import { requesterKinds } from '../../request/service-request.ts';
import type { CaseFacts } from '../case-facts.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import { bilingual, rate, total } from '../make-figure.ts';
import { caseOptionsShape } from '../report-options.ts';

const kindsSchema = z.array(z.enum(requesterKinds)).max(requesterKinds.length);

/** Asked for by residents, or from above: the share of the former, month by month. What staff and sensors found is neither. */
export const origin = defineCaseReport({
  name: 'origin',
  title: bilingual('诉求来源', 'Origin of requests'),
  counts: bilingual(
    '来源明确的诉求和项目，按受理日期',
    'requests and projects of known origin, by the day they came in',
  ),
  options: z.strictObject({
    ...caseOptionsShape,
    residents: kindsSchema
      .default(['resident', 'shop', 'enterprise', 'volunteer'])
      .describe('kinds of requester that count as residents asking'),
    above: kindsSchema.default(['department']).describe('kinds of requester that count as asked from above'),
  }),
  instantOf: ({ receivedAt }) => receivedAt,
  by: 'month',
  figures: (cases, { residents, above }) => {
    const asked = cases.filter(isOf(residents));
    const ordered = cases.filter(isOf(above));
    const known = cases.filter(isOf([...residents, ...above]));
    const neither = cases.filter((facts) => !isOf([...residents, ...above])(facts));
    return {
      byResidents: rate(
        bilingual('居民提出占比', 'asked for by residents'),
        total(bilingual('居民提出', 'asked for by residents'), idsOf(asked)),
        total(bilingual('来源明确', 'of known origin'), idsOf(known)),
      ),
      fromAbove: total(bilingual('上级交办', 'asked from above'), idsOf(ordered)),
      neither: total(
        bilingual('工作人员或设备发现、来源不详', 'found by staff or sensors, or of unknown origin'),
        idsOf(neither),
      ),
    };
  },
});

function isOf(kinds: readonly string[]): (facts: CaseFacts) => boolean {
  return ({ requester = 'unknown' }) => kinds.includes(requester);
}
