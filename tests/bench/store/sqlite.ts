import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openSqlite } from '@linli/sqlite';

import type { BenchReport, BenchRow } from '../report.ts';
import { type BareSqlite, openBareSqlite } from './bare-sqlite.ts';
import { batches, batchesOf, commandsOf, each, firingOf, streams, wholeCommandsOf } from './candidates.ts';
import { fillEvents, fillWakes, tenant } from './load.ts';
import { measure } from './measure.ts';

const million = 1_000_000;

/** The embedded store against the database under it: batches, single commands, wakes, and a file of a million events. */
export async function benchSqlite(): Promise<Omit<BenchReport, 'name'>> {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'));
  try {
    return {
      rows: [
        ...(await appendRows(join(folder, 'normal'), 'normal')),
        ...(await appendRows(join(folder, 'full'), 'full')),
        ...(await fireRows(join(folder, 'few.db'), 0)),
        ...(await fireRows(join(folder, 'many.db'), million)),
      ],
      notes: await largeFileNotes(join(folder, 'large.db')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function appendRows(path: string, durability: 'normal' | 'full'): Promise<readonly BenchRow[]> {
  const store = await openSqlite(`${path}.db`, { durability });
  const bare = openBareSqlite(`${path}-bare.db`, durability);
  const singles = durability === 'normal' ? 2000 : 500;
  const rows = [
    ...(await measure(`events, 1,000 in a batch, synchronous ${durability}`, [
      batchesOf(store),
      { name: 'node:sqlite by hand', work: async () => bareBatches(bare), count: async () => bare.count() },
    ])),
    ...(await measure(`commands one by one, synchronous ${durability}`, [
      commandsOf(store, singles),
      { name: 'node:sqlite by hand', work: async () => bareCommands(bare, singles), count: async () => bare.count() },
    ])),
    ...(await measure(`the same with wakes, summary and message`, [wholeCommandsOf(store, singles)])),
    ...(await measure(`the same, 64 at once`, [wholeCommandsOf(store, singles * 2, 64)])),
  ];
  bare.close();
  await store.close();
  return rows;
}

function bareBatches(bare: BareSqlite): number {
  for (let batch = 0; batch < batches; batch += 1) bare.batch(streams, each);
  return batches * streams * each;
}

function bareCommands(bare: BareSqlite, count: number): number {
  for (let number = 0; number < count; number += 1) bare.command();
  return count;
}

async function fireRows(path: string, waiting: number): Promise<readonly BenchRow[]> {
  const store = await openSqlite(path);
  await fillWakes(store, 'far', waiting, '2030-01-01T00:00:00.000Z');
  const beside = waiting === 0 ? '' : `, ${waiting.toLocaleString('en')} waiting`;
  const rows = [
    ...(await measure(`wakes fired one by one${beside}`, [firingOf(store, 'single', 2000, 1)])),
    ...(await measure(`wakes fired 1,000 in a batch${beside}`, [firingOf(store, 'batch', 20_000, 1000)])),
  ];
  await store.close();
  return rows;
}

async function largeFileNotes(path: string): Promise<readonly string[]> {
  const filled = await openSqlite(path);
  await fillEvents(filled, 'case', million);
  await filled.close();
  const begin = performance.now();
  const store = await openSqlite(path);
  await store.version(tenant, 'case/1');
  const opened = performance.now() - begin;
  const before = process.memoryUsage().rss;
  let most = before;
  let events = 0;
  const reading = performance.now();
  for await (const _ of store.readAll(tenant)) {
    events += 1;
    if (events % 10_000 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  const speed = (events / (performance.now() - reading)) * 1000;
  await store.close();
  return [
    `a file of ${events.toLocaleString('en')} events is open after ${opened.toFixed(1)} ms, its first answer included`,
    `reading all of it: ${Math.round(speed).toLocaleString('en')} events a second, ${((most - before) / 2 ** 20).toFixed(0)} MB more memory at most`,
  ];
}
