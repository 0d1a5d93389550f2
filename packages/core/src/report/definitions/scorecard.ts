import { z } from 'zod';

import { type Fraction, fractionOf, sumOfFractions } from '../../assembly/fraction.ts';
import { localisedTextSchema } from '../../localised-text.ts';
import { civilDateSchema, slugSchema } from '../../names.ts';
import { defineReport, type ReportDefinition } from '../define-report.ts';
import type { Figure, Score } from '../figure.ts';
import { bilingual, unknown } from '../make-figure.ts';
import type { Material } from '../material.ts';
import { quotientOf } from '../../quotient.ts';
import type { Report, ReportContext, ReportRow } from '../report.ts';
import { reportNamed } from '../report-named.ts';
import { caseOptionsShape } from '../report-options.ts';

const indicatorSchema = z.strictObject({
  title: localisedTextSchema,
  report: slugSchema.describe('name of the report: "three-rates"'),
  figure: z.string().min(1).max(64).describe('id of a rate of that report: "satisfied"'),
  options: z.record(z.string().max(64), z.unknown()).default({}).describe('what that report is asked besides'),
  weight: z.int().min(1).max(1000).describe('the points it is worth'),
  better: z.enum(['high', 'low']).default('high').describe('whether a high rate earns the points, or a low one'),
});

type Indicator = z.output<typeof indicatorSchema>;

const optionsSchema = z.strictObject({
  from: civilDateSchema.optional(),
  until: civilDateSchema.optional(),
  within: caseOptionsShape.within,
  indicators: z.record(slugSchema, indicatorSchema).describe('what the score is made of'),
});

/**
 * The scorecard of a community: weighted rates of other reports, each shown with its own numerator, denominator and ids.
 * What cannot be measured earns nothing and costs nothing; the score says of how many points it is.
 *
 * @param known - the reports that indicators may come from
 */
export function scorecardOf(known: readonly ReportDefinition[]): ReportDefinition {
  return defineReport({
    name: 'scorecard',
    title: bilingual('社区评分', 'Scorecard'),
    options: optionsSchema,
    make(material, { indicators, ...period }, context) {
      const parts = Object.entries(indicators).map(([id, indicator]) =>
        partOf(id, indicator, reportOf(known, id, indicator, period, material, context)),
      );
      const measured = parts.flatMap((part) => (part.earned === undefined ? [] : [{ ...part, earned: part.earned }]));
      const unmeasured = parts.filter(({ earned }) => earned === undefined);
      return {
        counts: bilingual(
          '各项指标按权重计分，未能测量的不计',
          'weighted indicators; what was not measured does not count',
        ),
        ...(period.from !== undefined && { from: period.from }),
        ...(period.until !== undefined && { until: period.until }),
        figures: {
          score: scoreOf(
            bilingual('总分', 'score'),
            measured.map(({ earned }) => earned),
            weightOf(parts),
            weightOf(measured),
          ),
        },
        rows: parts.map(({ id, indicator, figure, earned }): ReportRow => {
          const { title, weight } = indicator;
          const points = scoreOf(bilingual('得分', 'points'), earned ? [earned] : [], weight, earned ? weight : 0);
          return { id, title, figures: { [indicator.figure]: figure, points } };
        }),
        remarks: unmeasured.map(({ id, indicator: { title } }) => ({
          code: 'not-measured',
          text: bilingual(`“${title['zh-CN']}”无样本，未计分。`, `“${title.en}” has no sample and does not count.`),
          ids: [id],
        })),
      };
    },
  });
}

interface Part {
  readonly id: string;
  readonly indicator: Indicator;
  readonly figure: Figure;
  /** Missing where it could not be measured. */
  readonly earned: Fraction | undefined;
}

function reportOf(
  known: readonly ReportDefinition[],
  id: string,
  { report, options }: Indicator,
  period: object,
  material: Material,
  context: ReportContext,
): Report {
  return reportNamed(report, known, `/indicators/${id}/report`).make(material, { ...period, ...options }, context);
}

function partOf(id: string, indicator: Indicator, { figures }: Report): Part {
  const { title, figure: name, weight, better } = indicator;
  const figure = figures[name];
  if (figure?.kind !== 'rate') {
    const reason = bilingual('不是比率，不能计分', 'it is no rate and cannot be scored');
    return { id, indicator, figure: unknown(title, reason), earned: undefined };
  }
  if (figure.value === undefined) return { id, indicator, figure, earned: undefined };
  const { numerator, denominator } = fractionOf(figure.value.exact);
  const good = better === 'high' ? numerator : denominator - numerator;
  return { id, indicator, figure, earned: { numerator: good * BigInt(weight), denominator } };
}

function scoreOf(title: Score['title'], earned: readonly Fraction[], outOf: number, measured: number): Score {
  const { numerator, denominator } = sumOfFractions(earned);
  const value = earned.length === 0 ? undefined : quotientOf(numerator, denominator, 1, 2);
  return { kind: 'score', title, outOf, measured, ...(value !== undefined && { value }) };
}

function weightOf(parts: readonly Part[]): number {
  return parts.reduce((points, { indicator }) => points + indicator.weight, 0);
}
