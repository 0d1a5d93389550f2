import { readInstant } from '@linli/core';
import { civilTime } from '@linli/time';

import { isOfCategory } from '../author-path.ts';
import { shiftedDay } from '../mutate/values.ts';
import type { Setting } from '../setting.ts';
import { decisionInstant, type Run } from '../suite/run.ts';
import type { Boundary } from './boundary.ts';
import { gistOf, wallText } from './outcome.ts';
import type { Variation } from './variation.ts';

const DAY = 86_400_000;
const sides = ['day-before', 'day-of', 'day-after'] as const;

/** The first and last days of the pack, of its rules and of the values of its parameters. */
export function dateBoundaries(setting: Setting): Boundary[] {
  const { pack, own } = setting;
  const dated = [
    { path: '', period: pack },
    ...pack.rules
      .filter((rule) => own.rule(rule) && !isOfCategory(rule))
      .map((rule) => ({ path: rule.meta.path, period: ownPeriod(rule, pack) })),
    ...Object.entries(pack.parameters).flatMap(([id, { values }]) =>
      own.parameter(id) ? values.map((period, at) => ({ path: `/parameters/${id}/values/${at}`, period })) : [],
    ),
  ];
  return dated.flatMap(({ path, period }) =>
    (['from', 'until'] as const).flatMap((end) => {
      const day = period[end];
      return day === undefined ? [] : [dateBoundary(`${path}/${end}`, day, setting)];
    }),
  );
}

interface Period {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The dates of a rule that are not those of its pack. */
function ownPeriod(rule: Period, pack: Period): Period {
  return {
    from: rule.from === pack.from ? undefined : rule.from,
    until: rule.until === pack.until ? undefined : rule.until,
  };
}

function dateBoundary(path: string, day: string, setting: Setting): Boundary {
  return {
    path,
    what: `${path} ${day}`,
    variations: (run) =>
      [-1, 0, 1].map((days, at) => onDay(run, shiftedDay(day, days), sides[at] ?? 'day-of', setting)),
    shows: (decided) => new Set(decided.map(({ decision }) => gistOf(decision))).size > 1,
  };
}

/** The request of a test, come in at the same hour of another day, and decided then. */
function onDay({ example }: Run, day: string, side: Variation['side'], setting: Setting): Variation {
  const { calendar } = setting;
  const received = readInstant(example.given['receivedAt'] ?? decisionInstant(example, setting));
  const days = (Date.parse(day) - Date.parse(civilTime(received, calendar).date)) / DAY;
  const receivedAt = wallText(new Date(received.getTime() + days * DAY), calendar);
  return { side, value: day, given: { ...example.given, receivedAt } };
}
