import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from 'vitest';

/** Makes a folder that goes away with the tests of a file; answers what gives a new path in it each time. */
export function openFolder(): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'linli-sqlite-'));
  let files = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => {
    files += 1;
    return join(folder, `${files}.db`);
  };
}
