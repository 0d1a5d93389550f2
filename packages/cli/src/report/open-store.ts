import { resolve } from 'node:path';

import type { Store } from '@linli/core/stream';

import { raise } from '../errors.ts';
import { sizeOf } from '../input/source.ts';
import type { Session } from '../session.ts';

/**
 * Opens the store that a URL names: `postgres://…`, or the file of an embedded one, with or without `sqlite:` before it.
 * The file must be there: a report makes no store.
 *
 * @throws LinliError `FILE_…`, `STORE_…` (`STORE_NODE` where this Node has no SQLite), `ARG_VALUE`
 */
export async function openStore(url: string, { io, say }: Session): Promise<Store> {
  if (isPostgres(url)) {
    const { openPostgres } = await import('@linli/postgres');
    return openPostgres({ connection: url });
  }
  if (/^(?!sqlite:)[a-z]+:\/\//i.test(url)) {
    throw raise('ARG_VALUE', { data: { option: '--store', value: url, expected: say('EXPECT_STORE') } });
  }
  const file = url.replace(/^sqlite:(?:\/\/)?/, '');
  await sizeOf(file, io);
  const { openSqlite } = await import('@linli/sqlite').catch((cause: unknown) => {
    throw raise('STORE_NODE', { data: { version: process.version }, cause });
  });
  return openSqlite(resolve(io.directory, file));
}

/** Whether a store's place is a PostgreSQL server. */
export function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(url);
}
