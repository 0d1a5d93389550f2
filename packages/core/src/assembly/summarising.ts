import type { Linli } from '../linli.ts';
import type { Summary } from '../stream/stream-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import { isOpenShare, openPayers } from './share-state.ts';

/** What lists show of an assembly. */
export function summaryOf(state: AssemblyState | undefined, { neighbourhood }: Linli): Summary {
  if (state === undefined) return { kind: 'assembly', open: false, labels: {}, data: {} };
  const { source, template, origin, openedAt, steps, places, requests, decisions, blames, ballots, shares } = state;
  const due = [
    ...steps.flatMap(({ stage, dueAt }) => (stage === 'open' ? (dueAt ?? []) : [])),
    ...blames.flatMap(({ stage, dueAt }) => (stage === 'open' ? (dueAt ?? []) : [])),
    ...ballots.flatMap(({ tally, closesAt }) => (tally === undefined ? (closesAt ?? []) : [])),
    ...shares.flatMap((share) => (isOpenShare(share) && openPayers(share).length > 0 ? (share.dueAt ?? []) : [])),
  ].toSorted();
  const open = state.closed === undefined;
  const [dueAt] = due;
  const current = steps.filter(({ stage }) => stage === 'open').map(({ step }) => step);
  const around = places.flatMap((place) => neighbourhood.ancestors(place).map(({ id }) => id));
  const owners = current.flatMap((step) => template.steps[step]?.owner ?? []);
  return {
    kind: 'assembly',
    open,
    ...(open && dueAt !== undefined && { dueAt }),
    labels: {
      template: source === undefined ? [] : [source.template],
      place: [...new Set(around)],
      owner: [...new Set(owners)],
      step: current,
      origin: origin === undefined ? [] : [origin],
    },
    data: {
      title: template.title,
      openedAt,
      requests: requests.length,
      decision: decisions.at(-1)?.id ?? null,
      late: steps.filter(({ late }) => late).map(({ step }) => step),
    },
  };
}
