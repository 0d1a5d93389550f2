import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

import { raise } from '../raise.ts';
import type { Target } from './target.ts';

/** What goes along with a body. */
export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** How many bytes of the answer are read at most. */
  readonly replyLimit: number;
}

/**
 * Posts a body to the address that was found for the target, and to no other; the name counts for TLS and the header
 * `Host`. A redirect is an answer like any other.
 *
 * @returns the status, once the whole answer is read
 */
export function post({ url, address, family }: Target, body: string, options: PostOptions): Promise<number> {
  const { headers, signal, replyLimit } = options;
  const { request } = url.protocol === 'https:' ? https : http;
  // The name was looked up and its addresses checked; a second look-up could answer something else.
  const lookup: LookupFunction = (_host, { all }, answer) =>
    all === true ? answer(null, [{ address, family }]) : answer(null, address, family);
  return new Promise((resolve, reject) => {
    const sending = request(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      lookup,
      agent: false,
      signal,
    });
    sending.once('error', reject);
    sending.once('response', (reply) => {
      let bytes = 0;
      reply.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= replyLimit) return;
        sending.destroy();
        reject(raise('HOOK_REPLY', { data: { host: url.hostname, limit: replyLimit } }));
      });
      reply.once('error', reject);
      reply.once('aborted', () => reject(raise('DELIVERY_FAILED', { data: { reason: 'ECONNRESET' } })));
      reply.once('end', () => resolve(reply.statusCode ?? 0));
    });
    sending.end(body);
  });
}
