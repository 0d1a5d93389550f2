import type { Calendar } from '@linli/time';

import type { Linli } from '../linli.ts';
import type { Summary } from '../stream/stream-event.ts';
import type { LedgerState } from './ledger-state.ts';
import { nextReview } from './reviews.ts';
import { endOfDay, isOpenVisit } from './visits.ts';

/** What lists show of a ledger: visits that are due, and the next review of programmes that are reviewed. */
export function summaryOf(state: LedgerState | undefined, { neighbourhood, calendar }: Linli): Summary {
  if (state === undefined) return { kind: 'ledger', open: false, labels: {}, data: {} };
  const { owner, source, template, place, notes, visits, programmes, praise } = state;
  const due = visits.filter(isOpenVisit);
  const [dueAt] = [...due.map((each) => each.dueAt), ...reviewsDue(state, calendar)].toSorted();
  return {
    kind: 'ledger',
    open: dueAt !== undefined,
    ...(dueAt !== undefined && { dueAt }),
    labels: {
      owner: [owner],
      template: source === undefined ? [] : [source.template],
      place: place === undefined ? [] : neighbourhood.ancestors(place).map(({ id }) => id),
      programme: programmes.map(({ programme }) => programme),
      request: notes.flatMap(({ request }) => request ?? []),
    },
    data: {
      title: template.title,
      notes: notes.length,
      praise,
      visits: due.map(({ entry, name, household }) => ({ entry, name, household })),
      missed: visits.filter(({ missed }) => missed).length,
    },
  };
}

/** The end of the day on which each programme is reviewed next. */
function reviewsDue({ programmes, template }: LedgerState, calendar: Calendar): string[] {
  return programmes
    .filter(({ programme }) => template.programmes[programme]?.reviewed === 'yearly')
    .flatMap((programme) => nextReview(programme, calendar) ?? [])
    .map((day) => endOfDay(day, calendar));
}
