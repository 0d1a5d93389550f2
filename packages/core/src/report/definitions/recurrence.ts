import { z } from 'zod';

import { groupBy } from '../../group-by.ts';
import { placeKinds } from '../../neighbourhood/place.ts';
import { busiestWindow } from '../../topic/window.ts';
import type { CaseFacts } from '../case-facts.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import { bilingual, rate, total } from '../make-figure.ts';
import type { ReportContext, ReportRow } from '../report.ts';
import { caseOptionsShape } from '../report-options.ts';

/** What comes back: cases taken up again, and places where one kind of matter keeps coming. */
export const recurrence = defineCaseReport({
  name: 'recurrence',
  title: bilingual('复发与多发', 'Recurrence'),
  counts: bilingual('收到的诉求，按受理日期', 'requests received, by the day they came in'),
  options: z.strictObject({
    ...caseOptionsShape,
    requests: z.int().min(2).max(10_000).default(5).describe('so many of one category at one place are shown'),
    days: z.int().min(1).max(3660).default(30).describe('within so many days of 24 hours'),
    near: z.enum(placeKinds).default('grid').describe('kind of place they have in common'),
  }),
  instantOf: ({ receivedAt }) => receivedAt,
  figures: (cases) => {
    const closed = cases.filter(({ lastClosedAt }) => lastClosedAt !== undefined);
    return {
      recurred: rate(
        bilingual('复发率', 'came back after closing'),
        total(bilingual('复发', 'came back'), idsOf(closed.filter((facts) => facts.recurrence > 0))),
        total(bilingual('曾办结', 'closed at least once'), idsOf(closed)),
      ),
      inTopics: total(bilingual('并入专题', 'part of a topic'), idsOf(cases.filter(({ topics }) => topics.length > 0))),
    };
  },
  rows: (cases, { requests, days, near }, context) =>
    hotSpots(cases, near, context)
      .map(({ id, title, group }) => ({ id, title, busiest: busiestWindow(group, days) }))
      .filter(({ busiest }) => busiest.length >= requests)
      .toSorted((one, other) => other.busiest.length - one.busiest.length)
      .map(({ id, title, busiest: found }): ReportRow => {
        const ids = found.map((entry) => entry.id);
        return { id, title, figures: { busiest: total(bilingual(`${days} 天内最多`, `most in ${days} days`), ids) } };
      }),
});

function hotSpots(cases: readonly CaseFacts[], near: string, { linli }: ReportContext) {
  const { vocabulary, neighbourhood } = linli;
  const entries = cases.flatMap(({ id, category, places, receivedAt }) => {
    const place = places.find((known) => neighbourhood.place(known)?.kind === near);
    return category === undefined || place === undefined ? [] : [{ id, category, place, at: receivedAt }];
  });
  return [...groupBy(entries, ({ category, place }) => `${category}@${place}`)].map(([id, group]) => {
    const [{ category, place } = { category: '', place: '' }] = group;
    const kind = vocabulary.categories.get(category)?.title ?? bilingual(category, category);
    const name = neighbourhood.place(place)?.name ?? place;
    return { id, group, title: bilingual(`${name} ${kind['zh-CN']}`, `${kind.en}, ${name}`) };
  });
}
