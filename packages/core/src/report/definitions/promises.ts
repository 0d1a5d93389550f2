import { due } from '@linli/time';
import { z } from 'zod';

import { localisedTextSchema } from '../../localised-text.ts';
import { codeSchema, slugSchema } from '../../names.ts';
import type { CaseFacts } from '../case-facts.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import type { Figures } from '../figure.ts';
import { limitOption } from '../limit-option.ts';
import { bilingual, rate, total } from '../make-figure.ts';
import type { ReportContext } from '../report.ts';
import { caseOptionsShape, isUnder } from '../report-options.ts';

const promiseSchema = z.strictObject({
  title: localisedTextSchema.describe('what is promised: "the lights are on at night"'),
  categories: z.array(codeSchema).min(1).max(500).describe('what tells that it is not so'),
  limit: limitOption.describe('how long it may be not so: "2d"'),
});

/** Promises of the community: each is a list of matters that tell it is not kept, and how long that may last. */
export const promises = defineCaseReport({
  name: 'promises',
  title: bilingual('承诺核对', 'Promises'),
  counts: bilingual('与承诺有关的诉求，按受理日期', 'requests about what was promised, by the day they came in'),
  options: z.strictObject({ ...caseOptionsShape, promises: z.record(slugSchema, promiseSchema) }),
  instantOf: ({ receivedAt }) => receivedAt,
  figures: (cases, { promises: given }, context) =>
    promiseFigures(Object.values(given).map((promise) => promised(cases, promise, context))),
  rows: (cases, { promises: given }, context) =>
    Object.entries(given).map(([id, promise]) => ({
      id,
      title: promise.title,
      figures: promiseFigures([promised(cases, promise, context)]),
    })),
});

interface Kept {
  readonly told: readonly string[];
  readonly kept: readonly string[];
  readonly broken: readonly string[];
}

function promised(
  cases: readonly CaseFacts[],
  { categories, limit }: z.infer<typeof promiseSchema>,
  { linli, at }: ReportContext,
): Kept {
  const told = cases.filter(({ category }) => categories.some((code) => isUnder(category, code)));
  const isBroken = ({ receivedAt, resolvedAt }: CaseFacts) => {
    const end = resolvedAt === undefined ? at.getTime() : Date.parse(resolvedAt);
    return end > due(new Date(receivedAt), limit, linli.calendar).at.getTime();
  };
  const broken = told.filter(isBroken);
  const kept = told.filter((facts) => facts.resolvedAt !== undefined && !isBroken(facts));
  return { told: idsOf(told), kept: idsOf(kept), broken: idsOf(broken) };
}

function promiseFigures(all: readonly Kept[]): Figures {
  const kept = all.flatMap((promise) => promise.kept);
  const broken = all.flatMap((promise) => promise.broken);
  return {
    kept: rate(
      bilingual('守诺率', 'kept'),
      total(bilingual('守诺', 'kept'), kept),
      total(bilingual('已见分晓', 'with a result'), [...kept, ...broken]),
    ),
    broken: total(bilingual('失诺', 'broken'), broken),
    told: total(
      bilingual('反映', 'told of'),
      all.flatMap(({ told }) => told),
    ),
  };
}
