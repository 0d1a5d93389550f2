import { gatherMaterial, type RecordedEvents } from './material.ts';
import type { Report, ReportContext } from './report.ts';
import { reportNamed } from './report-named.ts';
import { reports } from './reports.ts';

/**
 * Makes a report of events. They pass by once; what is kept is a small record for each stream.
 *
 * @param name - of the report: `three-rates`, `on-time`, `demand`; {@link reports} has them all
 * @param events - in the order of their positions, as a store reads them out
 * @param options - what it is asked: `from` and `until` are civil days and both part of the period
 * @param context - as of when, under which packs, neighbourhood and calendar
 * @returns the report as plain data
 * @throws LinliError `REPORT_NAME` where there is no such report, `REPORT_OPTION`, `REPORT_VALUE` where it cannot be
 *   asked that
 *
 * @example
 * ```ts
 * import { createLinli, unknownNeighbourhood } from '@linli/core';
 * import { runReport } from '@linli/core/report';
 * import { chinaCalendar } from '@linli/time';
 *
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * const report = await runReport('closed-loop', [], {}, { linli, at: new Date('2026-10-01T08:00+08:00') });
 * report.figures['withoutReply']; // => { kind: 'total', title: { 'zh-CN': '无答复', en: 'without a reply' }, count: 0, ids: [] }
 * ```
 */
export async function runReport(
  name: string,
  events: RecordedEvents,
  options: unknown,
  context: ReportContext,
): Promise<Report> {
  const report = reportNamed(name, reports, '');
  return report.make(await gatherMaterial(events, context), options, context);
}
