import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

import { afterEach, expect, test } from 'vitest';

import { signatureOf, webhookSender } from '@linli/delivery/webhook';

const message = { id: 'm/1', template: 'reply', to: 'unit/water', values: { title: '消火栓\n漏水' } };
const at = new Date('2026-09-30T08:00:00Z');
const personal = [{ key: 'case/r1#request', subjects: ['resident/7'], data: { name: '林某某', phone: '13812345678' } }];
const context = () => ({ tenant: 'willow', at, attempt: 1, personal, signal: AbortSignal.timeout(30_000) });

const ends: (() => unknown)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A receiver on this machine, which the sender is allowed to reach. */
async function receiver(answer: (request: IncomingMessage, reply: ServerResponse) => unknown) {
  const server = createServer((request, reply) => void answer(request, reply));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: () => `http://hook.example:${port}/in`, port };
}

const own = { secret: 'secret', allow: ['127.0.0.0/8'], lookup: async () => [{ address: '127.0.0.1', family: 4 }] };

test('a message arrives with its id, signed, under its name, and without anything personal', async () => {
  let headers: IncomingMessage['headers'] = {};
  let body = '';
  const { url, port } = await receiver(async (request, reply) => {
    headers = request.headers;
    body = await text(request);
    reply.writeHead(204).end();
  });
  await webhookSender({ ...own, url }).send(message, context());
  expect(JSON.parse(body)).toEqual({ tenant: 'willow', ...message });
  expect(headers).toMatchObject({
    host: `hook.example:${port}`,
    'idempotency-key': 'm%2F1',
    'linli-timestamp': '1790755200',
    'linli-signature': signatureOf('secret', '1790755200', body),
  });
});

test('personal data goes only where the program puts it in', async () => {
  let body = '';
  const { url } = await receiver(async (request, reply) => {
    body = await text(request);
    reply.end('ok');
  });
  const bodyOf = (_: unknown, given: ReturnType<typeof context>) => ({ phone: given.personal[0]?.data.phone });
  await webhookSender({ ...own, url, body: (one) => bodyOf(one, context()) }).send(message, context());
  expect(JSON.parse(body)).toEqual({ phone: '13812345678' });
});

test.each([301, 302, 307, 400, 404, 410, 429, 500, 503])(
  'status %i is a failure, and redirects lead nowhere',
  async (status) => {
    let asked = 0;
    const { url } = await receiver((_, reply) => {
      asked += 1;
      reply.writeHead(status, { location: 'http://127.0.0.1/secret' }).end();
    });
    const attempt = webhookSender({ ...own, url }).send(message, context());
    await expect(attempt).rejects.toMatchObject({ code: 'HOOK_STATUS', data: { host: 'hook.example', status } });
    expect(asked).toBe(1);
  },
);

test('an endless answer is cut off', async () => {
  const { url } = await receiver((_, reply) => {
    const more = setInterval(() => reply.write(Buffer.alloc(16_384)), 1);
    reply.once('close', () => clearInterval(more));
  });
  const attempt = webhookSender({ ...own, url, replyLimit: 50_000 }).send(message, context());
  await expect(attempt).rejects.toMatchObject({ code: 'HOOK_REPLY', data: { limit: 50_000 } });
});

test('a receiver that never answers is left when the time is over', async () => {
  const { url } = await receiver(() => undefined);
  const over = new AbortController();
  const attempt = webhookSender({ ...own, url }).send(message, { ...context(), signal: over.signal });
  setTimeout(() => over.abort(), 50);
  await expect(attempt).rejects.toMatchObject({ name: 'AbortError' });
});

test('a name that means something else a moment later is not asked again', async () => {
  const { url } = await receiver((_, reply) => reply.end());
  let asked = 0;
  const lookup = async () => [{ address: (asked += 1) === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }];
  await webhookSender({ ...own, url, lookup }).send(message, context());
  expect(asked).toBe(1);
});

test('a receiver without an address is told as such', async () => {
  const attempt = webhookSender({ ...own, url: () => undefined }).send(message, context());
  await expect(attempt).rejects.toMatchObject({ code: 'DELIVERY_ADDRESS' });
});
