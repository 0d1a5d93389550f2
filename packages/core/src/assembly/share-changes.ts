import { changed } from './acting.ts';
import type { EventOf } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';

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
    case 'consented': {
      const { payer, agrees, dueAt } = event;
      const answered = ({ parts }: { readonly parts: AssemblyState['shares'][number]['parts'] }) => ({
        parts: changed(
          parts,
          (part) => part.payer === payer,
          () => ({ agrees }),
        ),
        ...(dueAt !== undefined && { dueAt }),
      });
      return { shares: changed(shares, isIt, answered) };
    }
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
