import type { OutgoingMessage, Wake } from '../stream/stream-event.ts';
import type { AssemblyEvent } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import type { CostShare } from './share-state.ts';
import { isOpenShare, openPayers } from './share-state.ts';
import { closing } from './votes.ts';

/** What happens by itself: a step or an answer is late, a vote closes, whoever has not paid is reminded. */
export function wakesOf(state: AssemblyState | undefined): Wake<AssemblyEvent>[] {
  if (state === undefined || state.closed !== undefined) return [];
  const { id, steps, blames, ballots, shares } = state;
  return [
    ...steps.flatMap(({ step, stage, dueAt, overdue }): Wake<AssemblyEvent>[] =>
      stage !== 'open' || dueAt === undefined || overdue
        ? []
        : [{ key: `step:${step}`, at: dueAt, event: { type: 'step-overdue', at: dueAt, step } }],
    ),
    ...blames.flatMap(({ party, stage, dueAt, late }): Wake<AssemblyEvent>[] =>
      stage !== 'open' || dueAt === undefined || late
        ? []
        : [{ key: `blame:${party}`, at: dueAt, event: { type: 'blame-overdue', at: dueAt, party } }],
    ),
    ...ballots.flatMap((ballot): Wake<AssemblyEvent>[] => {
      const { closesAt: at, tally } = ballot;
      if (at === undefined || tally !== undefined) return [];
      return [{ key: `ballot:${ballot.ballot}`, at, event: { ...closing(id, ballot), at } }];
    }),
    ...shares.flatMap((share) => reminderOf(id, share)),
  ];
}

function reminderOf(id: string, share: CostShare): Wake<AssemblyEvent>[] {
  const { share: name, dueAt: at, reminded } = share;
  if (at === undefined || reminded || !isOpenShare(share)) return [];
  const payers = openPayers(share);
  const messages = payers.map((payer) => reminderTo(`${id}#${name}@${at}`, share, payer));
  return [{ key: `share:${name}`, at, event: { type: 'payers-reminded', at, share: name, payers }, messages }];
}

function reminderTo(reminder: string, { share, parts }: CostShare, payer: string): OutgoingMessage {
  const part = parts.find((each) => each.payer === payer);
  const open = (part?.amount ?? 0) - (part?.paid ?? 0);
  return {
    id: `assembly/${reminder}/${payer}`,
    template: 'cost-share-reminder',
    to: payer,
    values: { share, open },
  };
}
