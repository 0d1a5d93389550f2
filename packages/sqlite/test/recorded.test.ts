import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { openMemoryStore } from '@linli/core/memory';
import type { Store } from '@linli/core/stream';
import { openSqlite } from '@linli/sqlite';

import { openFolder } from './places.ts';
import { all } from './samples.ts';
import { deskOn, type Picture, pictureOf, tenant } from './support/office.ts';

const newPath = openFolder();
const folder = new URL('fixtures/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, folder));
const versions = readdirSync(folder).flatMap((name) => (name.endsWith('.db.gz') ? [name.slice(0, -6)] : []));
const evening = '2026-11-03T18:00+08:00';

/** What release `version` wrote. */
function recorded(version: string): { readonly picture: Picture; readonly entries: readonly unknown[] } {
  const lines = fixture(`${version}.jsonl`).toString().trimEnd().split('\n');
  return {
    picture: JSON.parse(fixture(`${version}.json`).toString()) as Picture,
    entries: lines.map((line): unknown => JSON.parse(line)),
  };
}

/** What a later release makes of it. */
async function readBack(store: Store): Promise<ReturnType<typeof recorded>> {
  const read = { picture: await pictureOf(deskOn(store), evening), entries: await all(store.backup(tenant)) };
  await store.close();
  return read;
}

describe.each(versions)('what release %s recorded', (version) => {
  it('is read from its file', async () => {
    const path = newPath();
    writeFileSync(path, gunzipSync(fixture(`${version}.db.gz`)));
    expect(await readBack(await openSqlite(path))).toEqual(recorded(version));
  });

  it.each([
    ['a SQLite file', () => openSqlite(newPath())],
    ['memory', async () => openMemoryStore()],
  ])('is restored from its backup into %s', async (_, open) => {
    const store = await open();
    await store.restore(tenant, recorded(version).entries);
    expect(await readBack(store)).toEqual(recorded(version));
  });

  it('goes on: what waited then happens', async () => {
    const store = openMemoryStore();
    await store.restore(tenant, recorded(version).entries);
    const desk = deskOn(store);
    const fired = await desk.advance({ at: '2026-11-30T08:00+08:00' });
    expect(fired.length).toBeGreaterThan(0);
    const picture = await pictureOf(desk, '2026-11-30T08:00+08:00');
    expect(picture.due.every((item) => item.endsWith(' late'))).toBe(true);
    expect(picture.next).toBeUndefined();
  });
});
