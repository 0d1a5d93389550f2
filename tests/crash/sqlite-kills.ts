import { fileURLToPath } from 'node:url';

import { openSqlite } from '@linli/sqlite';

import { type Aftermath, aftermathOf } from './aftermath.ts';
import { killWorkers } from './kill-workers.ts';

const worker = fileURLToPath(new URL('sqlite-worker.ts', import.meta.url));

/** Kills the writers of a file, then looks whether every promise was kept. */
export async function killSqlite(path: string, kills: number, seed: number): Promise<Aftermath> {
  const lines = await killWorkers({ program: [worker, path], kills, workers: 3, longest: 80, seed });
  const store = await openSqlite(path);
  try {
    const { broken, ...counts } = await aftermathOf(store, lines);
    return { ...counts, broken: [...broken, ...(await store.findDamage())] };
  } finally {
    await store.close();
  }
}
