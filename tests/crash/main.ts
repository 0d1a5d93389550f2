// `node tests/crash/main.ts [--kills N] [--seed S]`: as the crash tests, for as long as one likes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { killSqlite } from './sqlite-kills.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: '20260930' } },
});
const folder = mkdtempSync(join(tmpdir(), 'linli-crash-'));
try {
  const aftermath = await killSqlite(join(folder, 'killed.db'), Number(values.kills), Number(values.seed));
  process.stdout.write(`${JSON.stringify({ kills: Number(values.kills), seed: Number(values.seed), ...aftermath })}\n`);
  process.exitCode = aftermath.broken.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
