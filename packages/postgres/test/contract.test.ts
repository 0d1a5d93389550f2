import { afterAll, beforeAll, test } from 'vitest';

import { storeContract } from '@linli/testing';

import { freshStore, startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test.each(storeContract(() => freshStore(server, 4)))('$name', ({ run }) => run());
