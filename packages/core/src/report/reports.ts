import type { ReportDefinition } from './define-report.ts';
import { affected } from './definitions/affected.ts';
import { careLink } from './definitions/care-link.ts';
import { closedLoop } from './definitions/closed-loop.ts';
import { compression } from './definitions/compression.ts';
import { coverage } from './definitions/coverage.ts';
import { demand } from './definitions/demand.ts';
import { demandRate } from './definitions/demand-rate.ts';
import { handling } from './definitions/handling.ts';
import { leadTimes } from './definitions/lead-times.ts';
import { monthlyAgenda } from './definitions/monthly-agenda.ts';
import { needs } from './definitions/needs.ts';
import { onTime } from './definitions/on-time.ts';
import { origin } from './definitions/origin.ts';
import { promises } from './definitions/promises.ts';
import { recurrence } from './definitions/recurrence.ts';
import { scorecardOf } from './definitions/scorecard.ts';
import { solved } from './definitions/solved.ts';
import { tags } from './definitions/tags.ts';
import { threeRates } from './definitions/three-rates.ts';
import { visits } from './definitions/visits.ts';
import { workKinds } from './definitions/work-kinds.ts';

const single: readonly ReportDefinition[] = [
  threeRates,
  onTime,
  solved,
  closedLoop,
  leadTimes,
  handling,
  demand,
  demandRate,
  needs,
  origin,
  recurrence,
  tags,
  workKinds,
  promises,
  compression,
  careLink,
  coverage,
  visits,
  affected,
  monthlyAgenda,
];

/** Every report there is. */
export const reports: readonly ReportDefinition[] = [...single, scorecardOf(single)];
