import { civilTime } from '@linli/time';
import type { z } from 'zod';

import { checkedWith } from '../check.ts';
import type { LocalisedText } from '../localised-text.ts';
import type { CaseFacts } from './case-facts.ts';
import { divide } from './divide.ts';
import type { Figures } from './figure.ts';
import type { Material } from './material.ts';
import { raise } from './raise.ts';
import { trends } from './remarks.ts';
import type { Report, ReportContext, ReportRemark, ReportRow } from './report.ts';
import { type CaseOptions, type Division, isAskedFor, periodTest } from './report-options.ts';

/** A kind of report: what it is asked, and how it comes about. */
export interface ReportDefinition {
  readonly name: string;
  readonly title: LocalisedText;
  /** What it can be asked. */
  readonly options: z.ZodType;
  /**
   * Makes the report.
   *
   * @throws LinliError `REPORT_OPTION`, `REPORT_VALUE` where an option cannot be read
   */
  make(material: Material, options: unknown, context: ReportContext): Report;
}

/** What a report says, but for its name, title and instant. */
export type ReportBody = Omit<Report, 'name' | 'title' | 'asOf' | 'asOfCivil' | 'rows' | 'remarks'> & {
  readonly rows?: readonly ReportRow[];
  readonly remarks?: readonly ReportRemark[];
};

const codes = { key: 'REPORT_OPTION', value: 'REPORT_VALUE' } as const;

/** Ties a report to the options it reads. */
export function defineReport<Schema extends z.ZodType>(definition: {
  readonly name: string;
  readonly title: LocalisedText;
  readonly options: Schema;
  make(material: Material, options: z.output<Schema>, context: ReportContext): ReportBody;
}): ReportDefinition {
  const { name, title, options: schema } = definition;
  return {
    name,
    title,
    options: schema,
    make(material, options, context) {
      const asked = checkedWith(raise, schema, options ?? {}, codes);
      const body = definition.make(material, asked, context);
      return {
        name,
        title,
        asOf: context.at.toISOString(),
        asOfCivil: civilOf(context),
        rows: [],
        remarks: [],
        ...body,
      };
    },
  };
}

function civilOf({ linli, at }: ReportContext): string {
  const { date, hour, minute } = civilTime(at, linli.calendar);
  return `${date} ${[hour, minute].map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** What a report about cases is: which cases count when, and what is said of any number of them. */
export interface CaseReport<Options extends CaseOptions> {
  readonly name: string;
  readonly title: LocalisedText;
  readonly counts: LocalisedText;
  readonly options: z.ZodType<Options>;
  /** What puts a case into the period; a case without it does not count. */
  readonly instantOf: (facts: CaseFacts) => string | undefined;
  /** The figures of any number of cases: of all, and of each row. */
  readonly figures: (cases: readonly CaseFacts[], options: Options, context: ReportContext) => Figures;
  /** By what it is divided where nothing else is asked for. */
  readonly by?: Division;
  /** Puts rows in another order than that of their ids, or leaves some out. */
  readonly rank?: (rows: readonly ReportRow[], options: Options) => readonly ReportRow[];
  /** Rows of its own, where no division is asked for. */
  readonly rows?: (cases: readonly CaseFacts[], options: Options, context: ReportContext) => readonly ReportRow[];
  readonly remarks?: (cases: readonly CaseFacts[], options: Options, context: ReportContext) => readonly ReportRemark[];
}

/** A report about cases. Merged and cancelled ones never count: they were handled elsewhere, or by nobody. */
export function defineCaseReport<Options extends CaseOptions>(definition: CaseReport<Options>): ReportDefinition {
  const { name, title, counts, options: schema, instantOf } = definition;
  return defineReport({
    name,
    title,
    options: schema,
    make({ cases }, options, context) {
      const inPeriod = periodTest(options, context.linli.calendar);
      const asked = [...cases.values()].filter(
        (facts) => facts.gone === undefined && inPeriod(instantOf(facts)) && isAskedFor(options, facts),
      );
      const by = options.by ?? definition.by;
      const rows =
        by === undefined
          ? (definition.rows?.(asked, options, context) ?? [])
          : divide(asked, by, instantOf, context.linli).map((part) => ({
              id: part.id,
              title: part.title,
              figures: definition.figures(part.cases, options, context),
            }));
      return {
        counts,
        ...(options.from !== undefined && { from: options.from }),
        ...(options.until !== undefined && { until: options.until }),
        figures: definition.figures(asked, options, context),
        rows: definition.rank?.(rows, options) ?? rows,
        remarks: [
          ...(definition.remarks?.(asked, options, context) ?? []),
          ...(by === 'month' || by === 'quarter' || by === 'year' ? trends(rows) : []),
        ],
      };
    },
  });
}

/** Ids of cases. */
export function idsOf(cases: readonly CaseFacts[]): readonly string[] {
  return cases.map(({ id }) => id);
}
