import { describe, expect, it } from 'vitest';

import { openMemoryStore } from '@linli/core/memory';
import { storeContract } from '@linli/testing';

describe('a store in memory', () => {
  it.each(storeContract(openMemoryStore))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
