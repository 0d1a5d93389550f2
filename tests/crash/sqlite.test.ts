import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, expect, it } from 'vitest';

import { openSqlite, type SqliteStore } from '@linli/sqlite';

import { killWorkers } from './kill-workers.ts';
import { killSqlite } from './sqlite-kills.ts';
import { at, command, tenant } from './workload.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seed = Number(process.env['LINLI_SEED']);

it(`keeps every answered command and fires each wake once through 100 kills of its writers (seed ${seed})`, async () => {
  const { written, fired, sent, broken } = await killSqlite(join(folder, 'killed.db'), 100, seed);
  expect(broken).toEqual([]);
  expect(Math.min(written, fired, sent)).toBeGreaterThan(0);
});

it(`restores all or nothing when it is killed meanwhile (seed ${seed})`, async () => {
  const source = await openSqlite(join(folder, 'source.db'));
  await source.append(
    tenant,
    Array.from({ length: 2000 }, (_, number) => command(`c${number}`)),
    { at, key: 'k1' },
  );
  const backup = await backupOf(source);
  await source.close();
  const lines = join(folder, 'backup.jsonl');
  writeFileSync(lines, `${backup.join('\n')}\n`);
  const restorer = fileURLToPath(new URL('sqlite-restorer.ts', import.meta.url));
  for (let life = 0; life < 4; life += 1) {
    const path = join(folder, `restored-${life}.db`);
    await killWorkers({
      program: [restorer, path, lines],
      kills: 1,
      workers: 1,
      longest: 600,
      seed: seed + life,
    });
    const store = await openSqlite(path);
    const found = await backupOf(store);
    if (found.length === 2)
      await store.restore(
        tenant,
        backup.map((line): unknown => JSON.parse(line)),
      );
    else expect(found).toEqual(backup);
    expect(await backupOf(store)).toEqual(backup);
    expect(await store.findDamage()).toEqual([]);
    await store.close();
  }
});

async function backupOf(store: SqliteStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const entry of store.backup(tenant)) lines.push(JSON.stringify(entry));
  return lines;
}
