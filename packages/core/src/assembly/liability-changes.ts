import { changed } from './acting.ts';
import type { EventOf } from './assembly-event.ts';
import type { AssemblyState, Blame } from './assembly-state.ts';

type LiabilityEvent = EventOf<'blamed' | 'blame-overdue' | 'cause-found' | 'rerouted'>;

/** What an event about blame and causes changes. */
export function inLiability(state: AssemblyState, event: LiabilityEvent): Partial<AssemblyState> {
  const { blames, findings } = state;
  switch (event.type) {
    case 'blamed': {
      const { party, dueAt } = event;
      return { blames: [...blames, { party, stage: 'open', late: false, ...(dueAt !== undefined && { dueAt }) }] };
    }
    case 'blame-overdue':
      return {
        blames: changed(
          blames,
          ({ party }) => party === event.party,
          () => ({ late: true }),
        ),
      };
    case 'cause-found':
      return { findings: [...findings, event], blames: blames.map((each) => judged(each, event)) };
    default:
      return { responsibility: event.responsibility };
  }
}

function judged(blame: Blame, { liable, cleared }: EventOf<'cause-found'>): Blame {
  if (liable.includes(blame.party)) return { ...blame, stage: 'liable' };
  return cleared.includes(blame.party) ? { ...blame, stage: 'cleared' } : blame;
}
