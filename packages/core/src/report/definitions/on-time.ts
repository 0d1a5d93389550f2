import { z } from 'zod';

import { groupBy } from '../../group-by.ts';
import type { Linli } from '../../linli.ts';
import type { LocalisedText } from '../../localised-text.ts';
import type { CaseFacts, ClockFacts } from '../case-facts.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import type { Figures } from '../figure.ts';
import { bilingual, duration, rate, total } from '../make-figure.ts';
import type { ReportContext, ReportRow } from '../report.ts';
import { caseOptionsShape } from '../report-options.ts';

/**
 * Kept and late, as a whole and by leg or party. A case counts as kept only when each of its clocks was; a clock that
 * still runs past its due instant is late already.
 */
export const onTime = defineCaseReport({
  name: 'on-time',
  title: bilingual('按时率', 'On time'),
  counts: bilingual('有时限的诉求，按最后一个到期日', 'cases with a limit, by the day the last one was due'),
  options: z.strictObject({
    ...caseOptionsShape,
    clocks: z.enum(['leg', 'party']).default('leg').describe('a row for each leg, or for each party whose clock it is'),
  }),
  instantOf: ({ clocks }) =>
    clocks
      .flatMap(({ dueAt }) => dueAt ?? [])
      .toSorted()
      .at(-1),
  figures: wholeOf,
  rows: (cases, { clocks }, context) => rowsOf(cases, clocks, context),
});

function wholeOf(cases: readonly CaseFacts[]): Figures {
  const late = cases.filter(({ clocks }) => clocks.some(isLate));
  const rest = cases.filter(({ clocks }) => !clocks.some(isLate));
  const kept = rest.filter(({ clocks }) => clocks.every(isOver));
  const running = rest.filter(({ clocks }) => !clocks.every(isOver));
  const exempt = cases.flatMap((facts) =>
    facts.clocks.filter((clock) => clock.exempt).map((clock) => idOf(facts, clock)),
  );
  return {
    onTime: rate(
      bilingual('全程按时率', 'on time as a whole'),
      total(bilingual('各环节均按时', 'every leg in time'), idsOf(kept)),
      total(bilingual('已见分晓', 'with a result'), [...idsOf(kept), ...idsOf(late)]),
    ),
    late: total(bilingual('有环节超时', 'with a late leg'), idsOf(late)),
    running: total(bilingual('计时中', 'still running'), idsOf(running)),
    exempt: total(bilingual('超时但申诉成立', 'late, and exempt on appeal'), exempt),
  };
}

interface Entry {
  readonly id: string;
  readonly clock: ClockFacts;
}

function rowsOf(cases: readonly CaseFacts[], by: 'leg' | 'party', { linli, at }: ReportContext): readonly ReportRow[] {
  const titles = by === 'leg' ? stepTitles(linli) : linli.vocabulary.roles;
  const entries = cases.flatMap((facts) => facts.clocks.map((clock): Entry => ({ id: idOf(facts, clock), clock })));
  const keyOf = ({ clock }: Entry) => (by === 'leg' ? clock.step : clock.parties.join('+') || '-');
  return [...groupBy(entries, keyOf)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, group]) => ({ id, title: titles.get(id) ?? bilingual(id, id), figures: clockFigures(group, at) }));
}

function clockFigures(entries: readonly Entry[], at: Date): Figures {
  const settled = entries.filter(({ clock }) => isLate(clock) || isOver(clock));
  const late = settled.filter(({ clock }) => isLate(clock));
  const ids = (some: readonly Entry[]) => some.map(({ id }) => id);
  return {
    onTime: rate(
      bilingual('按时率', 'on time'),
      total(bilingual('按时', 'in time'), ids(settled.filter(({ clock }) => !isLate(clock)))),
      total(bilingual('已见分晓', 'with a result'), ids(settled)),
    ),
    late: total(bilingual('超时', 'late'), ids(late)),
    delay: duration(
      bilingual('超时合计', 'time late in all'),
      late.map(({ id, clock }) => ({ id, milliseconds: delayOf(clock, at) })),
    ),
  };
}

function delayOf({ stoppedAt, lateBy, dueAt }: ClockFacts, at: Date): number {
  if (stoppedAt !== undefined) return lateBy;
  return dueAt === undefined ? 0 : Math.max(0, at.getTime() - Date.parse(dueAt));
}

function isLate({ breached }: ClockFacts): boolean {
  return breached;
}

function isOver({ result }: ClockFacts): boolean {
  return result !== undefined;
}

function idOf({ id }: CaseFacts, { clock }: ClockFacts): string {
  return `${id}#${clock}`;
}

/** Names of steps, as the first plan that has one calls it. */
function stepTitles({ vocabulary }: Linli): ReadonlyMap<string, LocalisedText> {
  const titles = new Map<string, LocalisedText>();
  for (const { plan } of vocabulary.plans.values()) {
    for (const [step, { title }] of Object.entries(plan.steps)) if (!titles.has(step)) titles.set(step, title);
  }
  return titles;
}
