import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

import { nearestName } from '@linli/errors';

import { raise, systemCode } from '../errors.ts';
import type { Io } from '../io.ts';

/** Where requests come from. */
export interface Source {
  /** As the reader named it; `-` is standard input. */
  readonly name: string;
  /** In bytes, where it is known beforehand. */
  readonly size?: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Opens a file, or standard input for `-`. */
export async function openSource(file: string, io: Io): Promise<Source> {
  if (file === '-') return { name: '-', chunks: bytesOf(io.stdin) };
  const path = resolve(io.directory, file);
  const size = await sizeOf(file, io);
  return { name: file, size, chunks: readable(createReadStream(path), file) };
}

/**
 * The size of a file that can be read.
 *
 * @throws LinliError `FILE_MISSING` with the nearest name beside it, `FILE_DIRECTORY`, `FILE_UNREADABLE`
 */
export async function sizeOf(file: string, { directory }: Io): Promise<number> {
  const path = resolve(directory, file);
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return found.size;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw unreadable(file, error);
    const beside = await readdir(dirname(path)).catch((): string[] => []);
    throw raise('FILE_MISSING', { path: file, data: { file, nearest: nearestName(basename(path), beside) } });
  }
  throw raise('FILE_DIRECTORY', { path: file, data: { file } });
}

/** The error for a file that is there but cannot be read. */
export function unreadable(file: string, cause: unknown) {
  return raise('FILE_UNREADABLE', { path: file, data: { file, reason: systemCode(cause) ?? 'unknown' }, cause });
}

async function* readable(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function* bytesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
