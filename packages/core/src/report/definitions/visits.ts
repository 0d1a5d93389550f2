import { z } from 'zod';

import type { LedgerState } from '../../ledger/ledger-state.ts';
import type { RoundState } from '../../round/state.ts';
import { defineReport } from '../define-report.ts';
import type { Figures } from '../figure.ts';
import { bilingual, total } from '../make-figure.ts';
import { caseOptionsShape, periodTest } from '../report-options.ts';

/** Visits with repeats (户次), and the households visited (户): two figures that are never one. */
export const visits = defineReport({
  name: 'visits',
  title: bilingual('走访户次', 'Visits'),
  options: z.strictObject({
    from: caseOptionsShape.from,
    until: caseOptionsShape.until,
    by: z.string().min(1).max(200).optional().describe('id of the worker'),
  }),
  make({ rounds, ledgers }, { from, until, by }, { linli }) {
    const inPeriod = periodTest({ from, until }, linli.calendar);
    const made = [
      ...[...rounds].flatMap(([id, state]) => visitsOf(id, state)),
      ...[...ledgers].flatMap(([id, state]) => duties(id, state)),
    ];
    const asked = made.filter((visit) => inPeriod(visit.doneAt) && (by === undefined || visit.by === by));
    const workers = [...new Set(asked.map((visit) => visit.by ?? '-'))].toSorted();
    return {
      counts: bilingual('完成的走访，按走访日期', 'visits that were done, by their day'),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      figures: visitFigures(asked),
      rows: workers.map((worker) => ({
        id: worker,
        title: bilingual(worker, worker),
        figures: visitFigures(asked.filter((visit) => (visit.by ?? '-') === worker)),
      })),
    };
  },
});

interface Made {
  readonly id: string;
  readonly stop: string;
  readonly by: string | undefined;
  readonly doneAt: string;
}

function visitsOf(round: string, { stops, terms }: RoundState): readonly Made[] {
  if (terms.covers !== 'households') return [];
  return stops.flatMap((stop) =>
    stop.visits
      .filter(({ done }) => done)
      .map(({ id, by, doneAt }) => ({ id: `${round}#${id}`, stop: stop.id, by, doneAt })),
  );
}

/** Visits that a ledger asked for, because of a life event or a sign of need. */
function duties(ledger: string, { visits: asked }: LedgerState): readonly Made[] {
  return asked.flatMap(({ entry, household, visitedAt, visitedBy }) =>
    visitedAt === undefined ? [] : [{ id: `${ledger}#${entry}`, stop: household, by: visitedBy, doneAt: visitedAt }],
  );
}

function visitFigures(made: readonly Made[]): Figures {
  return {
    visits: total(
      bilingual('户次', 'household-visits, repeats counted'),
      made.map(({ id }) => id),
    ),
    households: total(bilingual('户', 'households'), [...new Set(made.map(({ stop }) => stop))]),
  };
}
