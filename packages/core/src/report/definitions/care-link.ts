import { z } from 'zod';

import { codeSchema } from '../../names.ts';
import { groupBy } from '../../group-by.ts';
import type { CaseFacts } from '../case-facts.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import { bilingual, rate, total } from '../make-figure.ts';
import type { ReportRow } from '../report.ts';
import { caseOptionsShape, isUnder } from '../report-options.ts';

const categories = z.array(codeSchema).min(1).max(500);

/**
 * Care first, and compliance afterwards at the same place: both shown side by side. It says nothing about the cause,
 * and care may never depend on it: `checkPacks` refuses a rule that says so (CHECK_CARE_COMPLIANCE).
 */
export const careLink = defineCaseReport({
  name: 'care-link',
  title: bilingual('关爱与配合', 'Care and compliance'),
  counts: bilingual(
    '已解决的配合事项，按有结果的日期',
    'matters of compliance that were solved, by the day of the outcome',
  ),
  options: z.strictObject({
    ...caseOptionsShape,
    care: categories.describe('categories of care'),
    compliance: categories.describe('categories in which somebody complies'),
  }),
  instantOf: ({ resolvedAt }) => resolvedAt,
  figures: (cases, { care, compliance }) => {
    const complied = cases.filter((facts) => isOneOf(facts, compliance) && facts.outcome === 'solved');
    const linked = linksOf(cases, care, complied).map(({ to }) => to);
    return {
      afterCare: rate(
        bilingual('此前有关爱的占比', 'with care before'),
        total(bilingual('此前有关爱', 'with care before'), linked),
        total(bilingual('配合', 'complied'), idsOf(complied)),
      ),
    };
  },
  rows: (cases, { care, compliance }) => {
    const complied = cases.filter((facts) => isOneOf(facts, compliance) && facts.outcome === 'solved');
    return linksOf(cases, care, complied).map(({ place, from, to }): ReportRow => ({
      id: to,
      title: bilingual(place, place),
      figures: {
        care: total(bilingual('关爱', 'care'), [from]),
        compliance: total(bilingual('配合', 'compliance'), [to]),
      },
    }));
  },
  remarks: () => [
    {
      code: 'not-a-cause',
      text: bilingual(
        '这里只是先后并列，不说明因果；服务从不以配合为条件。',
        'These stand one after the other and say nothing about the cause; no service depends on compliance.',
      ),
      ids: [],
    },
  ],
});

interface CareLink {
  readonly place: string;
  readonly from: string;
  readonly to: string;
}

/** For each that complied, the latest care at the same place before it. */
function linksOf(
  cases: readonly CaseFacts[],
  care: readonly string[],
  complied: readonly CaseFacts[],
): readonly CareLink[] {
  const cared = groupBy(
    cases.filter((facts) => isOneOf(facts, care)),
    ({ places: [place = ''] }) => place,
  );
  return complied.flatMap(({ id, places: [place], resolvedAt: done = '' }) => {
    const before = (cared.get(place ?? '') ?? [])
      .filter(({ resolvedAt: given = '' }) => given < done)
      .toSorted((one, other) => ((one.resolvedAt ?? '') < (other.resolvedAt ?? '') ? -1 : 1))
      .at(-1);
    return place === undefined || before === undefined ? [] : [{ place, from: before.id, to: id }];
  });
}

function isOneOf({ category }: CaseFacts, codes: readonly string[]): boolean {
  return codes.some((code) => isUnder(category, code));
}
