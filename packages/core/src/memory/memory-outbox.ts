import { compareText } from '../stream/code-points.ts';
import type { MessageState, Outbox } from '../stream/store.ts';
import { copy } from './copy.ts';
import type { TenantData } from './tenant-data.ts';

/** A message, how it fares, and when it may be taken next: what it waits for, or the end of a lease. */
export type KeptMessage = MessageState & {
  readonly due: string;
  /** How many were written before it, of any tenant. */
  readonly number: number;
};

/** The messages of all tenants on their way out. */
export function memoryOutbox(tenants: ReadonlyMap<string, TenantData>, checkOpen: () => void): Outbox {
  const messagesOf = (tenant: string) => [...(tenants.get(tenant)?.messages.values() ?? [])];
  const keep = (kept: KeptMessage) => tenants.get(kept.tenant)?.messages.set(kept.message.id, kept);
  return {
    take: async ({ at, limit, lease }) => {
      checkOpen();
      const leasedUntil = new Date(Date.parse(at) + lease).toISOString();
      return [...tenants.keys()]
        .flatMap(messagesOf)
        .filter(({ state, due }) => state === 'waiting' && due <= at)
        .toSorted((a, b) => compareText(a.due, b.due) || a.number - b.number)
        .slice(0, Math.max(0, limit))
        .map((kept) => {
          const taken = { ...kept, due: leasedUntil, attempts: kept.attempts + 1 };
          keep(taken);
          return stateOf(taken);
        });
    },
    settle: async ({ tenant, message, attempts }, outcome) => {
      checkOpen();
      const kept = tenants.get(tenant)?.messages.get(message.id);
      if (kept?.state !== 'waiting') return;
      if ('sent' in outcome) keep({ ...kept, state: 'sent' });
      else if (kept.attempts !== attempts) return;
      else if ('dead' in outcome) keep({ ...kept, state: 'dead', failure: outcome.dead });
      else keep({ ...kept, failure: outcome.failed, due: outcome.retryAt });
    },
    list: async (tenant, wanted, limit = 1000) => {
      checkOpen();
      return messagesOf(tenant)
        .filter(({ state }) => state === wanted)
        .slice(0, Math.max(0, limit))
        .map(stateOf);
    },
    redrive: async (tenant, at, ids) => {
      checkOpen();
      const chosen = messagesOf(tenant).filter(
        ({ state, message }) => state === 'dead' && (ids === undefined || ids.includes(message.id)),
      );
      for (const kept of chosen) keep({ ...kept, state: 'waiting', attempts: 0, due: at });
      return chosen.length;
    },
  };
}

function stateOf({ tenant, message, state, attempts, failure }: KeptMessage): MessageState {
  return copy({ tenant, message, state, attempts, ...(failure === undefined ? {} : { failure }) });
}
