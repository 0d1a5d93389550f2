import { z } from 'zod';

import { addCounts } from '../../round/count.ts';
import { type Coverage, coverageOf } from '../../round/coverage.ts';
import { defineReport } from '../define-report.ts';
import type { Figures } from '../figure.ts';
import { bilingual, counted, rate, total } from '../make-figure.ts';

/** Two digits after the point: of some thousand households a single missing one still shows. */
const fine = { digits: 2 };

/** How much of the lists of rounds is done, by household and by person, with those that are missing. */
export const coverage = defineReport({
  name: 'coverage',
  title: bilingual('覆盖率', 'Coverage'),
  options: z.strictObject({
    round: z.string().min(1).max(200).optional().describe('id of one round: "gas-check"; all where left out'),
  }),
  make({ rounds }, { round }, { linli }) {
    const asked = [...rounds]
      .filter(([id]) => round === undefined || id === `round/${round}` || id === round)
      .map(([id, state]) => ({ id, state, covered: coverageOf(state, { linli }) }));
    return {
      counts: bilingual('各次走访、排查名单上的户或人', 'what stands on the lists of the rounds'),
      figures: coverageFigures(asked),
      rows: asked.map((one) => ({ id: one.id, title: one.state.terms.title, figures: coverageFigures([one]) })),
    };
  },
});

interface Covered {
  readonly id: string;
  readonly covered: Coverage;
}

function coverageFigures(all: readonly Covered[]): Figures {
  const named = (listOf: (covered: Coverage) => readonly string[]) =>
    all.flatMap(({ id, covered }) => listOf(covered).map((stop) => `${id}#${stop}`));
  const missing = total(
    bilingual('未覆盖', 'missing'),
    named((covered) => covered.missing),
  );
  const listed = all.reduce((sum, { covered }) => sum + covered.total, 0);
  const done = all.reduce((sum, { covered }) => sum + covered.done, 0);
  return {
    stops: rate(
      bilingual('户覆盖率', 'of the list'),
      counted(bilingual('已覆盖', 'done'), done),
      counted(bilingual('名单', 'on the list'), listed),
      fine,
    ),
    persons: rate(
      bilingual('人覆盖率', 'of the people'),
      counted(bilingual('已见到', 'met'), addCounts(all.map(({ covered }) => covered.persons.done))),
      counted(bilingual('人数已知', 'people, where known'), addCounts(all.map(({ covered }) => covered.persons.total))),
      fine,
    ),
    missing,
    missingPersons: total(
      bilingual('人未见齐', 'not everybody met'),
      named(({ persons }) => persons.missing),
    ),
    unknown: total(
      bilingual('人数不详', 'of unknown size'),
      named(({ persons }) => persons.unknown),
    ),
  };
}
