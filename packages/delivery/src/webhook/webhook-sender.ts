import type { OutgoingMessage } from '@linli/core/stream';

import type { SendContext, Sender } from '../sender.ts';
import { raise } from '../raise.ts';
import { post } from './post.ts';
import { signatureOf } from './signature.ts';
import { type AddressOptions, resolveTarget } from './target.ts';

/** Where webhooks go and what proves whose they are. */
export interface WebhookOptions extends AddressOptions {
  /** The address of a receiver; `undefined` where there is none, which lets the message die with that reason. */
  readonly url: (message: OutgoingMessage, context: SendContext) => string | undefined | Promise<string | undefined>;
  /** What this program and the receiver know, for the signature. */
  readonly secret: string;
  /** What is sent as JSON: the message unless told. Personal data goes only where this puts it in. */
  readonly body?: (message: OutgoingMessage, context: SendContext) => unknown;
  /** How many bytes of an answer are read at most (65,536). */
  readonly replyLimit?: number;
}

/**
 * Posts messages to web addresses. Each is signed (`Linli-Timestamp`, `Linli-Signature`) and carries its id
 * (`Idempotency-Key`), by which a receiver tells a message that comes again. Redirects are not followed: they are a
 * failure like every other status than 2xx.
 *
 * @returns a sender
 *
 * @example
 * ```ts
 * import { webhookSender } from '@linli/delivery/webhook';
 *
 * const sender = webhookSender({ url: () => 'https://localhost/inbox', secret: 'secret', lookup: async () => [{ address: '127.0.0.1', family: 4 }] });
 * const message = { id: 'm1', template: 'reply', to: 'unit/water', values: {} };
 * try {
 *   await sender.send(message, { tenant: 'willow', at: new Date('2026-09-30T08:00:00Z'), personal: [] });
 * } catch (error) {
 *   error.code; // => 'HOOK_FORBIDDEN'
 * }
 * ```
 */
export function webhookSender(options: WebhookOptions): Sender {
  const { url, secret, body: bodyOf = usualBody, replyLimit = 65_536 } = options;
  return {
    send: async (message, context) => {
      const address = await url(message, context);
      if (address === undefined) throw raise('DELIVERY_ADDRESS', { data: { template: message.template } });
      const target = await resolveTarget(address, options);
      const body = JSON.stringify(bodyOf(message, context));
      const timestamp = String(Math.floor(context.at.getTime() / 1000));
      const status = await post(target, body, {
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Idempotency-Key': encodeURIComponent(message.id),
          'Linli-Timestamp': timestamp,
          'Linli-Signature': signatureOf(secret, timestamp, body),
          'User-Agent': 'Linli',
        },
        signal: context.signal,
        replyLimit,
      });
      if (status < 200 || status > 299) {
        throw raise('HOOK_STATUS', { data: { host: target.url.hostname, status } });
      }
    },
  };
}

function usualBody({ id, template, to, values }: OutgoingMessage, { tenant }: SendContext): object {
  return { tenant, id, template, to, values };
}
