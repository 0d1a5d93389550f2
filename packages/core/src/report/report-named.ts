import { nearestName } from '@linli/errors';

import type { ReportDefinition } from './define-report.ts';
import { raise } from './raise.ts';

/** The report with a name. */
export function reportNamed(name: string, known: readonly ReportDefinition[], path: string): ReportDefinition {
  const found = known.find((report) => report.name === name);
  if (found !== undefined) return found;
  const names = known.map((report) => report.name);
  throw raise('REPORT_NAME', { path, data: { name, nearest: nearestName(name, names), known: names } });
}
