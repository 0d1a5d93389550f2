import fc from 'fast-check';
import { expect, it } from 'vitest';

import { openMemoryStore } from '@linli/core/memory';
import type { Store } from '@linli/core/stream';
import { openSqlite } from '@linli/sqlite';

import { openFolder } from './places.ts';
import { all } from './samples.ts';
import { type Action, actions } from './support/actions.ts';

const newPath = openFolder();

/** What a store says to a row of actions, and everything it keeps in the end; entries of one kind in any order. */
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
  }
  await store.close();
  return said;
}

it('says and keeps the same as a store in memory, whatever is done to both', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { minLength: 10, maxLength: 40 }), async (row) => {
      const inFile = await storyOf(await openSqlite(newPath()), row);
      expect(inFile).toEqual(await storyOf(openMemoryStore(), row));
    }),
    { numRuns: 60 },
  );
});
