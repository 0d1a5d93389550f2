import { createHmac } from 'node:crypto';

/**
 * The signature of a webhook: HMAC-SHA-256 over the timestamp, a dot and the body. A receiver computes the same with
 * the shared secret, compares in constant time, and refuses timestamps that are minutes old.
 *
 * @param secret - what both sides know
 * @param timestamp - the header `Linli-Timestamp`: seconds since 1970
 * @param body - the body as it came
 * @returns the header `Linli-Signature`
 *
 * @example
 * ```ts
 * import { signatureOf } from '@linli/delivery/webhook';
 *
 * signatureOf('secret', '1790755200', '{}').slice(0, 11); // => 'v1=3bb278df'
 * ```
 */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}
