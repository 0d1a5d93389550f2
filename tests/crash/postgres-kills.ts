import { fileURLToPath } from 'node:url';

import { openPostgres } from '@linli/postgres';

import { type Aftermath, aftermathOf } from './aftermath.ts';
import { killWorkers } from './kill-workers.ts';

const worker = fileURLToPath(new URL('postgres-worker.ts', import.meta.url));

/** Kills those who work in a database, then looks whether every promise was kept. */
export async function killPostgres(url: string, schema: string, kills: number, seed: number): Promise<Aftermath> {
  const lines = await killWorkers({ program: [worker, url, schema], kills, workers: 3, longest: 120, seed });
  const store = await openPostgres({ connection: url, schema });
  try {
    return await aftermathOf(store, lines);
  } finally {
    await store.close();
  }
}
