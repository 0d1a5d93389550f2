import { type Calendar, due, type Limit, limitToString } from '@linli/time';
import { z } from 'zod';

import { type LocalisedText, localisedTextSchema } from '../../localised-text.ts';
import type { CaseFacts } from '../case-facts.ts';
import { defineCaseReport } from '../define-report.ts';
import type { Rate } from '../figure.ts';
import { limitOption } from '../limit-option.ts';
import { bilingual, counted, rate, spread, total } from '../make-figure.ts';
import type { ReportRemark } from '../report.ts';
import { caseOptionsShape } from '../report-options.ts';

/**
 * How much faster than usual: elapsed time by the wall, against a baseline that has a name. Whoever wants to say "in 72
 * hours" is told who may not: three working days may last five days by the wall.
 */
export const compression = defineCaseReport({
  name: 'compression',
  title: bilingual('提速', 'Faster than the baseline'),
  counts: bilingual(
    '有结果的诉求，按有结果的日期；从受理到有结果，按连续时间计',
    'cases with an outcome, by its day; from receipt to outcome, by the wall',
  ),
  options: z.strictObject({
    ...caseOptionsShape,
    baseline: z
      .strictObject({ limit: limitOption, title: localisedTextSchema })
      .describe('what it usually takes, and where that is from: { limit: "15d", title }'),
    claim: limitOption.optional().describe('what is to be claimed: "72h" becomes "72h" of continuous time'),
    goal: limitOption.optional().describe('the limit that was to be kept: "3wd"'),
  }),
  instantOf: ({ resolvedAt }) => resolvedAt,
  figures: (cases, { baseline, claim, goal }, { linli: { calendar } }) => {
    const jobs = cases.map(jobOf);
    return {
      elapsed: spread(
        bilingual('实际用时', 'elapsed'),
        bilingual('有结果', 'with an outcome'),
        jobs.map((job) => ({ id: job.id, milliseconds: job.end - job.start })),
      ),
      shorter: saved(jobs, baseline.limit, baseline.title, calendar),
      ...(claim !== undefined && { claim: kept(jobs, claim, calendar) }),
      ...(goal !== undefined && { goal: kept(jobs, goal, calendar) }),
    };
  },
  remarks: (cases, { claim }, { linli: { calendar } }) =>
    claim === undefined ? [] : refusedClaims(cases.map(jobOf), claim, calendar),
});

/** Something done, from start to end, in epoch milliseconds. */
interface Job {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function jobOf({ id, receivedAt, resolvedAt = '' }: CaseFacts): Job {
  return { id, start: Date.parse(receivedAt), end: Date.parse(resolvedAt) };
}

/** In minutes, which is as exactly as anybody writes down when something was done. */
function saved(jobs: readonly Job[], usual: Limit, title: LocalisedText, calendar: Calendar) {
  let [used, would] = [0, 0];
  for (const { start, end } of jobs) {
    used += minutesOf(end - start);
    would += minutesOf(due(start, usual, calendar).at.getTime() - start);
  }
  const ids = jobs.map(({ id }) => id);
  return rate(
    bilingual('缩短', 'shorter'),
    counted(bilingual('节省分钟数', 'minutes saved'), Math.max(0, would - used), ids),
    counted(bilingual(`基准分钟数：${title['zh-CN']}`, `minutes of the baseline: ${title.en}`), would, ids),
  );
}

function minutesOf(milliseconds: number): number {
  return Math.round(milliseconds / 60_000);
}

function isWithin({ start, end }: Job, limit: Limit, calendar: Calendar): boolean {
  return end <= due(start, limit, calendar).at.getTime();
}

function kept(jobs: readonly Job[], limit: Limit, calendar: Calendar): Rate {
  const text = limitToString(limit);
  const within = jobs.filter((job) => isWithin(job, limit, calendar));
  const ids = (some: readonly Job[]) => some.map(({ id }) => id);
  return rate(
    bilingual(`在 ${text} 内`, `within ${text}`),
    total(bilingual(`在 ${text} 内`, `within ${text}`), ids(within)),
    total(bilingual('有结果', 'with an outcome'), ids(jobs)),
  );
}

function refusedClaims(jobs: readonly Job[], limit: Limit, calendar: Calendar): readonly ReportRemark[] {
  const claim = limitToString(limit);
  return jobs
    .filter((job) => !isWithin(job, limit, calendar))
    .map(({ id, start, end }) => {
      const hours = Math.round((end - start) / 360_000) / 10;
      const text = bilingual(
        `${id} 实际用时 ${hours} 小时，不得称“${claim}”。`,
        `${id} took ${hours} hours and must not be said to have taken ${claim}.`,
      );
      return { code: 'claim-refused', text, ids: [id] };
    });
}
