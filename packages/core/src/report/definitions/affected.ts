import { z } from 'zod';

import { codeSchema } from '../../names.ts';
import { liesIn } from '../../neighbourhood/neighbourhood.ts';
import { defineReport } from '../define-report.ts';
import type { Figures } from '../figure.ts';
import { bilingual, counted, total } from '../make-figure.ts';
import type { Household } from '../../neighbourhood/household.ts';

/** Who is affected: the people of the registry who live at some places. Households of unknown size are counted apart. */
export const affected = defineReport({
  name: 'affected',
  title: bilingual('受影响人数', 'People affected'),
  options: z.strictObject({
    places: z.array(codeSchema).min(1).max(10_000).describe('ids of places; everything below them included'),
  }),
  make(_, { places }, { linli: { neighbourhood } }) {
    const households = neighbourhood.households.filter(({ place }) => places.some((id) => liesIn(place, id)));
    return {
      counts: bilingual('登记簿中住在这些地点的户和人', 'households and people of the registry at these places'),
      figures: affectedFigures(households),
      rows: places.map((id) => {
        const name = neighbourhood.place(id)?.name ?? id;
        const here = households.filter(({ place }) => liesIn(place, id));
        return { id, title: bilingual(name, name), figures: affectedFigures(here) };
      }),
    };
  },
});

function affectedFigures(households: readonly Household[]): Figures {
  const sized = households.filter(({ members }) => members.length > 0);
  const people = sized.reduce((sum, { members }) => sum + members.length, 0);
  const unsized = households.filter(({ members }) => members.length === 0).map(({ id }) => id);
  const title = bilingual('居民', 'people');
  return {
    households: total(
      bilingual('户', 'households'),
      households.map(({ id }) => id),
    ),
    people: counted(
      title,
      unsized.length === 0 ? people : { atLeast: people },
      sized.map(({ id }) => id),
    ),
    unknown: total(bilingual('人数不详的户', 'households of unknown size'), unsized),
  };
}
