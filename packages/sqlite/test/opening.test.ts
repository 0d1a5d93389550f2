import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { openSqlite } from '@linli/sqlite';

import { openFolder } from './places.ts';
import { all, at, noted, streamsOf, tenant } from './samples.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('support/open-once.ts', import.meta.url));

const newPath = openFolder();

describe('opening a file', () => {
  it('keeps what was written when it is closed and opened again', async () => {
    const path = newPath();
    const first = await openSqlite(path);
    await first.append(tenant, [noted('case/a')], { at, key: 'k1' });
    const before = await all(first.backup(tenant));
    await first.close();
    const second = await openSqlite(path, { durability: 'full' });
    expect(await all(second.backup(tenant))).toEqual(before);
    await second.append(tenant, [noted('case/a', 1)], { at });
    expect(await second.version(tenant, 'case/a')).toBe(2);
    await second.close();
  });

  it('lets 20 programs make and open it at the same moment', async () => {
    const path = newPath();
    const programs = Array.from({ length: 20 }, (_, number) => run(process.execPath, [program, path, `${number}`]));
    const said = await Promise.all(programs);
    expect(said.map(({ stdout }) => stdout.trim())).toEqual(Array.from({ length: 20 }, () => 'written'));
    const store = await openSqlite(path);
    expect((await streamsOf(store)).toSorted()).toEqual(Array.from({ length: 20 }, (_, n) => `case/${n}`).toSorted());
    expect(await store.findDamage()).toEqual([]);
    await store.close();
  });

  it('refuses one that a later release has written, and leaves it as it is', async () => {
    const path = newPath();
    await (await openSqlite(path)).close();
    const database = new DatabaseSync(path);
    database.exec('pragma user_version = 99');
    database.close();
    await expect(openSqlite(path)).rejects.toMatchObject({ code: 'STORE_NEWER', data: { found: 99 } });
    const after = new DatabaseSync(path);
    expect(after.prepare('select user_version from pragma_user_version').get()).toEqual({ user_version: 99 });
    after.close();
  });

  it('refuses what is not a store of Linli, and leaves it as it is', async () => {
    const text = newPath();
    writeFileSync(text, 'a list of names, and certainly not a database of any kind '.repeat(100));
    const other = newPath();
    const database = new DatabaseSync(other);
    database.exec('create table people (name text)');
    database.close();
    for (const path of [text, other]) {
      const before = readFileSync(path);
      await expect(openSqlite(path)).rejects.toMatchObject({ code: 'STORE_FOREIGN' });
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  it('says where it cannot open one', async () => {
    const folder = newPath();
    mkdirSync(folder);
    for (const path of [`${folder}/none/linli.db`, folder, ':memory:', '']) {
      await expect(openSqlite(path)).rejects.toMatchObject({ code: 'STORE_OPEN' });
    }
  });

  it('finds damage', async () => {
    const path = newPath();
    const store = await openSqlite(path);
    const many = Array.from({ length: 300 }, (_, number) => noted(`case/${number}`, 0, 'long '.repeat(50)));
    await store.append(tenant, many, { at });
    expect(await store.findDamage()).toEqual([]);
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0x55, bytes.length - 20_000, bytes.length - 12_000);
    writeFileSync(path, bytes);
    const damaged = await openSqlite(path);
    expect(await damaged.findDamage()).not.toEqual([]);
    await damaged.close();
  });
});
