import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'linli-sqlite-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The path of a file that is not there yet, in a folder that goes away with the tests. */
export function newPath(): string {
  files += 1;
  return join(folder, `${files}.db`);
}
