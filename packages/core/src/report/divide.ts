import { civilTime } from '@linli/time';

import type { LocalisedText } from '../localised-text.ts';
import { groupBy } from '../group-by.ts';
import type { Linli } from '../linli.ts';
import { responsibilityTitles, severityTitles, tierTitles } from '../triage/titles.ts';
import type { CaseFacts } from './case-facts.ts';
import { bilingual } from './make-figure.ts';
import type { Division } from './report-options.ts';
import { channelTitles, requesterTitles } from './titles.ts';

/** Cases that belong together in one row. */
export interface Part {
  readonly id: string;
  readonly title: LocalisedText;
  readonly cases: readonly CaseFacts[];
}

/**
 * Divides cases into rows, in the order of their ids; what nothing is known of comes last, under `-`.
 *
 * @param cases - the cases
 * @param by - by what
 * @param instantOf - what puts a case into a month, a quarter or a year
 * @param linli - for names and the zone
 */
export function divide(
  cases: readonly CaseFacts[],
  by: Division,
  instantOf: (facts: CaseFacts) => string | undefined,
  linli: Linli,
): readonly Part[] {
  const entries = cases.flatMap((facts) => keysOf(facts, by, instantOf, linli).map((key) => ({ key, facts })));
  return [...groupBy(entries, ({ key }) => key)]
    .toSorted(([one], [other]) => Number(one === '-') - Number(other === '-') || (one < other ? -1 : 1))
    .map(([id, group]) => ({ id, title: titleOf(id, by, linli), cases: group.map(({ facts }) => facts) }));
}

function keysOf(
  facts: CaseFacts,
  by: Division,
  instantOf: (facts: CaseFacts) => string | undefined,
  linli: Linli,
): readonly string[] {
  switch (by) {
    case 'tag':
      return facts.tags.length > 0 ? facts.tags : ['-'];
    case 'grid':
    case 'estate':
    case 'building':
      return [facts.places.find((id) => linli.neighbourhood.place(id)?.kind === by) ?? '-'];
    case 'month':
    case 'quarter':
    case 'year':
      return [dateKey(instantOf(facts), by, linli)];
    default:
      return [facts[by] ?? '-'];
  }
}

function dateKey(instant: string | undefined, by: 'month' | 'quarter' | 'year', { calendar }: Linli): string {
  if (instant === undefined) return '-';
  const [year = '', month = ''] = civilTime(new Date(instant), calendar).date.split('-');
  if (by === 'year') return year;
  return by === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

const unknownTitles: Partial<Record<Division, LocalisedText>> = {
  category: bilingual('未分类', 'unclassified'),
  lead: bilingual('无主办', 'without a lead'),
  tag: bilingual('无标记', 'without a tag'),
};

function titleOf(id: string, by: Division, { vocabulary, neighbourhood }: Linli): LocalisedText {
  if (id === '-') return unknownTitles[by] ?? bilingual('不详', 'not known');
  const known: Partial<Record<Division, LocalisedText | undefined>> = {
    category: vocabulary.categories.get(id)?.title,
    lead: vocabulary.roles.get(id),
    channel: titleIn(channelTitles, id),
    requester: titleIn(requesterTitles, id),
    severity: titleIn(severityTitles, id),
    responsibility: titleIn(responsibilityTitles, id),
    tier: titleIn(tierTitles, id),
  };
  const place = neighbourhood.place(id)?.name;
  const isPlace = by === 'grid' || by === 'estate' || by === 'building';
  return known[by] ?? (isPlace && place !== undefined ? bilingual(place, place) : bilingual(id, id));
}

function titleIn(titles: Readonly<Record<string, LocalisedText>>, id: string): LocalisedText | undefined {
  return titles[id];
}
