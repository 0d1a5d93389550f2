import type { MessageState, Store } from '@linli/core/stream';

import type { Hold } from './quiet-hours.ts';
import { retryAt, type RetryPolicy, usualRetry } from './retry.ts';
import { sendMessage, type SendOptions, usualTimeLimit } from './send-message.ts';

/** How messages are delivered. */
export interface DeliverOptions extends SendOptions {
  /** How many messages at most (100). All of them are under way at once. */
  readonly limit?: number;
  readonly retry?: RetryPolicy;
  /** Until when messages are held; see `quietHours`. A message that is held counts one more try. */
  readonly hold?: Hold;
}

/** What became of one message. */
export interface Delivery {
  readonly tenant: string;
  readonly id: string;
  readonly template: string;
  readonly outcome: 'sent' | 'failed' | 'held' | 'dead';
  /** Why it was not sent: a code and a text without anything personal. */
  readonly reason?: string;
  /** When it is tried again, ISO 8601 in UTC. */
  readonly retryAt?: string;
}

/** Failures that no further try would mend. */
const finalCodes = new Set(['HOOK_FORBIDDEN', 'DELIVERY_TEMPLATE', 'DELIVERY_ADDRESS']);
/** So much longer than sending a message is its own, in milliseconds, that no second sender takes it meanwhile. */
const margin = 40_000;

/**
 * Sends the messages that are due, all at once: one that hangs holds up no other. Each is sent, or tried again later,
 * or dead with its reason, and so is nothing lost. The order in which a receiver gets messages is not promised; and where
 * this program ends between sending and noting it, a message goes out again under the same id.
 *
 * @param store - whose messages
 * @returns what became of each message, in the order they were taken
 * @throws LinliError what the store throws; senders' failures are in the answer
 *
 * @example
 * ```ts
 * import { openMemoryStore } from '@linli/core/memory';
 * import { deliver } from '@linli/delivery';
 *
 * const store = openMemoryStore();
 * const at = '2026-09-30T08:00:00.000Z';
 * const messages = [{ id: 'm1', template: 'reply', to: 'resident/7', values: {} }];
 * await store.append('willow', [{ stream: 'case/r1', expected: 0, events: [], messages }], { at });
 * const sent = [];
 * const sender = { send: async (message) => void sent.push(message.id) };
 * const [delivery] = await deliver(store, { at: new Date(at), sender: () => sender });
 * delivery.outcome; // => 'sent'
 * sent; // => ['m1']
 * ```
 */
export async function deliver(
  store: Pick<Store, 'outbox' | 'personal'>,
  options: DeliverOptions,
): Promise<readonly Delivery[]> {
  const { at, limit = 100, timeLimit = usualTimeLimit } = options;
  const taken = await store.outbox.take({ at: at.toISOString(), limit, lease: timeLimit + margin });
  return Promise.all(taken.map((state) => deliverOne(store, state, options)));
}

async function deliverOne(
  store: Pick<Store, 'outbox' | 'personal'>,
  state: MessageState,
  options: DeliverOptions,
): Promise<Delivery> {
  const { tenant, message, attempts } = state;
  const { at, hold, retry = usualRetry } = options;
  const about = { tenant, id: message.id, template: message.template };
  const heldUntil = hold?.(message, at)?.toISOString();
  if (heldUntil !== undefined) {
    await store.outbox.settle(state, { failed: 'held', retryAt: heldUntil });
    return { ...about, outcome: 'held', retryAt: heldUntil };
  }
  const failure = await sendMessage(store, { tenant, message, attempt: attempts }, options);
  if (failure !== undefined) {
    const reason = `${failure.code}: ${failure.message}`;
    const next = finalCodes.has(failure.code) ? undefined : retryAt(attempts, at, retry)?.toISOString();
    if (next === undefined) {
      await store.outbox.settle(state, { dead: reason, at: at.toISOString() });
      return { ...about, outcome: 'dead', reason };
    }
    await store.outbox.settle(state, { failed: reason, retryAt: next });
    return { ...about, outcome: 'failed', reason, retryAt: next };
  }
  await store.outbox.settle(state, { sent: at.toISOString() });
  return { ...about, outcome: 'sent' };
}
