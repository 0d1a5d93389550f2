import { describe, expect, it } from 'vitest';

import { openSqlite } from '@linli/sqlite';
import { storeContract } from '@linli/testing';

import { newPath } from './places.ts';

describe('a store in a SQLite file', () => {
  it.each(storeContract(() => openSqlite(newPath())))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
