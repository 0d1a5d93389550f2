import { changed } from './acting.ts';
import type { EventOf } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';

type BallotEvent = EventOf<'ballot-opened' | 'voted' | 'ballot-closed'>;

/** What an event of a vote changes. */
export function inBallot(state: AssemblyState, event: BallotEvent): Partial<AssemblyState> {
  const isIt = ({ ballot }: { readonly ballot: string }) => ballot === event.ballot;
  switch (event.type) {
    case 'ballot-opened': {
      const { type: _, at: _at, by: _by, record: _record, ...ballot } = event;
      return { ballots: [...state.ballots, { ...ballot, votes: [], spent: false }] };
    }
    case 'voted': {
      const { voter, choice, at } = event;
      return { ballots: changed(state.ballots, isIt, ({ votes }) => ({ votes: [...votes, { voter, choice, at }] })) };
    }
    default: {
      const { tally, decision, ballot, at } = event;
      return {
        ballots: changed(state.ballots, isIt, () => ({ tally, ...(decision !== undefined && { decision }) })),
        ...(decision !== undefined && { decisions: [...state.decisions, { id: decision, from: ballot, at }] }),
      };
    }
  }
}
