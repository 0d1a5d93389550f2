import { changed } from './acting.ts';
import type { EventOf } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import type { CostShare } from './share-state.ts';

type ShareEvent = EventOf<'costs-shared' | 'consented' | 'paid' | 'payers-reminded' | 'costs-settled'>;

/** What an event about costs changes. */
export function inShare(state: AssemblyState, event: ShareEvent): Partial<AssemblyState> {
  const { shares } = state;
  const isIt = ({ share }: { readonly share: string }) => share === event.share;
  switch (event.type) {
    case 'costs-shared': {
      const { share, total, parts, limit, replaces } = event;
      const fresh = { share, total, parts: parts.map((part) => ({ ...part, paid: 0 })), reminded: false };
      return {
        shares: [
          ...shares.map((each) => (each.share === replaces ? { ...each, replacedBy: share } : each)),
          { ...fresh, ...(limit !== undefined && { limit }) },
        ],
      };
    }
    case 'consented':
      return { shares: shares.map((share) => (isIt(share) ? consented(share, event) : share)) };
    case 'paid': {
      const { payer, amount } = event;
      return {
        shares: changed(shares, isIt, ({ parts }) => ({
          parts: changed(
            parts,
            (part) => part.payer === payer,
            ({ paid }) => ({ paid: paid + amount }),
          ),
        })),
      };
    }
    case 'payers-reminded':
      return { shares: changed(shares, isIt, () => ({ reminded: true })) };
    default:
      return { shares: changed(shares, isIt, () => ({ settledAt: event.at })) };
  }
}

/** With the last consent the time for paying begins; whoever takes a consent back ends it. */
function consented(share: CostShare, { payer, agrees, dueAt }: EventOf<'consented'>): CostShare {
  const { dueAt: _, ...others } = share;
  const parts = changed(
    share.parts,
    (part) => part.payer === payer,
    () => ({ agrees }),
  );
  return { ...others, parts, ...(dueAt !== undefined && { dueAt, reminded: false }) };
}
