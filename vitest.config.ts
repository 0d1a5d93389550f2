import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

// The scenarios keep what happens in memory, which is quicker, or in the embedded store: `LINLI_STORE=sqlite`.
const embedded = fileURLToPath(new URL('tests/acceptance/embedded-store.ts', import.meta.url));
const alias = process.env['LINLI_STORE'] === 'sqlite' ? { '@linli/core/memory': embedded } : {};

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'tests/**/*.test.ts', 'examples/*/test/**/*.test.ts'],
    // Nothing under test keeps state between files, and loading the packages anew for each file is half the time.
    isolate: false,
    // The same examples on every machine; the long runs by hand try other seeds.
    env: { LINLI_SEED: process.env['LINLI_SEED'] ?? '20260930' },
    setupFiles: ['tests/seed.ts'],
    restoreMocks: true,
    // A busy machine is no failure: nothing here asserts a time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
