import { describe, expect, it } from 'vitest';

import { openSqlite } from '@linli/sqlite';
import { storeContract } from '@linli/testing';

import { openFolder } from './places.ts';

const newPath = openFolder();

describe('a store in a SQLite file', () => {
  it.each(storeContract(() => openSqlite(newPath())))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
