import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

import { describe, expect, it } from 'vitest';

import { LinliError } from '@linli/errors';
import { openSqlite } from '@linli/sqlite';

import { openFolder } from './places.ts';
import { all, at, noted, streamsOf, tenant } from './samples.ts';

const newPath = openFolder();

describe('a file that another program is writing to', () => {
  it('is busy after a while; the same command with its key is written once the other is done', async () => {
    const path = newPath();
    const store = await openSqlite(path, { patience: 150 });
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    const command = () => store.append(tenant, [noted('case/a')], { at, key: 'k1' });
    await expect(command()).rejects.toMatchObject({ code: 'STORE_BUSY' });
    await expect(store.fire({ at, limit: 1 })).rejects.toMatchObject({ code: 'STORE_BUSY' });
    expect(await store.version(tenant, 'case/a')).toBe(0);
    other.exec('rollback');
    other.close();
    expect(await command()).toEqual({ versions: [1], repeated: false });
    expect(await command()).toEqual({ versions: [1], repeated: true });
    await store.close();
  });

  it('is waited for, while the program goes on with other work', async () => {
    const path = newPath();
    const store = await openSqlite(path);
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
      if (turns === 5) other.exec('commit');
    }, 5);
    expect(await store.append(tenant, [noted('case/a')], { at })).toMatchObject({ versions: [1] });
    clearInterval(ticking);
    expect(turns).toBeGreaterThanOrEqual(5);
    other.close();
    await store.close();
  });

  it('gives two stores one order and fires each wake for one of them', async () => {
    const path = newPath();
    const stores = [await openSqlite(path), await openSqlite(path)];
    const numbers = Array.from({ length: 100 }, (_, number) => number);
    await Promise.all(
      stores.flatMap((store, which) =>
        numbers.map((number) => {
          const wakes = [{ key: 'limit', at, event: { type: 'woke', at } }];
          return store.append(tenant, [{ ...noted(`case/${which}-${number}`), wakes }], { at });
        }),
      ),
    );
    const fired = await Promise.all(
      numbers.slice(0, 20).flatMap(() => stores.map((store) => store.fire({ at, limit: 7 }))),
    );
    expect(new Set(fired.flat().map(({ stream }) => stream)).size).toBe(200);
    expect(fired.flat()).toHaveLength(200);
    const events = await Promise.all(stores.map((store) => all(store.readAll(tenant))));
    expect(events[0]).toHaveLength(400);
    expect(events[1]).toEqual(events[0]);
    for (const store of stores) await store.close();
  });
});

