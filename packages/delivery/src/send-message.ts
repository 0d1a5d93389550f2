import type { OutgoingMessage, Store } from '@linli/core/stream';
import { LinliError } from '@linli/errors';

import { raise } from './raise.ts';
import type { ChooseSender } from './sender.ts';

/** Milliseconds that one message may take, unless told. */
export const usualTimeLimit = 20_000;

/** How a message is sent. */
export interface SendOptions {
  /** The instant of sending; whoever delivers tries once what is due then. */
  readonly at: Date;
  /** Which sender a message goes by. */
  readonly sender: ChooseSender;
  /** Milliseconds that one message may take (20,000). */
  readonly timeLimit?: number;
}

/** A message to be sent. */
export interface Sending {
  readonly tenant: string;
  readonly message: OutgoingMessage;
  /** Which try this is, from 1. */
  readonly attempt: number;
}

/**
 * Sends one message with the personal records that it names: what `deliver` does with each of an outbox, for those who
 * keep their messages in a queue of their own.
 *
 * @param store - where the personal records are
 * @param sending - the message, whose it is, and which try this is
 * @returns why it was not sent, without anything personal in it; `undefined` where it was
 * @throws LinliError what the store throws
 *
 * @example
 * ```ts
 * import { openMemoryStore } from '@linli/core/memory';
 * import { sendMessage } from '@linli/delivery';
 *
 * const message = { id: 'm1', template: 'reply', to: 'resident/7', values: {} };
 * const options = { at: new Date('2026-09-30T08:00:00Z'), sender: () => undefined };
 * const failure = await sendMessage(openMemoryStore(), { tenant: 'willow', message, attempt: 1 }, options);
 * failure?.code; // => 'DELIVERY_ADDRESS'
 * ```
 */
export async function sendMessage(
  store: Pick<Store, 'personal'>,
  { tenant, message, attempt }: Sending,
  { at, sender, timeLimit = usualTimeLimit }: SendOptions,
): Promise<LinliError | undefined> {
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
    const chosen = sender(message, tenant);
    if (chosen === undefined) throw raise('DELIVERY_ADDRESS', { data: { template: message.template } });
    await Promise.race([chosen.send(message, { tenant, at, attempt, personal, signal: over.signal }), late]);
    return undefined;
  } catch (error) {
    // Texts of others can hold addresses and names, so only their codes are kept.
    return error instanceof LinliError ? error : raise('DELIVERY_FAILED', { data: { reason: codeOf(error) } });
  } finally {
    clearTimeout(timer);
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
