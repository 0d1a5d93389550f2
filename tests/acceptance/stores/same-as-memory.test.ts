import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openMemoryStore } from '@linli/core/memory';
import type { Store } from '@linli/core/stream';
import { openSqlite } from '@linli/sqlite';

import { freshStore, startServer, type TestServer } from '../../../packages/postgres/test/server.ts';
import { type Action, actions, all } from './actions.ts';

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), 'linli-same-'));
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const end = '2026-10-01T08:00:00.000Z';

/**
 * What a store says to a row of actions, everything it keeps in the end (entries of one kind in any order), and how all
 * of it goes on in a tenant that was filled from a backup.
 */
async function storyOf(store: Store, row: readonly Action[]): Promise<readonly unknown[]> {
  const memory = { taken: [] };
  const said: unknown[] = [];
  for (const action of row) {
    said.push(await action(store, memory).catch((error: unknown) => String(error)));
  }
  for (const tenant of ['willow', 'poplar']) {
    const entries = await all(store.backup(tenant));
    said.push(entries.filter(({ entry }) => entry === 'event'));
    said.push(new Set(entries));
    await store.restore(`copy of ${tenant}`, entries);
  }
  said.push(await store.fire({ at: end, limit: Infinity }));
  for (const tenant of ['willow', 'poplar', 'copy of willow', 'copy of poplar']) {
    said.push(new Set(await store.find(tenant, { stale: true })));
  }
  await store.close();
  return said;
}

let files = 0;

describe.each<[string, () => Promise<Store>]>([
  ['SQLite', () => openSqlite(join(folder, `${(files += 1)}.db`))],
  ['PostgreSQL', () => freshStore(server, 1)],
])('a store on %s', (_, openStore) => {
  it('says and keeps the same as a store in memory, whatever is done to both', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(actions, { minLength: 10, maxLength: 40 }), async (row) => {
        const story = await storyOf(await openStore(), row);
        expect(story).toEqual(await storyOf(openMemoryStore(), row));
      }),
      { numRuns: 60 },
    );
  });
});
