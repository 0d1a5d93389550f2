import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openSqlite, type SqliteStore } from '@linli/sqlite';

import type { BenchReport, BenchRow } from '../report.ts';
import { type BareSqlite, openBareSqlite } from './bare-sqlite.ts';
import type { StoreCandidate } from './candidate.ts';
import { at, countEvents, eventOf, fillEvents, fillWakes, tenant, wholeCommand } from './load.ts';
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

const batches = 20;
const streams = 100;
const each = 10;

function batchesOf(store: SqliteStore): StoreCandidate {
  let version = 0;
  return {
    name: 'linli',
    work: async () => {
      for (let batch = 0; batch < batches; batch += 1) {
        const appendings = Array.from({ length: streams }, (_, stream) => ({
          stream: `case/${stream}`,
          expected: version,
          events: Array.from({ length: each }, (_none, number) => eventOf(number + 1)),
        }));
        await store.append(tenant, appendings, { at });
        version += each;
      }
      return batches * streams * each;
    },
    count: () => countEvents(store),
  };
}

function bareBatches(bare: BareSqlite): number {
  for (let batch = 0; batch < batches; batch += 1) bare.batch(streams, each);
  return batches * streams * each;
}

function commandsOf(store: SqliteStore, count: number): StoreCandidate {
  let commands = 0;
  return {
    name: 'linli',
    work: async () => {
      for (let number = 0; number < count; number += 1) {
        commands += 1;
        const appending = { stream: `case/c${commands}`, expected: 0, events: [eventOf(commands)] };
        await store.append(tenant, [appending], { at, key: `key-${commands}` });
      }
      return count;
    },
    count: () => countEvents(store),
  };
}

function bareCommands(bare: BareSqlite, count: number): number {
  for (let number = 0; number < count; number += 1) bare.command();
  return count;
}

function wholeCommandsOf(store: SqliteStore, count: number, atOnce = 1): StoreCandidate {
  let commands = 0;
  const write = async () => {
    commands += 1;
    const name = `case/w${atOnce}-${commands}`;
    await store.append(tenant, [wholeCommand(name, commands)], { at, key: name });
  };
  return {
    name: 'linli',
    work: async () => {
      const share = Array.from({ length: Math.floor(count / atOnce) });
      const writer = async () => {
        for (const _ of share) await write();
      };
      await Promise.all(Array.from({ length: atOnce }, writer));
      return share.length * atOnce;
    },
    count: () => countEvents(store),
  };
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

function firingOf(store: SqliteStore, name: string, count: number, limit: number): StoreCandidate {
  let turns = 0;
  return {
    name: 'linli',
    prepare: async () => {
      turns += 1;
      await fillWakes(store, `${name}-${turns}`, count, at);
    },
    work: async () => {
      let fired = 0;
      while (fired < count) fired += (await store.fire({ at, limit })).length;
      return fired;
    },
    count: () => countEvents(store),
  };
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
