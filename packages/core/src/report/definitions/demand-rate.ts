import { z } from 'zod';

import type { Neighbourhood } from '../../neighbourhood/neighbourhood.ts';
import { countSchema } from '../../round/count.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import type { Total } from '../figure.ts';
import { bilingual, counted, rate, total, unknown } from '../make-figure.ts';
import { caseOptionsShape } from '../report-options.ts';

const title = bilingual('每千人诉求量', 'requests per thousand residents');

/** Requests per thousand residents. The residents are those of the registry, or a number that is given with a name. */
export const demandRate = defineCaseReport({
  name: 'demand-rate',
  title: bilingual('千人诉求率', 'Requests per thousand residents'),
  counts: bilingual('收到的诉求，按受理日期', 'requests received, by the day they came in'),
  options: z.strictObject({
    ...caseOptionsShape,
    population: countSchema.optional().describe('residents, where the registry does not know them'),
  }),
  instantOf: ({ receivedAt }) => receivedAt,
  figures: (cases, { population }, { linli }) => {
    const received = total(bilingual('诉求', 'requests'), idsOf(cases));
    const residents =
      population === undefined
        ? registered(linli.neighbourhood)
        : counted(bilingual('居民（给定人数）', 'residents, as given'), population);
    return {
      received,
      perThousand:
        residents.count === 0
          ? unknown(
              title,
              bilingual('登记簿中没有居民，也未给定人数', 'the registry has no residents, and no number is given'),
            )
          : rate(title, received, residents, { per: 1000 }),
    };
  },
});

function registered({ households }: Neighbourhood): Total {
  return total(
    bilingual('居民（登记人数）', 'residents on the registry'),
    households.flatMap(({ members }) => members.map(({ id }) => id)),
  );
}
