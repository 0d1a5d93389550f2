import { type Pack, severityTitles } from '@linli/core';

import type { Reading } from '../input/read-lines.ts';
import type { Session } from '../session.ts';
import type { CategoryCount, Summary } from '../summary.ts';
import { printable } from './printable.ts';
import { padTo, shorten, widthOf } from './width.ts';

/** Categories shown where not all are asked for. */
const shownCategories = 20;

/** The summary for people. */
export function summaryLines(
  summary: Summary,
  reading: Reading,
  packs: readonly Pack[],
  { all, width }: { readonly all: boolean; readonly width: number },
  session: Session,
): string[] {
  const { say, locale, colours } = session;
  const { decided, unclassified, refused, ignored } = summary;
  const separator = locale === 'en' ? ', ' : '，';
  const severities = (['emergency', 'urgent', 'routine'] as const)
    .filter((severity) => summary.bySeverity[severity] > 0)
    .map((severity) => `${severityTitles[severity][locale]} ${summary.bySeverity[severity]}`);
  const share = `${((unclassified / Math.max(1, decided)) * 100).toFixed(1)}%`;
  const fields = [...ignored].map(([name, count]) => `${shorten(printable(name), 40)} × ${count}`);
  return [
    colours.bold(say('SUM_DECIDED', { decided, classified: decided - unclassified, unclassified, share })),
    ...(severities.length > 0 ? [say('SUM_SEVERITY', { counts: severities.join(separator) })] : []),
    ...categoryLines(summary.byRule(), all, width, session),
    ...(refused > 0 ? refusalLines(summary, session) : []),
    ...(fields.length > 0 ? [say('SUM_IGNORED', { fields: fields.join(separator) })] : []),
    ...(reading.encoding === 'gb18030' ? [say('SUM_GB18030')] : []),
    ...(summary.provisional ? [say('SUM_PROVISIONAL')] : []),
    say('SUM_PACKS', { packs: packs.map(({ id, version }) => `${id} ${version}`).join(separator) }),
  ];
}

function categoryLines(
  counts: readonly CategoryCount[],
  all: boolean,
  width: number,
  { say, locale, colours }: Session,
): string[] {
  if (counts.length === 0) return [];
  const shown = all ? counts : counts.slice(0, shownCategories);
  const rest = counts.slice(shown.length);
  const titles = shown.map(({ title }) => shorten(printable(title[locale]), 40));
  const titleWidth = Math.max(widthOf(say('SUM_CATEGORY')), ...titles.map(widthOf));
  const countWidth = Math.max(widthOf(say('SUM_COUNT')), ...shown.map(({ count }) => String(count).length));
  const line = (title: string, count: string, rule: string) =>
    `  ${padTo(title, titleWidth)}  ${' '.repeat(Math.max(0, countWidth - widthOf(count)))}${count}  ${shorten(rule, Math.max(10, width - titleWidth - countWidth - 6))}`;
  return [
    '',
    colours.bold(line(say('SUM_CATEGORY'), say('SUM_COUNT'), say('SUM_RULE'))),
    ...shown.map(({ count, rule }, at) => line(titles[at] ?? '', String(count), printable(rule))),
    ...(rest.length > 0
      ? [`  ${say('SUM_MORE', { kinds: rest.length, count: rest.reduce((sum, { count }) => sum + count, 0) })}`]
      : []),
    '',
  ];
}

function refusalLines({ refused, refusals, refusedByCode }: Summary, { say, errorLine, colours }: Session): string[] {
  const codes = [...refusedByCode].map(([code, count]) => `${code} × ${count}`).join(', ');
  return [
    colours.red(say('SUM_REFUSED', { count: refused })),
    ...refusals.map((error) => `  ${errorLine(error)}`),
    ...(refused > refusals.length ? [`  ${say('SUM_REFUSED_MORE', { count: refused - refusals.length, codes })}`] : []),
  ];
}
