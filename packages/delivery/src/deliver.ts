import type { MessageState, Store } from '@linli/core/stream';
import { LinliError } from '@linli/errors';

import type { Hold } from './quiet-hours.ts';
import { raise } from './raise.ts';
import { retryAt, type RetryPolicy, usualRetry } from './retry.ts';
import type { ChooseSender } from './sender.ts';

/** How messages are delivered. */
export interface DeliverOptions {
  /** The instant; each message that is due then is tried once. */
  readonly at: Date;
  /** Which sender a message goes by. */
  readonly sender: ChooseSender;
  /** How many messages at most (100). All of them are under way at once. */
  readonly limit?: number;
  /** Milliseconds that one message may take (20,000). */
  readonly timeLimit?: number;
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
  const { at, limit = 100, timeLimit = 20_000 } = options;
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
  try {
    await send(store, state, options);
  } catch (error) {
    const { isFinal, reason } = failureOf(error);
    const next = isFinal ? undefined : retryAt(attempts, at, retry)?.toISOString();
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

async function send(
  store: Pick<Store, 'personal'>,
  { tenant, message, attempts }: MessageState,
  { at, sender, timeLimit = 20_000 }: DeliverOptions,
): Promise<void> {
  const chosen = sender(message, tenant);
  if (chosen === undefined) throw raise('DELIVERY_ADDRESS', { data: { template: message.template } });
  const keys = message.personal ?? [];
  const records = keys.length === 0 ? undefined : await store.personal(tenant, keys);
  const personal = keys.flatMap((key) => records?.get(key) ?? []);
  const over = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over.abort();
      reject(raise('DELIVERY_TIME', { data: { limit: timeLimit } }));
    }, timeLimit);
  });
  try {
    const context = { tenant, at, attempt: attempts, personal, signal: over.signal };
    await Promise.race([chosen.send(message, context), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Why it failed, as it may be kept: texts of others can hold addresses and names, so only their codes are. */
function failureOf(error: unknown): { readonly isFinal: boolean; readonly reason: string } {
  const known = error instanceof LinliError ? error : raise('DELIVERY_FAILED', { data: { reason: codeOf(error) } });
  return { isFinal: finalCodes.has(known.code), reason: `${known.code}: ${known.message}` };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
