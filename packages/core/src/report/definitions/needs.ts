import { z } from 'zod';

import { groupBy } from '../../group-by.ts';
import type { LedgerNote } from '../../ledger/ledger-state.ts';
import { defineReport } from '../define-report.ts';
import type { Figures } from '../figure.ts';
import { bilingual, rate, total } from '../make-figure.ts';
import { caseOptionsShape, periodTest } from '../report-options.ts';

/** What the diaries tell people need, most often first, and what became of the notes. The notes themselves stay private. */
export const needs = defineReport({
  name: 'needs',
  title: bilingual('民情需求排行', 'Needs in the diaries'),
  options: z.strictObject({
    from: caseOptionsShape.from,
    until: caseOptionsShape.until,
    top: z.int().min(1).max(10_000).default(10).describe('so many rows at most'),
  }),
  make({ ledgers }, { from, until, top }, { linli }) {
    const inPeriod = periodTest({ from, until }, linli.calendar);
    const notes = [...ledgers].flatMap(([id, { notes: all, template }]) =>
      all
        .filter(({ book, at }) => book === 'diary' && inPeriod(at))
        .map((note): Need => ({ id: `${id}#${note.entry}`, note, title: template.topics[note.topic] })),
    );
    const ranked = [...groupBy(notes, ({ note }) => note.topic)].toSorted(
      ([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1),
    );
    return {
      counts: bilingual('民情日记的记录，按记录日期', 'notes of the diaries, by their day'),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      figures: needFigures(notes),
      rows: ranked.slice(0, top).map(([id, some]) => ({
        id,
        title: some[0]?.title ?? bilingual(id, id),
        figures: needFigures(some),
      })),
    };
  },
});

interface Need {
  readonly id: string;
  readonly note: LedgerNote;
  readonly title: { readonly 'zh-CN': string; readonly en: string } | undefined;
}

function needFigures(some: readonly Need[]): Figures {
  const notes = total(
    bilingual('记录', 'notes'),
    some.map(({ id }) => id),
  );
  const requests = some.flatMap(({ note }) => note.request ?? []);
  return {
    notes,
    acted: rate(bilingual('转办占比', 'became requests'), total(bilingual('转为诉求', 'requests'), requests), notes),
  };
}
