import { afterAll, beforeAll, expect, test } from 'vitest';

import { storeContract } from '@linli/testing';

import { freshStore, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test.each(storeContract(() => freshStore(server, 4)))('$name', async ({ run }) => {
  await expect(run()).resolves.toBeUndefined();
});