describe('a full disk', () => {
  it('refuses whole commands, keeps all that was answered, and goes on when there is room', async () => {
    const path = newPath();
    const small = await openSqlite(path, { maxBytes: 600_000 });
    const text = 'words '.repeat(2000);
    const answered: string[] = [];
    const fill = async (number = 0): Promise<never> => {
      const batch = [noted(`case/${number}`, 0, text), noted(`case/${number}-next`, 0, text)];
      await small.append(tenant, batch, { at, key: `k${number}` });
      answered.push(`case/${number}`, `case/${number}-next`);
      return fill(number + 1);
    };
    await expect(fill()).rejects.toMatchObject({ code: 'STORE_FULL' });
    expect(answered.length).toBeGreaterThan(10);
    expect(await streamsOf(small)).toEqual(answered);
    await small.close();
    const roomy = await openSqlite(path);
    expect(await roomy.findDamage()).toEqual([]);
    const number = answered.length / 2;
    const again = () => roomy.append(tenant, [noted(`case/${number}`, 0, text)], { at, key: `k${number}` });
    expect(await again()).toEqual({ versions: [1], repeated: false });
    expect(await again()).toEqual({ versions: [1], repeated: true });
    await roomy.close();
  });

  it('refuses of many commands at once those that do not fit, and writes the others', async () => {
    const path = newPath();
    const store = await openSqlite(path, { maxBytes: 400_000 });
    const texts = ['short', 'x'.repeat(500_000), 'short', 'x'.repeat(500_000), 'short'];
    const outcomes = await Promise.allSettled(
      texts.map((text, number) => store.append(tenant, [noted(`case/${number}`, 0, text)], { at })),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(reasons.every((reason) => reason instanceof LinliError && reason.code === 'STORE_FULL')).toBe(true);
    expect(await streamsOf(store)).toEqual(['case/0', 'case/2', 'case/4']);
    await store.close();
  });
});

describe('what was forgotten', () => {
  it('is in none of the files any more', async () => {
    const path = newPath();
    const canary = 'canary-13800000000';
    const store = await openSqlite(path);
    for (let number = 0; number < 200; number += 1) {
      const subject = number % 2 === 0 ? 'r-1' : 'r-2';
      const data = { text: `${number % 2 === 0 ? canary : 'somebody else'} ${'words '.repeat(number)}` };
      const personal = [{ key: `a#${number}`, subjects: [subject], data }];
      await store.append(tenant, [{ ...noted('case/a', number), personal }], { at });
    }
    const holds = () =>
      [path, `${path}-wal`].some((file) => existsSync(file) && readFileSync(file).includes(Buffer.from(canary)));
    expect(holds()).toBe(true);
    expect(await store.forget(tenant, 'r-1', at)).toBe(100);
    expect(holds()).toBe(false);
    expect((await store.personal(tenant, ['a#1'])).size).toBe(1);
    await store.close();
    expect(holds()).toBe(false);
  });
});

describe('a long restore', () => {
  it('lets the program go on; what is written meanwhile comes after it', async () => {
    const source = await openSqlite(newPath());
    const many = Array.from({ length: 3000 }, (_, number) => noted(`case/${number}`));
    await source.append(tenant, many, { at });
    const backup = await all(source.backup(tenant));
    await source.close();
    const store = await openSqlite(newPath());
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    const [, receipt] = await Promise.all([
      store.restore(tenant, backup),
      store.append('poplar', [noted('case/a')], { at }),
    ]);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(2);
    expect(receipt).toEqual({ versions: [1], repeated: false });
    expect(await all(store.backup(tenant))).toEqual(backup);
    await store.close();
  });

  it('waits for a slow backup without keeping others from writing', async () => {
    const store = await openSqlite(newPath());
    const late = Promise.withResolvers<void>();
    const slow = async function* () {
      yield { entry: 'begin', format: 1 };
      await late.promise;
      yield { entry: 'end', entries: 1 };
    };
    const restoring = store.restore(tenant, slow());
    expect(await store.append('poplar', [noted('case/a')], { at })).toMatchObject({ versions: [1] });
    late.resolve();
    await restoring;
    await store.close();
  });
});

describe('a copy', () => {
  it('is whole while others write, and takes the place of an older one', async () => {
    const path = newPath();
    const place = newPath();
    const store = await openSqlite(path);
    const write = (from: number) =>
      Promise.all(Array.from({ length: 200 }, (_, n) => store.append(tenant, [noted(`case/${from + n}`)], { at })));
    await write(0);
    await store.copyTo(place);
    await Promise.all([write(200), store.copyTo(place), write(400)]);
    expect(existsSync(`${place}.partial`)).toBe(false);
    const copy = await openSqlite(place);
    expect(await copy.findDamage()).toEqual([]);
    const streams = await streamsOf(copy);
    expect(streams.length).toBeGreaterThanOrEqual(200);
    expect(streams).toEqual((await streamsOf(store)).slice(0, streams.length));
    await copy.close();
    await store.close();
  });

  it('leaves nothing behind where it cannot be made', async () => {
    const store = await openSqlite(newPath());
    await expect(store.copyTo(`${newPath()}/none/linli.db`)).rejects.toThrow(LinliError);
    await store.close();
  });
});
