// `node tests/crash/main.ts [--store sqlite|postgres] [--kills N] [--seed S]`: as the crash tests, for as long as one
// likes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { startServer } from '../../packages/postgres/test/server.ts';
import type { Aftermath } from './aftermath.ts';
import { killPostgres } from './postgres-kills.ts';
import { killSqlite } from './sqlite-kills.ts';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite' },
    kills: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '20260930' },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
const aftermath = values.store === 'postgres' ? await onServer() : await inFolder();
process.stdout.write(`${JSON.stringify({ store: values.store, kills, seed, ...aftermath })}\n`);
process.exitCode = aftermath.broken.length === 0 ? 0 : 1;

async function inFolder(): Promise<Aftermath> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-crash-'));
  try {
    return await killSqlite(join(folder, 'killed.db'), kills, seed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onServer(): Promise<Aftermath> {
  const server = await startServer({ durable: true });
  try {
    return await killPostgres(server.url, 'killed', kills, seed);
  } finally {
    await server.stop();
  }
}
