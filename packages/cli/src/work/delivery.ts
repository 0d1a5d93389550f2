import type { Store } from '@linli/core/stream';
import { type ChooseSender, deliver, type Delivery, sendMessage } from '@linli/delivery';
import { LinliError } from '@linli/errors';

/** How a worker's messages leave. */
export interface WorkerDelivery {
  /** Tries once what is due, and says what became of it. */
  readonly deliver: (at: Date) => Promise<readonly Delivery[]>;
  readonly stop: () => Promise<void>;
}

/** What is delivered, and by whom. */
export interface DeliveryOptions {
  /** The store's place, and the store. */
  readonly place: string;
  readonly store: Store;
  readonly sender: ChooseSender;
  /** Whether messages leave by way of pg-boss, on the same database. */
  readonly boss: boolean;
}

/** Opens delivery from the store's own outbox, or by way of pg-boss. */
export async function openDelivery({ place, store, sender, boss }: DeliveryOptions): Promise<WorkerDelivery> {
  if (!boss) return { deliver: (at) => deliver(store, { at, sender }), stop: async () => undefined };
  const { openBossDelivery } = await import('@linli/postgres/boss');
  const queue = await openBossDelivery({ connection: place });
  return {
    async deliver(at) {
      await queue.handOver({ at: at.toISOString() });
      const sent = await queue.sendWaiting(async ({ tenant, message }) => {
        const failure = await sendMessage(store, { tenant, message, attempt: 1 }, { at, sender });
        if (failure !== undefined) throw failure;
      });
      return sent.map(({ tenant, message: { id, template }, failure }) => {
        const about = { tenant, id, template };
        if (failure === undefined) return { ...about, outcome: 'sent' };
        return { ...about, outcome: 'failed', reason: reasonOf(failure) };
      });
    },
    stop: () => queue.stop(),
  };
}

function reasonOf(failure: unknown): string {
  return failure instanceof LinliError ? `${failure.code}: ${failure.message}` : String(failure);
}
