import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDesk } from '@linli/core';
import type { CaseState } from '@linli/core/case';
import type { Store } from '@linli/core/stream';
import { openPostgres } from '@linli/postgres';
import { openSqlite } from '@linli/sqlite';
import { type CaseOpening, type CaseRunner, walkCase } from '@linli/testing';

import { startServer, type TestServer } from '../../../packages/postgres/test/server.ts';

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), 'linli-walk-'));
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const walks = fc.array(fc.nat({ max: 5399 }), { maxLength: 40 });

describe.each<[string, () => Promise<Store>]>([
  ['SQLite', () => openSqlite(join(folder, 'cases.db'))],
  ['PostgreSQL', () => openPostgres({ connection: server.url })],
])('a desk on %s and the model of a case', (_, openStore) => {
  it('agree on whatever commands come', async () => {
    const store = await openStore();
    let tenants = 0;
    const runner = ({ linli, stream }: CaseOpening): CaseRunner => {
      tenants += 1;
      const desk = openDesk({ linli, store, tenant: `walk-${tenants}` });
      return {
        command: (command, at) => desk.command(stream, command, { at, by: 'lin' }),
        advance: (at) => desk.advance({ at }),
        state: async () => (await desk.state<CaseState>(stream)).state,
      };
    };
    await fc.assert(
      fc.asyncProperty(walks, async (choices) => {
        expect(await walkCase(choices, runner)).toHaveLength(choices.length);
      }),
      { numRuns: 25 },
    );
    await store.close();
  });
});
