import { z } from 'zod';

import { localisedTextSchema } from '../../localised-text.ts';
import { codeSchema, slugSchema } from '../../names.ts';
import type { CaseFacts } from '../case-facts.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import type { Figures } from '../figure.ts';
import { bilingual, duration, total } from '../make-figure.ts';
import type { ReportRemark, ReportRow } from '../report.ts';
import { caseOptionsShape, isUnder } from '../report-options.ts';

const kindSchema = z.strictObject({ title: localisedTextSchema, categories: z.array(codeSchema).min(1).max(500) });

type WorkKind = z.infer<typeof kindSchema>;

/** Cases and hours by kinds of work that people name: mediation, help in hardship, estate, environment. */
export const workKinds = defineCaseReport({
  name: 'work-kinds',
  title: bilingual('工作类别', 'Kinds of work'),
  counts: bilingual(
    '收到的诉求，按受理日期；用时为受理到有结果，尚无结果的不计入用时',
    'requests received, by the day they came in; hours from acceptance to outcome, of those that have one',
  ),
  options: z.strictObject({
    ...caseOptionsShape,
    kinds: z.record(slugSchema, kindSchema).describe('kinds of work, each with its categories'),
  }),
  instantOf: ({ receivedAt }) => receivedAt,
  figures: (cases) => workFigures(cases),
  rows: (cases, { kinds }) =>
    Object.entries(kinds).map(([id, kind]): ReportRow => {
      const mine = cases.filter((facts) => isOfKind(facts, kind));
      return { id, title: kind.title, figures: workFigures(mine) };
    }),
  remarks: (cases, { kinds }): readonly ReportRemark[] => {
    const left = cases.filter((facts) => !Object.values(kinds).some((kind) => isOfKind(facts, kind)));
    if (left.length === 0) return [];
    const text = bilingual(`${left.length} 件不属于任何类别。`, `${left.length} belong to none of these kinds.`);
    return [{ code: 'no-kind', text, ids: idsOf(left) }];
  },
});

function isOfKind({ category }: CaseFacts, { categories }: WorkKind): boolean {
  return categories.some((code) => isUnder(category, code));
}

function workFigures(cases: readonly CaseFacts[]): Figures {
  const handled = cases.flatMap(({ id, acceptedAt, resolvedAt }) =>
    acceptedAt === undefined || resolvedAt === undefined
      ? []
      : [{ id, milliseconds: Date.parse(resolvedAt) - Date.parse(acceptedAt) }],
  );
  return {
    cases: total(bilingual('件数', 'cases'), idsOf(cases)),
    hours: duration(bilingual('用时', 'time'), handled),
  };
}
