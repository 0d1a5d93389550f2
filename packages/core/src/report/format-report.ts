import type { Locale } from '@linli/errors';

import type { Figure, Figures } from './figure.ts';
import { figureText } from './figure-text.ts';
import type { Report, ReportRow } from './report.ts';

/** How a report is written. */
export interface FormatReportOptions {
  /** `text` for a terminal or a message (default), `markdown` for a page. */
  readonly form?: 'text' | 'markdown';
}

/**
 * Writes a report for people: each figure with what it counts and divides by. Names of people are in no report; ids lead
 * back to the cases, for those who may read them.
 *
 * @param report - what `runReport` gave
 * @param locale - language of the text
 * @param options - text, or a page in Markdown
 * @returns lines, joined
 *
 * @example
 * ```ts
 * import { bilingual, formatReport, rate, total } from '@linli/core/report';
 *
 * const answered = total(bilingual('已回答', 'answered'), ['r1', 'r2']);
 * const satisfied = rate(bilingual('满意率', 'satisfied'), total(bilingual('满意', 'yes'), ['r1']), answered);
 * const text = formatReport(
 *   {
 *     name: 'mine',
 *     title: bilingual('满意', 'Satisfaction'),
 *     counts: bilingual('办结的诉求', 'cases closed'),
 *     asOf: '2026-10-01T00:00:00.000Z',
 *     asOfCivil: '2026-10-01 08:00',
 *     figures: { satisfied },
 *     rows: [],
 *     remarks: [],
 *   },
 *   'zh-CN',
 * );
 * text.split('\n').at(-1); // => '满意率：50%（1 满意 / 2 已回答）'
 * ```
 */
export function formatReport(report: Report, locale: Locale, { form = 'text' }: FormatReportOptions = {}): string {
  return (form === 'text' ? textLines(report, locale) : markdownLines(report, locale)).join('\n');
}

function textLines(report: Report, locale: Locale): readonly string[] {
  const lines = (figures: Figures) => Object.values(figures).map((figure) => lineOf(figure, locale));
  return [
    report.title[locale],
    headOf(report, locale),
    ...lines(report.figures),
    ...report.rows.flatMap((row) => [rowTitle(row, locale), ...lines(row.figures).map((line) => `  ${line}`)]),
    ...report.remarks.map(({ text }) => `! ${text[locale]}`),
  ];
}

function lineOf(figure: Figure, locale: Locale): string {
  const { value, basis } = figureText(figure, locale);
  const title = figure.title[locale];
  if (locale === 'zh-CN') return basis === '' ? `${title}：${value}` : `${title}：${value}（${basis}）`;
  return basis === '' ? `${title}: ${value}` : `${title}: ${value} (${basis})`;
}

function markdownLines(report: Report, locale: Locale): readonly string[] {
  const [figure, value, basis, part] =
    locale === 'zh-CN' ? ['指标', '数值', '依据', '分项'] : ['figure', 'value', 'basis', 'part'];
  const figures = Object.values(report.figures).map((each) => {
    const text = figureText(each, locale);
    return [each.title[locale], text.value, text.basis];
  });
  const columns = [...new Map(report.rows.flatMap((row) => Object.entries(row.figures))).entries()];
  const rows = report.rows.map((row) => [
    rowTitle(row, locale),
    ...columns.map(([id]) => {
      const each = row.figures[id];
      return each === undefined ? '' : cellText(each, locale);
    }),
  ]);
  return [
    `## ${escaped(report.title[locale])}`,
    '',
    escaped(headOf(report, locale)),
    '',
    ...table([figure, value, basis], figures),
    ...(rows.length === 0 ? [] : ['', ...table([part, ...columns.map(([, { title }]) => title[locale])], rows)]),
    ...report.remarks.flatMap(({ text }) => ['', `> ${escaped(text[locale])}`]),
  ];
}

/** In a row a rate keeps its sample beside it; the ids of a count would not fit. */
function cellText(figure: Figure, locale: Locale): string {
  const { value, basis } = figureText(figure, locale);
  return figure.kind === 'rate' || figure.kind === 'spread' || figure.kind === 'unknown'
    ? `${value} (${basis})`
    : value;
}

type Cells = readonly (string | undefined)[];

function table(head: Cells, rows: readonly Cells[]): readonly string[] {
  return [tableLine(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(tableLine)];
}

function tableLine(cells: Cells): string {
  return `| ${cells.map((cell) => escaped(cell ?? '')).join(' | ')} |`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\|<>]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
}

function rowTitle({ id, title }: ReportRow, locale: Locale): string {
  return title[locale] === id ? id : `${title[locale]} (${id})`;
}

function headOf({ counts, from, until, asOfCivil }: Report, locale: Locale): string {
  const period = from === undefined && until === undefined ? [] : [`${from ?? '…'} – ${until ?? '…'}`];
  const asOfText = locale === 'zh-CN' ? `截至 ${asOfCivil}` : `as of ${asOfCivil}`;
  return [counts[locale], ...period, asOfText].join(locale === 'zh-CN' ? '；' : '; ');
}
